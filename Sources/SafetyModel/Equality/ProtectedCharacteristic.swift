/// A characteristic that the Equality Act 2010 protects, as generally known; the Act was not seen.
public struct ProtectedCharacteristic: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Age.
    public static let age: ProtectedCharacteristic = "age"
    /// Disability.
    public static let disability: ProtectedCharacteristic = "disability"
    /// Gender reassignment.
    public static let genderReassignment: ProtectedCharacteristic = "gender-reassignment"
    /// Marriage and civil partnership.
    public static let marriageAndCivilPartnership: ProtectedCharacteristic = "marriage-and-civil-partnership"
    /// Pregnancy and maternity.
    public static let pregnancyAndMaternity: ProtectedCharacteristic = "pregnancy-and-maternity"
    /// Race.
    public static let race: ProtectedCharacteristic = "race"
    /// Religion or belief.
    public static let religionOrBelief: ProtectedCharacteristic = "religion-or-belief"
    /// Sex.
    public static let sex: ProtectedCharacteristic = "sex"
    /// Sexual orientation.
    public static let sexualOrientation: ProtectedCharacteristic = "sexual-orientation"

    /// The codes that this edition of the kit knows.
    public static let known: [ProtectedCharacteristic] = [
        .age, .disability, .genderReassignment, .marriageAndCivilPartnership, .pregnancyAndMaternity, .race,
        .religionOrBelief, .sex, .sexualOrientation,
    ]
}
