public import CivilTime

/// From when until when there is daylight at a place on a day, as whoever plans a session states it.
///
/// The kit knows no sun: the window is taken from a table or a forecast of the caller's.
public struct Daylight: Hashable, Codable, Sendable {
    /// When it begins.
    public let from: Instant
    /// When it ends.
    public let until: Instant

    /// The daylight between two instants.
    ///
    /// - Throws: ``Rejection`` by `speed-session-is-in-daylight` where it ends before it begins.
    public init(from: Instant, until: Instant) throws(Rejection) {
        guard from < until else {
            throw Rejection(.speedSessionIsInDaylight, "daylight", found: "it is from \(from) until \(until)")
        }
        self.from = from
        self.until = until
    }

    /// Whether there is daylight at an instant, its first and last included.
    public func contains(_ instant: Instant) -> Bool { from <= instant && instant <= until }

    private enum CodingKeys: String, CodingKey {
        case from
        case until
    }

    /// Reads a window, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let from = try container.decode(Instant.self, forKey: .from)
        let until = try container.decode(Instant.self, forKey: .until)
        self = try decoder.checked { () throws(Rejection) in try Daylight(from: from, until: until) }
    }
}
