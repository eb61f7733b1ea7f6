public import PolicyEngine

extension EventKind {
    /// A domestic homicide came to the attention of the community safety partnership.
    public static let homicideKnownToCSP: EventKind = "homicide_known_to_csp"
    /// It was decided that a domestic homicide is reviewed.
    public static let homicideReviewDecided: EventKind = "homicide_review_decided"
    /// The duty to reduce serious violence began for the specified authorities.
    public static let seriousViolenceDutyBegan: EventKind = "serious_violence_duty_began"
    /// The interval that now runs until the next review of a serious violence strategy began.
    ///
    /// With the day of the previous review.
    public static let seriousViolenceReviewIntervalStarted: EventKind = "serious_violence_review_interval_started"
    /// An event of domestic abuse was identified.
    public static let domesticAbuseEvent: EventKind = "domestic_abuse_event"
    /// A case was discussed at a multi-agency risk assessment conference.
    public static let maracDiscussed: EventKind = "marac_discussed"
    /// Somebody asked whether a partner has a history of abuse: the right to ask.
    public static let dvdsApplicationMade: EventKind = "dvds_application_made"
    /// The police received information that a person may need to know: the right to know.
    public static let dvdsInformationReceived: EventKind = "dvds_information_received"
    /// Somebody first came to the police about a disclosure on domestic violence.
    public static let dvdsInitialContact: EventKind = "dvds_initial_contact"
    /// Somebody asked whether a person who has contact with a child is a known sex offender.
    public static let csodsApplicationMade: EventKind = "csods_application_made"
    /// A domestic violence protection notice was given.
    public static let protectionNoticeGiven: EventKind = "protection_notice_given"
}
