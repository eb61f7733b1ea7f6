/// What kind of cadet unit it is.
public struct CadetUnitKind: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A unit of police cadets.
    public static let police: CadetUnitKind = "police"
    /// A junior scheme in a school.
    public static let schoolJunior: CadetUnitKind = "school-junior"

    /// The codes that this edition of the kit knows.
    public static let known: [CadetUnitKind] = [
        .police, .schoolJunior,
    ]
}
