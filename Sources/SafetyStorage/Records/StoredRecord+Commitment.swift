extension StoredRecord {
    /// The commitment to what the record holds; nil where it holds nothing, or nothing was sealed.
    public func commitment(sealing: any JournalSealing) -> Digest? {
        guard let envelope, let salt else { return nil }
        return envelope.commitment(for: key, at: revision, salt: salt, sealing: sealing)
    }

    /// The same record with a fresh salt, where it holds something.
    func salted(by sealing: any JournalSealing) -> StoredRecord {
        StoredRecord(
            key: key, revision: revision, state: state, envelope: envelope, changed: changed,
            salt: envelope == nil ? nil : sealing.salt())
    }
}
