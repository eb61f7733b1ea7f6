public import PolicyEngine

extension EventKind {
    /// The interval that now runs until the next risk assessment of a cadet unit's venue began.
    ///
    /// With the day of the previous assessment.
    public static let cadetVenueAssessmentIntervalStarted: EventKind = "cadet_venue_assessment_interval_started"
    /// A meeting of a cadet unit began.
    public static let cadetMeetingStarted: EventKind = "cadet_meeting_started"
    /// A meeting of a cadet unit ended.
    public static let cadetMeetingEnded: EventKind = "cadet_meeting_ended"
    /// A cadet began a turn of volunteering.
    public static let cadetVolunteeringStarted: EventKind = "cadet_volunteering_started"
    /// A cadet ended a turn of volunteering.
    public static let cadetVolunteeringEnded: EventKind = "cadet_volunteering_ended"
    /// Somebody joined the cadets.
    public static let cadetJoined: EventKind = "cadet_joined"
}
