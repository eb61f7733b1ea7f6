/// What came of a search.
///
/// The known codes are the words of police open data.
public struct SearchOutcome: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Nothing further.
    public static let noFurtherAction: SearchOutcome = "A no further action disposal"
    /// An arrest.
    public static let arrest: SearchOutcome = "Arrest"
    /// A community resolution.
    public static let communityResolution: SearchOutcome = "Community resolution"
    /// A summons, or a charge by post.
    public static let summons: SearchOutcome = "Summons / charged by post"
    /// A warning for khat or cannabis.
    public static let cannabisWarning: SearchOutcome = "Khat or Cannabis warning"
    /// A caution.
    public static let caution: SearchOutcome = "Caution (simple or conditional)"
    /// A penalty notice.
    public static let penaltyNotice: SearchOutcome = "Penalty Notice for Disorder"

    /// The codes that this edition of the kit knows.
    public static let known: [SearchOutcome] = [
        .noFurtherAction, .arrest, .communityResolution, .summons, .cannabisWarning, .caution, .penaltyNotice,
    ]
}
