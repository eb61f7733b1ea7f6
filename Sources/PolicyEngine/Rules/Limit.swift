public import CivilTime

/// A time limit of a duty, with the condition under which it applies.
public struct Limit: Hashable, Sendable {
    /// How long, by which counting convention; or a limit without a number.
    public let period: Period
    /// When this limit applies.
    public let condition: Condition
    /// How well the number was checked.
    public let verification: Verification

    /// A limit that applies where the condition holds.
    public init(_ period: Period, when condition: Condition = .always, verification: Verification) {
        self.period = period
        self.condition = condition
        self.verification = verification
    }
}
