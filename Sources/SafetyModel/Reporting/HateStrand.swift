/// A characteristic for whose sake somebody is hated, as monitoring lists name it.
public struct HateStrand: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Race or ethnicity.
    public static let race: HateStrand = "race"
    /// Religion or belief.
    public static let religion: HateStrand = "religion"
    /// Sexual orientation.
    public static let sexualOrientation: HateStrand = "sexual-orientation"
    /// Disability.
    public static let disability: HateStrand = "disability"
    /// Transgender identity.
    public static let transgender: HateStrand = "transgender"

    /// The codes that this edition of the kit knows.
    public static let known: [HateStrand] = [.race, .religion, .sexualOrientation, .disability, .transgender]
}
