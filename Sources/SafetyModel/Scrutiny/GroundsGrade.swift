/// What a panel makes of the grounds recorded for a search.
public struct GroundsGrade: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The grounds recorded are reasonable.
    public static let reasonable: GroundsGrade = "reasonable-grounds"
    /// There may have been grounds, and what is recorded does not show them.
    public static let poorlyRecorded: GroundsGrade = "poorly-recorded"
    /// The grounds recorded are not reasonable.
    public static let notReasonable: GroundsGrade = "no-reasonable-grounds"
    /// The panel cannot tell.
    public static let cannotTell: GroundsGrade = "cannot-tell"

    /// The codes that this edition of the kit knows.
    public static let known: [GroundsGrade] = [
        .reasonable, .poorlyRecorded, .notReasonable, .cannotTell,
    ]
}
