/// The calls of a store that may fail.
@nonexhaustive
public enum StoreCall: String, Hashable, CaseIterable, Sendable {
    /// `commit(_:)`.
    case commit
    /// `record(_:at:)`.
    case record
    /// `records(matching:)`.
    case records
    /// `journal(of:after:limit:)`.
    case journal
    /// `receipt(of:in:)`.
    case receipt
    /// `journalHead(of:)`.
    case journalHead
}
