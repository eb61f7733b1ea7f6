/// What custody visits came to.
public struct CustodyVisitFigures: Hashable, Sendable {
    /// How many were made.
    public let made: Int
    /// How many of them were made by one visitor alone.
    public let single: Int
    /// How many were planned and not made.
    public let cancelled: Int
    /// What was raised, by its kind.
    public let issues: [CustodyIssueKind: Int]
    /// How many issues have no answer on record.
    public let open: Int
}
