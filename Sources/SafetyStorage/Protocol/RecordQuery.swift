/// Which records to find: those of one partition and kind that have all the terms.
///
/// The access scope is part of the query, so nobody reads what a later filter would have taken away.
public struct RecordQuery: Hashable, Sendable {
    /// By what the records are sorted; equal ones are sorted by the bytes of their ids.
    @nonexhaustive
    public enum Order: Hashable, Sendable {
        /// By id alone.
        case id
        /// By the bytes of the term of that name, the smallest where there are several; records without come last.
        case term(String)

        /// The place of a record in this order.
        public func place(of record: StoredRecord) -> PageToken {
            switch self {
            case .id:
                return PageToken(value: nil, id: record.key.id)
            case .term(let name):
                let values = record.envelope?.terms.filter { $0.name.hasBytes(of: name) }.map(\.value) ?? []
                let least = values.min { $0.utf8.lexicographicallyPrecedes($1.utf8) }
                return PageToken(value: least, id: record.key.id)
            }
        }
    }

    /// The partition.
    public let partition: Partition
    /// The kind of record.
    public let kind: RecordKind
    /// The terms that a record must have, all of them.
    public let terms: [IndexTerm]
    /// Which of the records may be seen at all.
    public let scope: AccessScope
    /// By what the records are sorted.
    public let order: Order
    /// True where ended records are wanted too; erased ones are never found.
    public let includesEnded: Bool
    /// How many records a page has at most.
    public let limit: Int
    /// Where to go on; nil starts from the beginning.
    public let after: PageToken?

    /// A query with those members.
    ///
    /// - Throws: ``StorageError`` with `.malformed` for a limit below one.
    public init(
        _ kind: RecordKind, in partition: Partition, having terms: [IndexTerm] = [],
        within scope: AccessScope = .everything, orderedBy order: Order = .id,
        includingEnded includesEnded: Bool = false, limit: Int = 100, after: PageToken? = nil
    ) throws(StorageError) {
        guard limit > 0 else { throw StorageError(.malformed, "a page of \(limit) records: at least 1 is needed") }
        self.partition = partition
        self.kind = kind
        self.terms = terms
        self.scope = scope
        self.order = order
        self.includesEnded = includesEnded
        self.limit = limit
        self.after = after
    }
}
