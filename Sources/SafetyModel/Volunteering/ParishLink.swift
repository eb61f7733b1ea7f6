/// What ties somebody to a parish.
public struct ParishLink: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// They live there.
    public static let resident: ParishLink = "resident"
    /// They work there.
    public static let works: ParishLink = "works"
    /// They lived there.
    public static let formerResident: ParishLink = "former-resident"
    /// Their family lives there.
    public static let family: ParishLink = "family"
    /// They serve there already, as a councillor or in a watch.
    public static let serves: ParishLink = "serves"

    /// The codes that this edition of the kit knows.
    public static let known: [ParishLink] = [
        .resident, .works, .formerResident, .family, .serves,
    ]
}
