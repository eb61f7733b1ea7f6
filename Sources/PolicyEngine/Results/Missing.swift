/// Something not known that decides a status.
public enum Missing: Hashable, Sendable, Comparable {
    /// The answer to a fact's question.
    case fact(FactID)
    /// Whether and when an event of that kind happened: a receipt that nobody recorded.
    case event(EventKind)
    /// When exactly that event happened.
    case time(of: EventID)
    /// What that event was about.
    case about(EventID)
    /// What that marker means for this duty: no rule considers it.
    case marker(Marker)
}
