/// What a custody visitor finds to raise.
public struct CustodyIssueKind: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A right that was not explained or given.
    public static let rights: CustodyIssueKind = "rights"
    /// A detainee's welfare: food, warmth, washing.
    public static let welfare: CustodyIssueKind = "welfare"
    /// A detainee's health or medicine.
    public static let healthCare: CustodyIssueKind = "health-care"
    /// The cells and their cleanliness.
    public static let conditions: CustodyIssueKind = "conditions"
    /// Waiting: for a solicitor, an interpreter, an appropriate adult.
    public static let delay: CustodyIssueKind = "delay"
    /// The visitors' own access.
    public static let access: CustodyIssueKind = "access"
    /// How a detainee was treated.
    public static let treatment: CustodyIssueKind = "treatment"

    /// The codes that this edition of the kit knows.
    public static let known: [CustodyIssueKind] = [
        .rights, .welfare, .healthCare, .conditions, .delay, .access, .treatment,
    ]
}
