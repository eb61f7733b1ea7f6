extension Envelope {
    /// The commitment to this content as that revision of that record.
    ///
    /// It is the digest of these values, in this order: the text `community-safety-content/1`; the salt; partition,
    /// kind and id; the revision; the schema version; the payload; the number of terms, and name and value of each. A
    /// number is eight bytes, the highest first; text and bytes are preceded by their length as a number.
    ///
    /// Once salt and content are gone nobody can tell from the commitment what the content was, not even by trying
    /// all that it may have been.
    public func commitment(
        for key: RecordKey, at revision: Revision, salt: [UInt8], sealing: any JournalSealing
    ) -> Digest {
        var canonical = CanonicalBytes()
        canonical.append("community-safety-content/1")
        canonical.append(salt)
        canonical.append(key.partition.rawValue)
        canonical.append(key.kind.rawValue)
        canonical.append(key.id)
        canonical.append(Int64(revision.number))
        canonical.append(Int64(schemaVersion))
        canonical.append(payload)
        canonical.append(Int64(terms.count))
        for term in terms {
            canonical.append(term.name)
            canonical.append(term.value)
        }
        return sealing.digest(of: canonical.bytes)
    }
}
