/// A step by which the members of a panel are recruited.
public struct RecruitmentStep: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The place was advertised.
    public static let advertised: RecruitmentStep = "advertised"
    /// They applied.
    public static let applied: RecruitmentStep = "applied"
    /// They were interviewed.
    public static let interviewed: RecruitmentStep = "interviewed"
    /// They were vetted.
    public static let vetted: RecruitmentStep = "vetted"
    /// They declared their interests.
    public static let interestsDeclared: RecruitmentStep = "interests-declared"
    /// They were inducted.
    public static let inducted: RecruitmentStep = "inducted"

    /// The codes that this edition of the kit knows.
    public static let known: [RecruitmentStep] = [
        .advertised, .applied, .interviewed, .vetted, .interestsDeclared, .inducted,
    ]
}
