import CommunitySafetyKit
import SafetyInterchange

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// One finding or determination as a line of JSON.
///
/// It names ids and no person.
struct Line: Encodable {
    enum Content {
        case finding(Finding)
        case determination(Determination)
        case seat(AuthoritySeat)
    }

    let about: String
    let content: Content

    private enum Key: String, CodingKey {
        case about, policy, provision, verification, missing
        case criterion, answer, failing, open
        case duty, event, status, due, dueEarliest, dueLatest, missed, owedBy
        case members, vacant
    }

    func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        try members.encode(about, forKey: .about)
        switch content {
        case .finding(let finding):
            try encode(finding, into: &members)
        case .determination(let determination):
            try encode(determination, into: &members)
        case .seat(let seat):
            try encode(seat.authority.finding, into: &members)
            try members.encode(seat.members.map(\.description), forKey: .members)
            try members.encode(seat.isVacant, forKey: .vacant)
        }
    }

    private func encode(_ finding: Finding, into members: inout KeyedEncodingContainer<Key>) throws {
        try members.encode(finding.policy, forKey: .policy)
        try members.encode(finding.citation.description, forKey: .provision)
        try members.encode(finding.verification, forKey: .verification)
        try members.encode(finding.criterion, forKey: .criterion)
        try members.encode(finding.answer, forKey: .answer)
        try members.encode(finding.failing.map(\.name), forKey: .failing)
        try members.encode(finding.open.map(\.name), forKey: .open)
        try members.encode(finding.missing.map(UnknownWord.init), forKey: .missing)
    }

    private func encode(
        _ determination: Determination, into members: inout KeyedEncodingContainer<Key>
    ) throws {
        try members.encode(determination.policy, forKey: .policy)
        try members.encode(determination.citation.description, forKey: .provision)
        try members.encode(determination.verification, forKey: .verification)
        try members.encode(determination.duty, forKey: .duty)
        try members.encode(determination.event, forKey: .event)
        try members.encode(determination.status, forKey: .status)
        try members.encode(determination.owedBy, forKey: .owedBy)
        if let due = determination.due {
            try members.encode(due, forKey: .due)
        } else {
            try members.encodeIfPresent(determination.dueEarliest, forKey: .dueEarliest)
            try members.encodeIfPresent(determination.dueLatest, forKey: .dueLatest)
        }
        try members.encodeIfPresent(determination.missed, forKey: .missed)
        try members.encode(determination.missing.map(UnknownWord.init), forKey: .missing)
    }
}

extension Board {
    func printLines() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        for line in lines { print(String(decoding: try encoder.encode(line), as: UTF8.self)) }
    }
}
