/// One of the five broad groups by which ethnicity is counted.
///
/// An officer records one of them by what they see; a person says which of the finer ``SelfDefinedEthnicity`` is theirs.
public struct EthnicGroup: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// White.
    public static let white: EthnicGroup = "White"
    /// Of mixed or multiple groups.
    public static let mixed: EthnicGroup = "Mixed"
    /// Asian.
    public static let asian: EthnicGroup = "Asian"
    /// Black.
    public static let black: EthnicGroup = "Black"
    /// Another group.
    public static let other: EthnicGroup = "Other"

    /// The codes that this edition of the kit knows.
    public static let known: [EthnicGroup] = [.white, .mixed, .asian, .black, .other]
}
