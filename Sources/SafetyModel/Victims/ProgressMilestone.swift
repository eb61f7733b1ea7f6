/// A step of a case of which its victim may be told online.
public struct ProgressMilestone: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The report was taken.
    public static let reported: ProgressMilestone = "reported"
    /// Somebody was put in charge.
    public static let officerAssigned: ProgressMilestone = "officer-assigned"
    /// It is being looked into.
    public static let underInvestigation: ProgressMilestone = "under-investigation"
    /// Somebody was arrested.
    public static let suspectArrested: ProgressMilestone = "suspect-arrested"
    /// Somebody was released.
    public static let suspectReleased: ProgressMilestone = "suspect-released"
    /// Somebody was charged.
    public static let suspectCharged: ProgressMilestone = "suspect-charged"
    /// A day in court was set.
    public static let courtDateSet: ProgressMilestone = "court-date-set"
    /// The case was closed.
    public static let closed: ProgressMilestone = "closed"

    /// The codes that this edition of the kit knows.
    public static let known: [ProgressMilestone] = [
        .reported, .officerAssigned, .underInvestigation, .suspectArrested, .suspectReleased, .suspectCharged,
        .courtDateSet, .closed,
    ]
}
