public import PolicyEngine

extension EventKind {
    /// A message reached a neighbourhood policing team.
    public static let neighbourhoodMessageReceived: EventKind = "neighbourhood_message_received"
    /// A member of a neighbourhood team began a stretch of work, visible or not.
    public static let neighbourhoodWorkStarted: EventKind = "neighbourhood_work_started"
    /// A member of a neighbourhood team ended a stretch of work.
    public static let neighbourhoodWorkEnded: EventKind = "neighbourhood_work_ended"
    /// From here a neighbourhood is owed regular public meetings.
    public static let publicMeetingsBegan: EventKind = "public_meetings_began"
    /// From here a neighbourhood is owed regular updates.
    public static let localUpdatesBegan: EventKind = "local_updates_began"
    /// The clock of an emergency response started, at the point that the force had chosen.
    ///
    /// Forces took the receipt of the call, the creation of the incident or the dispatch.
    public static let emergencyResponseStarted: EventKind = "emergency_response_started"
    /// Somebody said that they were not content with the service.
    public static let dissatisfactionExpressed: EventKind = "dissatisfaction_expressed"
    /// Victim and police agreed that no more updates are needed, or more of them would no longer be reasonable.
    public static let victimUpdatesEnded: EventKind = "victim_updates_ended"
}
