public import CivilTime

/// Monthly counts of one crime type in one area.
public struct SignalSeries: Hashable, Codable, Sendable {
    /// Which crime type.
    public let crime: CrimeType
    /// Where.
    public let area: Area
    /// The first month.
    public let from: CivilMonth
    /// The counts, month by month; nil where a month was not counted.
    public let counts: [Int?]

    /// Counts from a month on.
    ///
    /// - Throws: ``Rejection`` by `signal-counts-are-counts` where one is negative.
    public init(of crime: CrimeType, in area: Area, from month: CivilMonth, _ counts: [Int?]) throws(Rejection) {
        if let negative = counts.compactMap(\.self).first(where: { $0 < 0 }) {
            throw Rejection(.signalCountsAreCounts, "series of '\(crime)' in \(area)", found: "a count of \(negative)")
        }
        self.crime = crime
        self.area = area
        self.from = month
        self.counts = counts
    }

    private enum CodingKeys: String, CodingKey {
        case crime
        case area
        case from
        case counts
    }

    /// Reads a series, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let crime = try container.decode(CrimeType.self, forKey: .crime)
        let area = try container.decode(Area.self, forKey: .area)
        let month = try container.decode(CivilMonth.self, forKey: .from)
        let counts = try container.decode([Int?].self, forKey: .counts)
        do throws(Rejection) {
            try self.init(of: crime, in: area, from: month, counts)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
