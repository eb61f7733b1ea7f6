public import CivilTime

/// What is known of a fact, over time.
public enum FactHistory: Hashable, Sendable {
    /// Has always been so, and was always known.
    case known(FactValue)
    /// Not known.
    case unknown
    /// Changed over time; unknown before the first entry.
    case history([Entry])

    /// One entry of a history: from when a fact has a value.
    public struct Entry: Hashable, Sendable {
        /// The value; nil where it is not known from then on.
        public let value: FactValue?
        /// From when it holds.
        public let from: Instant
        /// When it was recorded; nil means: when it came to hold.
        public let recorded: Instant?

        /// The fact has that value from that instant.
        public init(value: FactValue?, from: Instant, recorded: Instant? = nil) {
            self.value = value
            self.from = from
            self.recorded = recorded
        }
    }
}

extension FactHistory: ExpressibleByBooleanLiteral {
    /// Yes or no, always so and always known.
    public init(booleanLiteral value: Bool) {
        self = .known(.truth(value))
    }
}

extension FactHistory: ExpressibleByIntegerLiteral {
    /// That number, always so and always known.
    public init(integerLiteral value: Int) {
        self = .known(.number(value))
    }
}
