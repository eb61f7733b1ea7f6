/// Reads a partition's journal in strides, so that no more than one of them is in memory.
///
/// With a bound it reads so many entries and no more. They are counted: positions may have been tampered with.
struct JournalReader<Store: RecordStore> {
    private let store: Store
    private let partition: Partition
    private var stride = 500
    private var position: JournalPosition?
    private var isAtEnd = false
    private let bound: Int?
    /// How many entries were read.
    private(set) var count = 0
    /// True where the store could not read an entry; what comes after it is not read.
    private(set) var isBrokenOff = false

    init(_ store: Store, _ partition: Partition, through bound: Int? = nil) {
        self.store = store
        self.partition = partition
        self.bound = bound
    }

    /// The entries that follow; none at the end.
    mutating func next() async throws -> [JournalEntry] {
        let limit = min(stride, (bound ?? .max) - count)
        guard !isAtEnd, limit > 0 else { return [] }
        do {
            let entries = try await store.journal(of: partition, after: position, limit: limit)
            // A store whose positions were tampered with may answer the same stretch for ever.
            isAtEnd = entries.count < limit || (entries.last?.position ?? .init(0)) <= (position ?? .init(0))
            position = entries.last?.position ?? position
            count += entries.count
            return entries
        } catch let error as StorageError where error.code == .corrupt {
            guard limit > 1 else {
                (isAtEnd, isBrokenOff) = (true, true)
                return []
            }
            // One by one, to come as close as possible to the entry that cannot be read.
            stride = 1
            return try await next()
        }
    }
}
