/// One commit as the journal keeps it: the receipt, and who did it and why.
public struct JournalEntry: Hashable, Codable, Sendable {
    /// What was committed, and where it stands.
    public let receipt: Receipt
    /// Who did it, and why.
    public let audit: Audit

    /// An entry with those members.
    public init(receipt: Receipt, audit: Audit) {
        self.receipt = receipt
        self.audit = audit
    }

    /// Where the entry stands in its partition's journal.
    public var position: JournalPosition { receipt.position }

    private enum CodingKeys: String, CodingKey {
        case receipt
        case audit
    }
}
