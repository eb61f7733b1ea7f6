/// What part a suspect is thought to have played.
public struct SuspectRole: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Thought to have committed the offence.
    public static let principal: SuspectRole = "principal"
    /// Thought to have helped or encouraged it.
    public static let accessory: SuspectRole = "accessory"
    /// Complained of in a case of anti-social behaviour.
    public static let respondent: SuspectRole = "respondent"
    /// May hold the answer; nothing is alleged.
    public static let personOfInterest: SuspectRole = "person-of-interest"

    /// The codes that this edition of the kit knows.
    public static let known: [SuspectRole] = [
        .principal, .accessory, .respondent, .personOfInterest,
    ]
}
