public import CivilTime

/// A case that comes out differently under two rules: it was put before both.
public struct WitnessCase: Hashable, Sendable {
    /// What a rule says of the case.
    public enum Answer: Hashable, Sendable, CustomStringConvertible {
        /// Nothing: there is no such rule.
        case nothing
        /// How the duty stands, and when it falls due.
        case duty(Status, due: Instant?)
        /// Whether the criterion holds.
        case criterion(Truth)

        /// The answer in a few words.
        public var description: String {
            switch self {
            case .nothing: "nothing"
            case .duty(let status, let due): due.map { "\(status.rawValue), due \($0)" } ?? status.rawValue
            case .criterion(let truth): truth.rawValue
            }
        }
    }

    /// The case.
    public let evidence: Evidence
    /// The instant at which it was looked at.
    public let asOf: Instant
    /// What the rule says as it was.
    public let before: Answer
    /// What it says as it is.
    public let after: Answer
}
