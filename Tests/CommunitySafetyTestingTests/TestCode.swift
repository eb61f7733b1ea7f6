import CommunitySafetyTesting
import Foundation
import PolicyEngine
import SafetyInterchange

/// A small policy that has each part of a duty once, and vectors written for it in short.
enum TestCode {
    static let policy: Result<Policy, any Error> = Result {
        func duty(_ id: String, _ members: String) -> String {
            """
            { "id": "\(id)", "summary": "\(id)", "citing": {"instrument": "Test Code", "edition": "1",
              "locatorVerification": "unverified"}, "owedToVerification": "unverified",
              "uponVerification": "unverified", \(members) }
            """
        }
        func limit(_ period: String, _ condition: String = "") -> String {
            #"{"period": {\#(period)}, "verification": "unverified"\#(condition)}"#
        }
        func fact(_ id: String) -> String { #"{"id": "\#(id)", "question": "\#(id)?"}"# }
        let facts = ["resident", "visitor", "vulnerable", "repeat", "declined"].map(fact).joined(separator: ", ")
        let duties = [
            duty(
                "call",
                """
                "owedTo": {"any": [{"fact": "resident"}, {"fact": "visitor"}]}, "owedBy": ["council"],
                "upon": "report", "exceptedWhen": {"fact": "declined"}, "dischargedBy": ["service.call"],
                "within": [\(limit(#""workingDays": 1"#, #", "when": {"any": [{"fact": "vulnerable"}, {"fact": "repeat"}]}"#)),
                           \(limit(#""workingDays": 5"#))]
                """),
            duty(
                "log",
                """
                "owedTo": "always", "owedBy": ["police"], "upon": "report", "dischargedBy": ["service.log"],
                "within": [{"period": "unstated", "verification": "unverified"}]
                """),
            duty(
                "pay",
                """
                "owedTo": "always", "owedBy": ["council"], "upon": {"receipt": "finance.claim", "of": "claim"},
                "dischargedBy": ["service.pay", "service.credit"], "within": [\(limit(#""months": 1"#))]
                """),
            duty(
                "update",
                """
                "owedTo": "always", "owedBy": ["council"], "upon": "opened", "dischargedBy": ["service.update"],
                "recurring": {"until": ["closed"]}, "within": [\(limit(#""months": 1"#))]
                """),
            duty(
                "apply",
                """
                "kind": "opportunity", "owedTo": "always", "owedBy": ["court"], "upon": "sentence",
                "dischargedBy": ["service.apply"], "within": [\(limit(#""calendarDays": 28"#))]
                """),
        ]
        let document = """
            { "format": "community-safety-policy/1", "id": "test-code/1", "title": "Test Code",
              "instrument": "Test Code", "bindingForce": "guidance", "inForce": {"from": "2020-01-01"},
              "status": "in-force", "jurisdiction": "England and Wales", "facts": [\(facts)],
              "duties": [\(duties.joined(separator: ",\n"))] }
            """
        return try PolicyFile(json: Data(document.utf8)).policy
    }

    /// A vector: `report@2024-06-03T10:00 by council` is an event, whose id is its kind's last word;
    /// `second=report@…` has the id `second`.
    struct Sketch: Sendable {
        var id: String
        var duty: String
        var facts: [String] = []
        var events: [String]
        var asOf: String
        var expect: String

        var text: String {
            let known = ["resident", "visitor", "vulnerable", "repeat", "declined"].map { name in
                #""\#(name)": \#(facts.contains(name))"#
            }
            return """
                { "id": "\(id)", "facts": {\(known.joined(separator: ", "))},
                  "events": [\(events.map(Self.event).joined(separator: ", "))], "asOf": "\(asOf):00Z",
                  "expect": [{"duty": "\(duty)", \(expect)}] }
                """
        }

        private static func event(_ text: String) -> String {
            let words = text.split(separator: " ")
            let parts = words[0].split(separator: "@")
            let decider = words.count > 2 ? #", "by": "\#(words[2])""# : ""
            let names = parts[0].split(separator: "=")
            let kind = names.last ?? ""
            let id = names.count > 1 ? names[0] : kind.split(separator: ".").last ?? ""
            let time = parts[1].count > 16 ? "\(parts[1])Z" : "\(parts[1]):00Z"
            return #"{"id": "\#(id)", "kind": "\#(kind)", "at": "\#(time)"\#(decider)}"#
        }
    }

    static func file(_ sketches: [Sketch]) throws -> VectorFile {
        let document = """
            { "format": "community-safety-vectors/1", "policy": "test-code/1",
              "calendar": { "division": "england-and-wales" },
              "vectors": [\(sketches.map(\.text).joined(separator: ",\n"))] }
            """
        return try VectorFile(json: Data(document.utf8))
    }
}
