public import CivilTime

/// How often a harm was recorded, month by month, with the months from which on it was counted otherwise.
///
/// Figures on either side of such a month are not held against each other.
public struct HarmSeries: Hashable, Sendable {
    /// The figure of one month.
    public struct Point: Hashable, Codable, Sendable {
        /// The month.
        public let month: CivilMonth
        /// How often; nil where nobody counted.
        public let count: Int?

        /// The figure of a month.
        public init(_ month: CivilMonth, _ count: Int?) {
            self.month = month
            self.count = count
        }

        private enum CodingKeys: String, CodingKey {
            case month
            case count
        }
    }

    /// A month from which on it was counted otherwise.
    public struct Break: Hashable, Codable, Sendable {
        /// The first month of the new way.
        public let from: CivilMonth
        /// What changed.
        public let what: String

        /// A change from that month on.
        public init(from month: CivilMonth, _ what: String) {
            self.from = month
            self.what = what
        }

        private enum CodingKeys: String, CodingKey {
            case from
            case what
        }
    }

    /// What is counted.
    public let harm: ViolencePriority
    /// Where.
    public let area: Area
    /// The figures, earliest first.
    public let points: [Point]
    /// The changes, earliest first.
    public let breaks: [Break]

    /// A series of figures with the changes in how they were counted.
    ///
    /// - Throws: ``Rejection`` by `series-in-order` where the months do not ascend, or a count is negative.
    public init(
        of harm: ViolencePriority, in area: Area, _ points: [Point], breaks: [Break] = []
    ) throws(Rejection) {
        let months = points.map(\.month)
        let isAscending = zip(months, months.dropFirst()).allSatisfy { $0 < $1 }
        let areBreaksAscending = zip(breaks, breaks.dropFirst()).allSatisfy { $0.from < $1.from }
        guard isAscending, areBreaksAscending, points.allSatisfy({ $0.count.map { $0 >= 0 } ?? true }) else {
            throw Rejection(
                .seriesInOrder, "series of '\(harm)' in '\(area)'", found: "months out of order, or less than none")
        }
        self.harm = harm
        self.area = area
        self.points = points
        self.breaks = breaks
    }

    /// The stretches within which figures may be held against each other, earliest first.
    public var stretches: [[Point]] {
        let edges = breaks.map(\.from)
        return Dictionary(grouping: points) { point in edges.count { $0 <= point.month } }
            .sorted { $0.key < $1.key }.map(\.value)
    }

    /// How much the figure of a month is above that of an earlier one; nil where one of both is not known.
    ///
    /// - Throws: ``Rejection`` by `no-change-across-a-break` where it was counted otherwise in between.
    public func change(from earlier: CivilMonth, to later: CivilMonth) throws(Rejection) -> Int? {
        let (first, last) = (min(earlier, later), max(earlier, later))
        if let change = breaks.first(where: { first < $0.from && $0.from <= last }) {
            throw Rejection(
                .noChangeAcrossABreak, "series of '\(harm)' in '\(area)'",
                found: "counted otherwise from \(change.from): \(change.what)")
        }
        guard let before = count(in: earlier), let after = count(in: later) else { return nil }
        return after - before
    }

    private func count(in month: CivilMonth) -> Int? {
        points.first { $0.month == month }?.count
    }
}

extension HarmSeries: Codable {
    private enum CodingKeys: String, CodingKey {
        case harm
        case area
        case points
        case breaks
    }

    /// Reads a series, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let harm = try container.decode(ViolencePriority.self, forKey: .harm)
        let area = try container.decode(Area.self, forKey: .area)
        let points = try container.decode([Point].self, forKey: .points)
        let breaks = try container.decode([Break].self, forKey: .breaks)
        do throws(Rejection) {
            try self.init(of: harm, in: area, points, breaks: breaks)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
