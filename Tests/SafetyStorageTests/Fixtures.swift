import CivilTime
import SafetyModel
import SafetyStorage

let audit = Audit(who: "u1", role: "clerk", purpose: .lawEnforcement, reason: "test")
let start = Instant(milliseconds: 1_700_000_000_000)

func key(_ id: String, in partition: Partition = "beds") -> RecordKey { RecordKey(partition, "note", id) }

func note(_ text: String, version: Int = 1, terms: [IndexTerm] = []) -> Envelope {
    Envelope(schemaVersion: version, payload: [UInt8](text.utf8), terms: terms)
}

func batch(
    _ command: CommandKey, in partition: Partition = "beds", _ operations: [Operation],
    given preconditions: [Precondition] = [], at instant: Instant = start
) throws -> Batch {
    try Batch(
        command, in: partition, operations: operations, preconditions: preconditions, audit: audit, at: instant)
}

/// The code of the storage error that the work throws; nil where it throws none.
func refusal(_ work: () async throws -> Void) async -> StorageError? {
    do {
        try await work()
        return nil
    } catch {
        return error as? StorageError
    }
}
