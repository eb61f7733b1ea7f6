extension RecordStore {
    /// Reads a partition's journal and every record it tells of, and reports whether they are what was committed.
    ///
    /// A journal that was tampered with is reported, not thrown. Memory does not grow with the journal. What nobody can
    /// tell from the store alone is in ``JournalReport``; a record of which no entry tells is not looked for. Nobody
    /// should write to the partition meanwhile, or a record may be reported as `.latestDiffers`; a backup will do.
    ///
    /// - Parameters:
    ///   - partition: whose journal is read.
    ///   - checkpoints: what was kept of it outside.
    ///   - sealing: what the journal was sealed with.
    /// - Throws: ``StorageError`` with `.unavailable` or `.denied` where the store cannot be read now.
    public func verifyJournal(
        of partition: Partition, against checkpoints: [JournalCheckpoint] = [], sealing: any JournalSealing
    ) async throws -> JournalReport {
        var verification = JournalVerification(of: partition, against: checkpoints, sealing: sealing)
        var contents = ContentVerification(sealing: sealing)
        var reader = JournalReader(self, partition)
        while case let entries = try await reader.next(), !entries.isEmpty {
            verification.read(entries)
            for entry in entries { try await contents.check(entry, in: self) }
        }
        if reader.isBrokenOff { verification.breakOff() }
        verification.take(contents.findings, contents: contents.contents)
        if let second = contents.secondReading {
            verification.take(try await disagreements(second, in: partition), contents: contents.contents)
        }
        return verification.report
    }

    private func disagreements(
        _ reading: ContentVerification, in partition: Partition
    ) async throws -> [JournalFinding] {
        var reading = reading
        var reader = JournalReader(self, partition)
        while case let entries = try await reader.next(), !entries.isEmpty {
            for entry in entries { try await reading.check(entry, in: self) }
        }
        return reading.disagreements
    }
}
