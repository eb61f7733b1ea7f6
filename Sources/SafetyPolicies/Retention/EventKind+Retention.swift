public import PolicyEngine

extension EventKind {
    /// Police information was disposed of.
    public static let informationDisposed: EventKind = "information_disposed"
    /// The interval that now runs until police information is next reviewed began.
    ///
    /// With the day of the previous review, or of its making.
    public static let informationReviewIntervalStarted: EventKind = "information_review_interval_started"
}
