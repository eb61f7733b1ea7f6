extension RecordStore {
    /// What somebody outside can keep of a partition's journal as it ends now; nil where it is empty, or not sealed.
    ///
    /// It is worth what its keeper is worth: kept beside the journal it proves nothing against whoever writes both.
    public func checkpoint(of partition: Partition) async throws -> JournalCheckpoint? {
        guard let head = try await journalHead(of: partition), let link = head.link else { return nil }
        return JournalCheckpoint(partition: partition, position: head.position, link: link)
    }
}
