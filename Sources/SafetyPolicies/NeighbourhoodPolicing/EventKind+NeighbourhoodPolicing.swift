public import PolicyEngine

extension EventKind {
    /// A member of the public or a business asked a neighbourhood team something.
    public static let neighbourhoodQueryReceived: EventKind = "neighbourhood_query_received"
    /// The time that now runs until the next beat meeting began.
    ///
    /// With the day of the previous meeting.
    public static let beatMeetingIntervalStarted: EventKind = "beat_meeting_interval_started"
}
