/// Why something of a case may not be reported.
public struct RestrictionKind: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A court ordered it.
    public static let courtOrder: RestrictionKind = "court-order"
    /// Somebody young has a part in it.
    public static let youngPerson: RestrictionKind = "young-person"
    /// The victim of a sexual offence is anonymous.
    public static let sexualOffenceVictim: RestrictionKind = "sexual-offence-victim"
    /// Proceedings might be prejudiced.
    public static let proceedings: RestrictionKind = "proceedings"

    /// The codes that this edition of the kit knows.
    public static let known: [RestrictionKind] = [
        .courtOrder, .youngPerson, .sexualOffenceVictim, .proceedings,
    ]
}
