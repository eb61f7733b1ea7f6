/// Something that a rule reads and that is not known.
enum Unknown: Hashable {
    /// A stretch of time over which nobody knows the fact's answer.
    case fact(FactID)
    /// How two days compare of which neither is known.
    ///
    /// It is taken to be independent of what else is read of them: more is then left open than strictly must be,
    /// and nothing is decided wrongly.
    case comparison(FactID, FactID)
    /// Whether an event counts, by its position on the timeline, with what would tell.
    case membership(Int, [Missing])

    /// What to ask for.
    var missing: [Missing] {
        switch self {
        case .fact(let id): [.fact(id)]
        case .comparison(let first, let second): first == second ? [.fact(first)] : [.fact(first), .fact(second)]
        case .membership(_, let missing): missing
        }
    }
}
