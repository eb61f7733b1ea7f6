/// What a watch does that others may learn from.
public struct BestPractice: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It works by a method of solving problems.
    public static let problemSolving: BestPractice = "problem-solving"
    /// It patrols regularly.
    public static let regularPatrols: BestPractice = "regular-patrols"
    /// It takes reports for others.
    public static let thirdPartyReporting: BestPractice = "third-party-reporting"
    /// It writes to its members regularly.
    public static let newsletters: BestPractice = "newsletters"
    /// It wins young members.
    public static let youngMembers: BestPractice = "young-members"

    /// The codes that this edition of the kit knows.
    public static let known: [BestPractice] = [
        .problemSolving, .regularPatrols, .thirdPartyReporting, .newsletters, .youngMembers,
    ]
}
