public import CivilTime

extension CaseEvent {
    /// When an event happened, as exactly as its source says: no day and no hour is ever invented.
    public enum Time: Hashable, Sendable {
        /// At that instant.
        case instant(Instant)
        /// Some time on that day.
        case date(CivilDate)
        /// Some time in that month.
        case month(CivilMonth)
    }
}

extension CaseEvent.Time: Codable, CustomStringConvertible {
    /// The time as ISO 8601: `2023-12`, `2023-12-22` or `2023-12-22T15:10:00Z`.
    public var description: String {
        switch self {
        case .instant(let instant): instant.description
        case .date(let date): date.description
        case .month(let month): month.description
        }
    }

    /// Reads a bare string, and tells the three kinds apart by their form.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        do {
            if text.contains("T") {
                self = .instant(try Instant(text))
            } else if text.utf8.dropFirst().count(where: { $0 == UInt8(ascii: "-") }) == 2 {
                self = .date(try CivilDate(text))
            } else {
                self = .month(try CivilMonth(text))
            }
        } catch {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: decoder.codingPath,
                    debugDescription: "'\(text)' is no instant, date or month", underlyingError: error))
        }
    }

    /// Writes a bare string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
