import CommunitySafetyKit
import SafetyInterchange

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// One determination as a line of JSON, in the words of the vectors.
struct Line: Encodable {
    private let finding: Assessment.Finding

    init(_ finding: Assessment.Finding) {
        self.finding = finding
    }

    private enum Key: String, CodingKey {
        case `case`, policy, provision, owedBy, duty, event, status, due, dueEarliest, dueLatest, missing, verification
        case beneficiary
    }

    func encode(to encoder: any Encoder) throws {
        let determination = finding.determination
        var members = encoder.container(keyedBy: Key.self)
        try members.encode(finding.item.name, forKey: .case)
        try members.encode(determination.policy, forKey: .policy)
        try members.encode(determination.citation.description, forKey: .provision)
        try members.encode(determination.owedBy, forKey: .owedBy)
        try members.encode(determination.duty, forKey: .duty)
        try members.encode(finding.eventName, forKey: .event)
        try members.encodeIfPresent(determination.beneficiary, forKey: .beneficiary)
        try members.encode(determination.status, forKey: .status)
        if let due = determination.due {
            try members.encode(due, forKey: .due)
        } else {
            try members.encodeIfPresent(determination.dueEarliest, forKey: .dueEarliest)
            try members.encodeIfPresent(determination.dueLatest, forKey: .dueLatest)
        }
        if !determination.missing.isEmpty {
            try members.encode(determination.missing.map(word), forKey: .missing)
        }
        try members.encode(determination.verification, forKey: .verification)
    }

    /// In the words of the vectors, and with the scenario's names of events.
    private func word(for missing: Missing) -> UnknownWord {
        switch UnknownWord(missing) {
        case .time(let event): .time(of: EventID(finding.name(of: event)))
        case .about(let event): .about(EventID(finding.name(of: event)))
        case let other: other
        }
    }
}

extension Assessment {
    func printLines() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        for finding in findings {
            print(String(decoding: try encoder.encode(Line(finding)), as: UTF8.self))
        }
    }
}
