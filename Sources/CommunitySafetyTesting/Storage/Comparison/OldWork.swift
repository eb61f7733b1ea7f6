import CivilTime
import SafetyModel
package import SafetyStorage

/// The commits that the old databases of the tests were made of, each by the edition that wrote its version.
///
/// Never to be edited: it says what stands in files that were written once.
package enum OldWork {
    /// Where the work was done, and nothing else.
    package static let partitions: [Partition] = ["beds", "herts"]

    private static let keys: [RecordKey] = partitions.flatMap { partition in
        ["note", "case"].flatMap { kind in ids.map { RecordKey(partition, kind, $0) } }
    }

    private static let commands = (0..<31).map { CommandKey(rawValue: "old-\($0)") }

    /// All that may be asked about it, and about random work that goes on where it ends.
    package static var questions: StoreQuestions {
        var questions = RandomWork(seed: 0, in: partitions).questions
        questions.keys.formUnion(keys)
        questions.commands += commands
        questions.termNames.append("beat")
        return questions
    }

    private static let ids = ["a", "b", "c", "d", "e", "é", "日本", ""]

    /// The commits, in their order.
    package static func batches() throws -> [Batch] {
        try partitions.flatMap { partition in
            try work(in: partition).enumerated().map { number, step in
                try Batch(
                    commands[number], in: partition, operations: step.operations, preconditions: step.given,
                    audit: Audit(
                        who: "u\(number % 3)", role: number.isMultiple(of: 2) ? "clerk" : "",
                        purpose: number.isMultiple(of: 5) ? .safeguarding : .lawEnforcement, reason: "é \(number)"),
                    at: Instant(milliseconds: 1_600_000_000_000 + Int64(number) * 86_400_001))
            }
        }
    }

    private struct Step {
        var operations: [Operation] = []
        var given: [Precondition] = []

        init(_ operations: Operation..., given: [Precondition] = []) {
            (self.operations, self.given) = (operations, given)
        }
    }

    private static func work(in partition: Partition) -> [Step] {
        func note(_ id: String) -> RecordKey { RecordKey(partition, "note", id) }
        func file(_ id: String) -> RecordKey { RecordKey(partition, "case", id) }
        func text(_ text: String, _ terms: (String, String)..., version: Int = 1) -> Envelope {
            Envelope(
                schemaVersion: version, payload: Array("\(partition): \(text)".utf8),
                terms: terms.map { IndexTerm($0, $1) })
        }
        let long = String(repeating: "a long story ", count: 1200)
        return [
            Step(.put(note("a"), text("first", ("colour", "red"), ("size", "9"))), given: [.absent(note("a"))]),
            Step(.put(note("a"), text("second", ("colour", "blue"), ("colour", "amber"), ("beat", "b1")))),
            Step(.put(note("b"), text("x", ("colour", "red"))), .put(file("b"), text("y", ("size", "10")))),
            Step(.put(note("c"), Envelope(schemaVersion: 0, payload: []))),
            Step(.end(note("b")), given: [.at(note("b"), Revision(1))]),
            Step(.put(note("d"), text(long, ("colour", "red"), ("beat", "b2"), ("beat", "b1"), ("beat", "b2")))),
            Step(.reserve(UniqueKey("ref", "1/20"), for: note("d"))),
            Step(.reserve(UniqueKey("ref", "2/20"), for: note("a")), .put(note("a"), text("third"))),
            Step(.put(note("d"), text(long + "and more", ("colour", "green"), version: 2))),
            Step(.redact(note("d"), leaving: text("short", ("beat", "b2")))),
            Step(.put(note("e"), text("to be erased", ("colour", "red")))),
            Step(.put(note("e"), text("to be erased too")), .reserve(UniqueKey("ref", "3/20"), for: note("e"))),
            Step(.erase(note("e"))),
            Step(.put(note("é"), text("accent", ("colour", ""), ("size", "ß")))),
            Step(.put(note("日本"), text("far", ("colour", "🚓"), ("size", "10"), ("size", "9"), ("size", "")))),
            Step(.put(note(""), text("no id", ("", ""), ("colour", "red")))),
            Step(.put(file("a"), text("1", ("beat", "b1")))),
            Step(.put(file("a"), text("2", ("beat", "b1"), ("size", "7"))), given: [.at(file("a"), Revision(1))]),
            Step(.end(file("a")), .reserve(UniqueKey("ref", "4/20"), for: file("a"))),
            Step(.redact(file("a"), leaving: text("less", ("beat", "b3")))),
            Step(.put(file("c"), text("again", ("beat", "b1")))),
            Step(.end(file("c"))),
            Step(.put(file("c"), text("and again", ("beat", "b2"), ("beat", "b1")))),
            Step(.put(file("d"), text("gone soon", ("beat", "b1"))), .end(note("c"))),
            Step(.erase(file("d")), .redact(note("c"), leaving: text("reduced"))),
            Step(),
            Step(
                .reserve(UniqueKey("ref", "3/20"), for: file("c")), given: [.absent(file("e")), .absent(file("é"))]),
            Step(.put(file("日本"), text(long, ("beat", "b1"), ("size", "9")))),
            Step(.put(file("日本"), text(long + long, ("beat", "b1"), ("size", "8")))),
            Step(.put(file("日本"), text("short", ("beat", "b1"), ("size", "8")))),
            Step(.put(file("é"), text("last", ("size", "8"))), .end(file("日本"))),
        ]
    }
}
