public import CivilTime

/// The instant given for an identifier does not fit the 48 bits that a UUID of version 7 has for it.
public struct IdentifierError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The instant that does not fit.
    public let instant: Instant

    /// The error for that instant.
    public init(instant: Instant) {
        self.instant = instant
    }

    /// What was given and what is allowed.
    public var description: String {
        "no version 7 identifier at \(instant.milliseconds) ms: 0 to \((1 << 48) - 1) ms since 1970 are possible"
    }
}
