/// A tie of a panel's member that can stand against independence.
public struct InterestKind: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// They work for the body that the panel scrutinises.
    public static let employedByScrutinisedBody: InterestKind = "employed-by-scrutinised-body"
    /// They worked for it.
    public static let formerlyEmployed: InterestKind = "formerly-employed"
    /// Somebody of their family works for it.
    public static let familyEmployed: InterestKind = "family-employed"
    /// They have a part in a matter that the panel looks at.
    public static let partyToMatter: InterestKind = "party-to-matter"
    /// They do business with it.
    public static let business: InterestKind = "business"

    /// The codes that this edition of the kit knows.
    public static let known: [InterestKind] = [
        .employedByScrutinisedBody, .formerlyEmployed, .familyEmployed, .partyToMatter, .business,
    ]
}
