public import CivilTime

/// When several pieces of information about one topic in one area make a pattern.
public struct PatternRule: Hashable, Codable, Sendable {
    /// How many there are at least.
    public let minimum: Int
    /// Within how many UK civil days.
    public let days: Int

    /// So many within so many days.
    ///
    /// - Throws: ``Rejection`` by `pattern-has-several` where there are fewer than 2, or no day.
    public init(atLeast minimum: Int, within days: Int) throws(Rejection) {
        guard minimum >= 2, days >= 1 else {
            throw Rejection(.patternHasSeveral, "pattern rule", found: "\(minimum) within \(days) days")
        }
        self.minimum = minimum
        self.days = days
    }

    /// The patterns among pieces of information, sorted by topic and area.
    ///
    /// Of each topic and area it is the earliest of its fullest stretches of days. What was entered in error does not
    /// count. Several pieces may come from one source: the pattern is a hint and no proof.
    public func alerts(in information: [CommunityInformation]) -> [PatternAlert] {
        let counted = information.filter { $0.progress.state != .enteredInError }
        let groups = Dictionary(grouping: counted) { PatternAlert.Place(topic: $0.topic, area: $0.area) }
        return groups.sorted { $0.key < $1.key }.compactMap { place, members in
            let found = members.map(\.day).sorted()
            let stretches = found.indices.map { start in
                found[start...].prefix { $0.dayNumber - found[start].dayNumber < days }
            }
            guard
                let fullest = stretches.max(by: { ($0.count, $1.startIndex) < ($1.count, $0.startIndex) }),
                let first = fullest.first, let last = fullest.last, fullest.count >= minimum
            else { return nil }
            return PatternAlert(place: place, count: fullest.count, first: first, last: last)
        }
    }

    private enum CodingKeys: String, CodingKey {
        case minimum
        case days
    }

    /// Reads a rule, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let minimum = try container.decode(Int.self, forKey: .minimum)
        let days = try container.decode(Int.self, forKey: .days)
        do throws(Rejection) {
            try self.init(atLeast: minimum, within: days)
        } catch {
            throw decoder.refusal(error)
        }
    }
}

/// That several pieces of information are about one topic in one area.
public struct PatternAlert: Hashable, Sendable {
    /// A topic in an area.
    public struct Place: Hashable, Comparable, Sendable {
        /// The topic.
        public let topic: InformationTopic
        /// The area.
        public let area: Area

        /// Sorts by topic, then by area.
        public static func < (left: Place, right: Place) -> Bool {
            (left.topic, left.area) < (right.topic, right.area)
        }
    }

    /// What and where.
    public let place: Place
    /// How many.
    public let count: Int
    /// The first UK civil day.
    public let first: CivilDate
    /// The last UK civil day.
    public let last: CivilDate
}
