public import CivilTime

/// A time in which the clocks of a complaint stand still.
public struct ComplaintPause: Hashable, Codable, Sendable {
    /// From when.
    public let from: Instant
    /// The first instant at which they run again; nil while they stand.
    public let until: Instant?
    /// Why.
    public let reason: ComplaintPauseReason

    /// A pause for that reason.
    ///
    /// - Throws: ``Rejection`` by `complaint-pause-has-a-reason` where the reason is blank, or it ends before it began.
    public init(from: Instant, until: Instant?, because reason: ComplaintPauseReason) throws(Rejection) {
        guard !reason.rawValue.allSatisfy(\.isWhitespace) else {
            throw Rejection(.complaintPauseHasAReason, "complaint pause", found: "no reason is given")
        }
        if let until, until <= from {
            throw Rejection(.complaintPauseHasAReason, "complaint pause", found: "it runs from \(from) until \(until)")
        }
        self.from = from
        self.until = until
        self.reason = reason
    }

    private enum CodingKeys: String, CodingKey {
        case from
        case until
        case reason
    }

    /// Reads a pause, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let from = try container.decode(Instant.self, forKey: .from)
        let until = try container.decodeIfPresent(Instant.self, forKey: .until)
        let reason = try container.decode(ComplaintPauseReason.self, forKey: .reason)
        do throws(Rejection) {
            try self.init(from: from, until: until, because: reason)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
