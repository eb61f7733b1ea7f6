/// What must be so for a batch to be committed; checked before any of its operations.
@nonexhaustive
public enum Precondition: Hashable, Sendable {
    /// No record was ever put under that key; an ended or an erased one counts as there.
    case absent(RecordKey)
    /// The record stands at that revision.
    case at(RecordKey, Revision)

    /// The key that the condition is about.
    public var key: RecordKey {
        switch self {
        case .absent(let key): key
        case .at(let key, _): key
        }
    }
}
