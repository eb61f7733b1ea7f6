/// How something is made good.
public struct ReparationKind: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Money to the victim.
    public static let compensation: ReparationKind = "compensation"
    /// Repair of what was damaged.
    public static let repair: ReparationKind = "repair"
    /// Return of what was taken.
    public static let returnOfProperty: ReparationKind = "return-of-property"
    /// An apology.
    public static let apology: ReparationKind = "apology"
    /// Work for the victim.
    public static let directWork: ReparationKind = "direct-work"
    /// Work for the community.
    public static let communityWork: ReparationKind = "community-work"

    /// The codes that this edition of the kit knows.
    public static let known: [ReparationKind] = [
        .compensation, .repair, .returnOfProperty, .apology, .directWork, .communityWork,
    ]
}
