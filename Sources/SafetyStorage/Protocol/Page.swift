/// Some of the records that a query finds, in its order.
public struct Page: Hashable, Sendable {
    /// The records.
    public let records: [StoredRecord]
    /// Where to go on; nil where nothing follows.
    public let next: PageToken?

    /// A page with those records.
    public init(records: [StoredRecord], next: PageToken?) {
        self.records = records
        self.next = next
    }
}
