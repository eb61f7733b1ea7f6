public import CivilTime

/// The identity of one entity: 128 bits, minted by the caller and never by the kit.
///
/// It is written as UUID text in lower case, and encoded as that bare string. The entity's type is part of the
/// identifier's, so the id of a victim cannot be handed over where the id of a case is asked for.
public struct Identifier<Entity>: Hashable, Comparable, Sendable {
    /// The first eight bytes, most significant first.
    public let high: UInt64
    /// The last eight bytes, most significant first.
    public let low: UInt64

    /// The identifier with those 128 bits, whatever UUID version they spell.
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// A UUID of version 7: the instant in milliseconds, then 74 of the random bits given.
    ///
    /// Identifiers made at later instants sort later. The top four bits of `high` and the top two of `low` of the
    /// random words are not used.
    ///
    /// - Throws: ``IdentifierError`` where the instant lies before 1970 or beyond 48 bits of milliseconds.
    public init(at instant: Instant, random high: UInt64, _ low: UInt64) throws(IdentifierError) {
        let milliseconds = instant.milliseconds
        guard (0..<(1 << 48)).contains(milliseconds) else { throw IdentifierError(instant: instant) }
        self.high = UInt64(milliseconds) << 16 | 0x7000 | (high & 0x0FFF)
        self.low = 0x8000_0000_0000_0000 | (low & 0x3FFF_FFFF_FFFF_FFFF)
    }

    /// A UUID of version 7 with its random bits drawn from a generator of the caller's.
    ///
    /// - Throws: ``IdentifierError`` where the instant lies before 1970 or beyond 48 bits of milliseconds.
    public init(at instant: Instant, using generator: inout some RandomNumberGenerator) throws(IdentifierError) {
        try self.init(at: instant, random: generator.next(), generator.next())
    }

    /// Sorts by the 128 bits, so version 7 identifiers sort by their instants.
    public static func < (left: Identifier, right: Identifier) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }
}
