public import CivilTime

/// Whether something that happens once has happened, and on which day, as far as anybody recorded it.
///
/// "Not recorded" is neither yes nor no. It is encoded as the day, as `true` for a day that nobody recorded, as
/// `false`, or as `null` where nothing is recorded.
public enum Milestone: Hashable, Sendable {
    /// It happened on that UK civil day, or, with nil, on a day that nobody recorded.
    case reached(on: CivilDate?)
    /// It is recorded that it has not happened.
    case notReached
    /// Nobody recorded whether it happened.
    case notRecorded

    /// The day on which it happened; nil where it did not, or no day is recorded.
    public var day: CivilDate? {
        switch self {
        case .reached(let day): day
        case .notReached, .notRecorded: nil
        }
    }

    /// Whether it had happened by the end of that day; nil where what is recorded does not say.
    public func isReached(by day: CivilDate) -> Bool? {
        switch self {
        case .reached(.some(let reached)): reached <= day
        case .notReached: false
        case .reached(.none), .notRecorded: nil
        }
    }
}

extension Milestone: Codable {
    /// Reads a day, a boolean or null.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .notRecorded
        } else if let isReached = try? container.decode(Bool.self) {
            self = isReached ? .reached(on: nil) : .notReached
        } else {
            self = .reached(on: try container.decode(CivilDate.self))
        }
    }

    /// Writes a day, a boolean or null.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .reached(.some(let day)): try container.encode(day)
        case .reached(.none): try container.encode(true)
        case .notReached: try container.encode(false)
        case .notRecorded: try container.encodeNil()
        }
    }
}
