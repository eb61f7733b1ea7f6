/// One commit as the journal keeps it: the receipt, and who did it and why.
public struct JournalEntry: Hashable, Codable, Sendable {
    /// What was committed, and where it stands.
    public let receipt: Receipt
    /// Who did it, and why.
    public let audit: Audit
    /// The link to the entry before; nil where the store sealed nothing when it was written.
    public let link: Digest?

    /// An entry with those members.
    public init(receipt: Receipt, audit: Audit, link: Digest? = nil) {
        self.receipt = receipt
        self.audit = audit
        self.link = link
    }

    /// Where the entry stands in its partition's journal.
    public var position: JournalPosition { receipt.position }

    private enum CodingKeys: String, CodingKey {
        case receipt
        case audit
        case link
    }
}
