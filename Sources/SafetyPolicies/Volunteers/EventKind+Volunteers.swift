public import PolicyEngine

extension EventKind {
    /// The interval that now runs until the next risk assessment of a cadet unit's venue began.
    ///
    /// With the day of the previous assessment.
    public static let cadetVenueAssessmentIntervalStarted: EventKind = "cadet_venue_assessment_interval_started"
    /// A cadet unit met.
    public static let cadetMeetingStarted: EventKind = "cadet_meeting_started"
}
