public import CivilTime

/// Civil days from a first one until, and without, another; or from a first one on, with no end set.
///
/// Days are those of the UK. An interval has at least one day.
public struct DayInterval: Hashable, Sendable {
    /// The first day.
    public let from: CivilDate
    /// The first day that is no longer in it; nil where no end is set.
    public let until: CivilDate?

    /// The days from one until, and without, another.
    ///
    /// - Throws: ``DayIntervalError`` where there is no day between.
    public init(from: CivilDate, until: CivilDate? = nil) throws(DayIntervalError) {
        if let until, until <= from { throw DayIntervalError(from: from, until: until) }
        self.init(uncheckedFrom: from, until: until)
    }

    init(uncheckedFrom from: CivilDate, until: CivilDate?) {
        self.from = from
        self.until = until
    }

    /// True for a day that lies in it.
    public func contains(_ day: CivilDate) -> Bool {
        from <= day && until.map { day < $0 } ?? true
    }

    /// The days that lie in both; nil where there are none.
    public func intersection(_ other: DayInterval) -> DayInterval? {
        let start = max(from, other.from)
        let end = [until, other.until].compactMap(\.self).min()
        if let end, end <= start { return nil }
        return DayInterval(uncheckedFrom: start, until: end)
    }
}

extension DayInterval: CustomStringConvertible {
    /// The days in words, such as `2024-01-01 until 2024-04-01` or `from 2024-01-01`.
    public var description: String {
        until.map { "\(from) until \($0)" } ?? "from \(from)"
    }
}

extension DayInterval: Codable {
    private enum CodingKeys: String, CodingKey {
        case from
        case until
    }

    /// Reads `from` and `until`, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let from = try container.decode(CivilDate.self, forKey: .from)
        let until = try container.decodeIfPresent(CivilDate.self, forKey: .until)
        do throws(DayIntervalError) {
            try self.init(from: from, until: until)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
