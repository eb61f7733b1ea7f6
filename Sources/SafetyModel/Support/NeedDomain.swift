/// A part of somebody's life in which they need support.
public struct NeedDomain: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Being safe.
    public static let safety: NeedDomain = "safety"
    /// A place to live.
    public static let housing: NeedDomain = "housing"
    /// Money and debts.
    public static let money: NeedDomain = "money"
    /// Bodily health.
    public static let health: NeedDomain = "health"
    /// Mental health.
    public static let mentalHealth: NeedDomain = "mental-health"
    /// The children.
    public static let children: NeedDomain = "children"
    /// The law and the courts.
    public static let legal: NeedDomain = "legal"
    /// Work and learning.
    public static let work: NeedDomain = "work"
    /// Leave to stay.
    public static let immigration: NeedDomain = "immigration"
    /// Family and friends.
    public static let relationships: NeedDomain = "relationships"

    /// The codes that this edition of the kit knows.
    public static let known: [NeedDomain] = [
        .safety, .housing, .money, .health, .mentalHealth, .children, .legal, .work, .immigration, .relationships,
    ]
}
