#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension JournalEntry {
    /// The entry as a line of JSON with sorted keys, without the line's end.
    public func jsonLine() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    /// The entry in a line of JSON.
    ///
    /// - Throws: ``StorageError`` with `.corrupt` where the line is none.
    public init(jsonLine: String) throws(StorageError) {
        do {
            self = try JSONDecoder().decode(JournalEntry.self, from: Data(jsonLine.utf8))
        } catch {
            throw StorageError(.corrupt, "a line is no journal entry")
        }
    }
}

extension RecordStore {
    /// Gives a partition's journal line by line, oldest first, for somebody outside to keep or to verify.
    ///
    /// `Documentation/Journal.md` says how the lines are verified without this kit. They hold no content of records,
    /// but who did what to which record, and why.
    ///
    /// - Parameters:
    ///   - partition: whose journal it is.
    ///   - position: after which entry to begin; nil begins with the first.
    ///   - write: takes one line of JSON, without the line's end.
    public func exportJournal(
        of partition: Partition, after position: JournalPosition? = nil, to write: (String) async throws -> Void
    ) async throws {
        var position = position
        while true {
            let entries = try await journal(of: partition, after: position, limit: 500)
            for entry in entries { try await write(try entry.jsonLine()) }
            guard let last = entries.last, entries.count == 500 else { return }
            position = last.position
        }
    }
}
