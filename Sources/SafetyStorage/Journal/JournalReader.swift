/// Reads a partition's journal in strides, so that no more than one of them is in memory.
struct JournalReader<Store: RecordStore> {
    private let store: Store
    private let partition: Partition
    private var stride = 500
    private var position: JournalPosition?
    private var isAtEnd = false
    /// True where the store could not read an entry; what comes after it is not read.
    private(set) var isBrokenOff = false

    init(_ store: Store, _ partition: Partition) {
        self.store = store
        self.partition = partition
    }

    /// The entries that follow; none at the end.
    mutating func next() async throws -> [JournalEntry] {
        guard !isAtEnd else { return [] }
        do {
            let entries = try await store.journal(of: partition, after: position, limit: stride)
            // A store whose positions were tampered with may answer the same stretch for ever.
            isAtEnd = entries.count < stride || (entries.last?.position ?? .init(0)) <= (position ?? .init(0))
            position = entries.last?.position ?? position
            return entries
        } catch let error as StorageError where error.code == .corrupt {
            guard stride > 1 else {
                (isAtEnd, isBrokenOff) = (true, true)
                return []
            }
            // One by one, to come as close as possible to the entry that cannot be read.
            stride = 1
            return try await next()
        }
    }
}
