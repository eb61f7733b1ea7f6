public import PolicyEngine

extension EventKind {
    /// The interval that now runs until the next strategic assessment of a partnership began.
    ///
    /// With the day of the previous assessment.
    public static let strategicAssessmentIntervalStarted: EventKind = "strategic_assessment_interval_started"
    /// A year of a partnership plan began.
    public static let partnershipPlanYearStarted: EventKind = "partnership_plan_year_started"
    /// A year began in which a partnership is to meet the public.
    public static let partnershipYearStarted: EventKind = "partnership_year_started"
    /// The interval that now runs until the next disclosure of prescribed information began.
    ///
    /// With the day of the previous disclosure.
    public static let prescribedInformationIntervalStarted: EventKind = "prescribed_information_interval_started"
}
