public import PolicyEngine

/// Something missing as vectors write it: a bare word names a fact or an event kind, and nothing tells the two apart.
public enum UnknownWord: Hashable, Sendable {
    /// A fact's name or an event kind.
    case named(String)
    /// When exactly that event happened.
    case time(of: EventID)
    /// What that event was about.
    case about(EventID)
    /// What that marker means.
    case marker(Marker)

    /// What a determination misses, in the words of vectors.
    public init(_ missing: Missing) {
        switch missing {
        case .fact(let id): self = .named(id.rawValue)
        case .event(let kind): self = .named(kind.rawValue)
        case .time(let event): self = .time(of: event)
        case .about(let event): self = .about(event)
        case .marker(let marker): self = .marker(marker)
        }
    }
}
