/// Which records of a kind may be seen; a part of the query, so that nothing is found first and left out afterwards.
@nonexhaustive
public enum AccessScope: Hashable, Sendable {
    /// All of them.
    case everything
    /// Those that have at least one of these terms; none where there are no terms.
    case anyOf(Set<IndexTerm>)

    /// True where a record with those terms is in the scope.
    public func covers(_ terms: [IndexTerm]) -> Bool {
        switch self {
        case .everything: true
        case .anyOf(let wanted): terms.contains(where: wanted.contains)
        }
    }
}
