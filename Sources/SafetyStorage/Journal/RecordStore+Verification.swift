extension RecordStore {
    /// Two readings, both of which end.
    ///
    /// The journal alone is read to its end first. Then its entries are read again, so many and no more, and what they
    /// tell of is looked up. So the end does not move away where a reading is itself journaled; and it is not taken from
    /// ``journalHead(of:)``, which may have been tampered with.
    public func verifyJournal(
        of partition: Partition, against checkpoints: [JournalCheckpoint], sealing: any JournalSealing
    ) async throws -> JournalReport {
        var verification = JournalVerification(of: partition, against: checkpoints, sealing: sealing)
        var reader = JournalReader(self, partition)
        while case let entries = try await reader.next(), !entries.isEmpty { verification.read(entries) }
        if reader.isBrokenOff { verification.breakOff() }

        var contents = ContentVerification(sealing: sealing)
        var isWhole = try await check(&contents, through: reader.count, of: partition)
        verification.take(contents.findings, contents: contents.contents)
        if var second = contents.secondReading {
            isWhole = try await check(&second, through: reader.count, of: partition) && isWhole
            verification.take(second.disagreements, contents: contents.contents)
        }
        if !isWhole { verification.breakOffContents() }
        return verification.report
    }

    /// The same, with nothing that was kept outside.
    public func verifyJournal(of partition: Partition, sealing: any JournalSealing) async throws -> JournalReport {
        try await verifyJournal(of: partition, against: [], sealing: sealing)
    }

    /// Looks up what so many entries tell of; false where not as many are to be had any more.
    private func check(
        _ contents: inout ContentVerification, through count: Int, of partition: Partition
    ) async throws -> Bool {
        var reader = JournalReader(self, partition, through: count)
        while case let entries = try await reader.next(), !entries.isEmpty {
            for entry in entries { try await contents.check(entry, in: self) }
        }
        return reader.count == count
    }
}
