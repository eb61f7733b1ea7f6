/// A group of police information by which it is reviewed and kept.
///
/// How long each is kept is not here but in a policy.
public struct RetentionGroup: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Public protection.
    public static let publicProtection: RetentionGroup = "group-1"
    /// Other sexual, violent or serious offences.
    public static let seriousOffences: RetentionGroup = "group-2"
    /// Other offences.
    public static let otherOffences: RetentionGroup = "group-3"
    /// Undetected crime, intelligence, custody and the like.
    public static let other: RetentionGroup = "group-4"

    /// The codes that this edition of the kit knows.
    public static let known: [RetentionGroup] = [.publicProtection, .seriousOffences, .otherOffences, .other]
}
