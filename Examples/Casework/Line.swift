import CommunitySafetyKit

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
            try members.encode(determination.missing.map { Unknown(missing: $0, in: finding) }, forKey: .missing)
        }
        try members.encode(determination.verification, forKey: .verification)
    }

    private struct Unknown: Encodable {
        let missing: Missing
        let finding: Assessment.Finding

        private enum Key: String, CodingKey { case event, needs, marker }

        init(missing: Missing, in finding: Assessment.Finding) {
            self.missing = missing
            self.finding = finding
        }

        func encode(to encoder: any Encoder) throws {
            switch missing {
            case .fact(let id):
                var word = encoder.singleValueContainer()
                try word.encode(id)
            case .event(let kind):
                var word = encoder.singleValueContainer()
                try word.encode(kind)
            case .time(let event):
                var members = encoder.container(keyedBy: Key.self)
                try members.encode(finding.name(of: event), forKey: .event)
                try members.encode("time", forKey: .needs)
            case .about(let event):
                var members = encoder.container(keyedBy: Key.self)
                try members.encode(finding.name(of: event), forKey: .event)
                try members.encode("about", forKey: .needs)
            case .marker(let marker):
                var members = encoder.container(keyedBy: Key.self)
                try members.encode(marker, forKey: .marker)
            }
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
