/// What people are asked about themselves when a workforce is compared with its community.
public struct Characteristic: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The ethnic group.
    public static let ethnicGroup: Characteristic = "ethnic-group"
    /// The sex.
    public static let sex: Characteristic = "sex"
    /// The age, in bands.
    public static let ageBand: Characteristic = "age-band"
    /// Whether they are disabled.
    public static let disability: Characteristic = "disability"
    /// The religion or belief.
    public static let religion: Characteristic = "religion"
    /// The sexual orientation.
    public static let sexualOrientation: Characteristic = "sexual-orientation"
    /// Whether their gender is that of their birth.
    public static let genderReassignment: Characteristic = "gender-reassignment"

    /// The codes that this edition of the kit knows.
    public static let known: [Characteristic] = [
        .ethnicGroup, .sex, .ageBand, .disability, .religion, .sexualOrientation, .genderReassignment,
    ]
}
