/// What starts the clock of a duty.
public enum Trigger: Hashable, Sendable {
    /// The event itself.
    case event(EventKind)
    /// Somebody's receipt of the news of an underlying event: the clock starts at the receipt.
    case receipt(EventKind, of: EventKind)

    /// The kind of event from which the clock runs.
    public var startingKind: EventKind {
        switch self {
        case .event(let kind): kind
        case .receipt(let kind, of: _): kind
        }
    }

    /// The kind of what happened, whoever learnt of it.
    public var underlyingKind: EventKind {
        switch self {
        case .event(let kind): kind
        case .receipt(_, of: let kind): kind
        }
    }
}
