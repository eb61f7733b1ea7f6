public import PolicyEngine

extension EventKind {
    /// Anti-social behaviour that somebody complains of happened, or is said to have happened.
    public static let asbBehaviourAlleged: EventKind = "asb_behaviour_alleged"
    /// A complaint about anti-social behaviour was made to a relevant body.
    ///
    /// What it is about names the behaviour, as the event of the behaviour does.
    public static let asbComplaintMade: EventKind = "asb_complaint_made"
    /// Somebody applied for an anti-social behaviour case review.
    public static let asbReviewRequested: EventKind = "asb_review_requested"
    /// From here the relevant bodies are to publish figures on case reviews within the year.
    public static let asbReviewYearBegan: EventKind = "asb_review_year_began"
    /// The relevant bodies of a Welsh scheme took up a case review.
    public static let asbReviewActivated: EventKind = "asb_review_activated"
}
