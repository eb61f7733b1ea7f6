/// What a decision is expected to do to people of a group.
public struct EqualityEffect: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It makes things better for them.
    public static let better: EqualityEffect = "better"
    /// It makes no difference to them.
    public static let noEffect: EqualityEffect = "none"
    /// It makes things worse for them.
    public static let worse: EqualityEffect = "worse"
    /// Nobody can tell from the evidence.
    public static let notKnown: EqualityEffect = "not-known"

    /// The codes that this edition of the kit knows.
    public static let known: [EqualityEffect] = [
        .better, .noEffect, .worse, .notKnown,
    ]
}
