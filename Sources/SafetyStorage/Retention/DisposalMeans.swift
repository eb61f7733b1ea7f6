/// How a record that is due is disposed of; ``Operation`` says what each leaves behind.
public enum DisposalMeans: Hashable, Sendable {
    /// It is ended: nothing of it goes.
    case end
    /// It is redacted to that content.
    case redact(leaving: Envelope)
    /// It is erased.
    case erase

    /// The operation on the record.
    func operation(on key: RecordKey) -> Operation {
        switch self {
        case .end: .end(key)
        case .redact(let envelope): .redact(key, leaving: envelope)
        case .erase: .erase(key)
        }
    }
}
