public import PolicyEngine

extension EventKind {
    /// A walk of Street Watch began.
    public static let streetWatchStarted: EventKind = "street_watch_started"
    /// A walk of Street Watch ended.
    public static let streetWatchEnded: EventKind = "street_watch_ended"
}
