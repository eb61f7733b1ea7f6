import CivilTime

/// What was counted before and after a response, where it was made and, perhaps, where it was not.
public struct EffectMeasure: Hashable, Codable, Sendable {
    /// What is counted, and how.
    public let method: String
    /// The UK civil days counted before.
    public let daysBefore: DayInterval
    /// The UK civil days counted after.
    public let daysAfter: DayInterval
    /// How many there were before.
    public let before: Int
    /// How many there were after.
    public let after: Int
    /// How many there were before in a place without the response; nil where none is compared.
    public let comparatorBefore: Int?
    /// How many there were after in that place.
    public let comparatorAfter: Int?

    /// Those counts.
    ///
    /// - Throws: ``Rejection`` by `effect-states-its-method` where the method is blank, a count is negative, the days are
    ///   not of one length with the later after the earlier, or only one count of the comparator is given.
    public init(
        by method: String, daysBefore: DayInterval, daysAfter: DayInterval, before: Int, after: Int,
        comparatorBefore: Int? = nil, comparatorAfter: Int? = nil
    ) throws(Rejection) {
        func refusal(_ found: String) -> Rejection { Rejection(.effectStatesItsMethod, "effect measure", found: found) }
        guard !method.allSatisfy(\.isWhitespace) else { throw refusal("the method is blank") }
        guard [before, after, comparatorBefore ?? 0, comparatorAfter ?? 0].allSatisfy({ $0 >= 0 }) else {
            throw refusal("a count is negative")
        }
        guard (comparatorBefore == nil) == (comparatorAfter == nil) else {
            throw refusal("the comparator has one count of two")
        }
        guard let end = daysBefore.until, let last = daysAfter.until, end <= daysAfter.from,
            end.dayNumber - daysBefore.from.dayNumber == last.dayNumber - daysAfter.from.dayNumber
        else { throw refusal("the days \(daysBefore) beside \(daysAfter)") }
        self.method = method
        self.daysBefore = daysBefore
        self.daysAfter = daysAfter
        self.before = before
        self.after = after
        self.comparatorBefore = comparatorBefore
        self.comparatorAfter = comparatorAfter
    }

    /// By how many the count grew; negative where it fell.
    public var change: Int { after - before }

    /// By how many the count lies above what it would be had it moved as in the place compared; nil without one, or
    /// where there was nothing to count in it before.
    public var changeAgainstComparator: Double? {
        guard let comparatorBefore, let comparatorAfter, comparatorBefore > 0 else { return nil }
        return Double(after) - Double(before) * Double(comparatorAfter) / Double(comparatorBefore)
    }

    private enum CodingKeys: String, CodingKey {
        case method
        case daysBefore
        case daysAfter
        case before
        case after
        case comparatorBefore
        case comparatorAfter
    }

    /// Reads counts, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let method = try container.decode(String.self, forKey: .method)
        let daysBefore = try container.decode(DayInterval.self, forKey: .daysBefore)
        let daysAfter = try container.decode(DayInterval.self, forKey: .daysAfter)
        let before = try container.decode(Int.self, forKey: .before)
        let after = try container.decode(Int.self, forKey: .after)
        let comparatorBefore = try container.decodeIfPresent(Int.self, forKey: .comparatorBefore)
        let comparatorAfter = try container.decodeIfPresent(Int.self, forKey: .comparatorAfter)
        do throws(Rejection) {
            try self.init(
                by: method, daysBefore: daysBefore, daysAfter: daysAfter, before: before, after: after,
                comparatorBefore: comparatorBefore, comparatorAfter: comparatorAfter)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
