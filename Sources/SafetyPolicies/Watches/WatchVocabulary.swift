public import PolicyEngine

extension EventKind {
    /// A watch set to work for the first time.
    public static let watchLaunched: EventKind = "watch_launched"
    /// The interval that now runs until the next review of a watch began.
    ///
    /// With the day of the last review; with the launch, where it is recorded that there never was one.
    public static let watchReviewIntervalStarted: EventKind = "watch_review_interval_started"
    /// A watch was reviewed, and the next interval began.
    public static let watchReviewed: EventKind = "watch_reviewed"
    /// A watch came to rest.
    public static let watchFellDormant: EventKind = "watch_fell_dormant"
    /// A watch was closed.
    public static let watchClosed: EventKind = "watch_closed"
}

extension FactID {
    /// Whether it is recorded that a watch was never reviewed.
    public static let watchNeverReviewed: FactID = "watch.never_reviewed"
}
