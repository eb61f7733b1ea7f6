/// Whether a power can be used in a case now, and why.
public struct PowerAvailability: Hashable, Sendable {
    /// The power.
    public let power: Power
    /// The preconditions that are evidenced as met.
    public let met: [Power.Precondition.ID]
    /// Those that are evidenced as not met.
    public let notMet: [Power.Precondition.ID]
    /// Those of which nothing is known.
    public let unknown: [Power.Precondition.ID]

    /// Whether it can be used; nil where that turns on what is unknown.
    public var isAvailable: Bool? {
        if !notMet.isEmpty { return false }
        return unknown.isEmpty ? true : nil
    }
}
