extension EventKind {
    /// A duty's clock stands still from then on.
    public static let clockPaused: EventKind = "clock_paused"
    /// A duty's clock runs again.
    public static let clockResumed: EventKind = "clock_resumed"

    /// Terms were agreed for limits that are as agreed under that parameter.
    public static func agreed(_ parameter: String) -> EventKind {
        EventKind("agreed.\(parameter)")
    }
}
