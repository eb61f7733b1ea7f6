/// For what a local partnership works together.
public struct PartnershipKind: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Crime and disorder in a local area: the partnership of the responsible authorities.
    public static let communitySafety: PartnershipKind = "community-safety"
    /// The agencies of criminal justice in an area.
    public static let localCriminalJusticeBoard: PartnershipKind = "local-criminal-justice-board"
    /// Serious violence, such as a violence reduction unit.
    public static let seriousViolence: PartnershipKind = "serious-violence"
    /// Hate crime.
    public static let hateCrime: PartnershipKind = "hate-crime"
    /// Restorative justice.
    public static let restorativeJustice: PartnershipKind = "restorative-justice"
    /// Women in the criminal justice system.
    public static let womenInJustice: PartnershipKind = "women-in-justice"
    /// The safeguarding of children.
    public static let safeguardingChildren: PartnershipKind = "safeguarding-children"
    /// The management of a neighbourhood.
    public static let neighbourhood: PartnershipKind = "neighbourhood"

    /// The codes that this edition of the kit knows.
    public static let known: [PartnershipKind] = [
        .communitySafety, .localCriminalJusticeBoard, .seriousViolence, .hateCrime, .restorativeJustice,
        .womenInJustice, .safeguardingChildren, .neighbourhood,
    ]
}
