public import CivilTime

/// Who sees to what and where, across all levels: where several do, and where nobody does.
///
/// A remit in an area holds for every area within it.
public struct RemitMap: Hashable, Sendable {
    /// One field of the matrix: a topic in an area on a day.
    public struct Field: Hashable, Sendable {
        /// The topic.
        public let topic: RemitTopic
        /// The area.
        public let area: Area
        /// The remits that hold there, in the order of the map; none where nobody sees to it.
        public let remits: [Remit]

        /// True where nobody sees to it.
        public var isGap: Bool { remits.isEmpty }
        /// True where two holders or more see to it.
        public var isOverlap: Bool { Set(remits.map(\.holder)).count > 1 }
        /// True where holders at several levels see to it.
        public var spansLevels: Bool { Set(remits.map(\.level)).count > 1 }
    }

    /// Two meetings on one matter, near in time.
    public struct DuplicateMeeting: Hashable, Sendable {
        /// The earlier meeting, or the one that comes first in the list.
        public let first: PartnershipMeeting.ID
        /// The other.
        public let second: PartnershipMeeting.ID
        /// The topics and areas to which both partnerships see.
        public let topics: Set<RemitTopic>
        /// The bodies that were at both, in person or represented.
        public let bodiesAtBoth: Set<PublicBody.ID>
    }

    /// The remits.
    public let remits: [Remit]
    /// In which larger areas an area lies, as an ``AreaMap`` knows them; none where it lies in no other that matters.
    public let containers: [Area: [Area]]

    /// A map of those remits.
    public init(_ remits: [Remit], containers: [Area: [Area]] = [:]) {
        self.remits = remits
        self.containers = containers
    }

    /// A field for each topic and area, topic by topic, as of one UK civil day.
    public func matrix(of topics: [RemitTopic], in areas: [Area], on day: CivilDate) -> [Field] {
        topics.flatMap { topic in
            areas.map { area in
                let places = chain(of: area)
                return Field(
                    topic: topic, area: area,
                    remits: remits.filter {
                        $0.topic == topic && places.contains($0.area) && $0.term.contains(day)
                    })
            }
        }
    }

    /// The pairs of meetings of different partnerships with a remit in common that lie no more than so many days apart.
    ///
    /// - Parameters:
    ///   - meetings: the meetings of all the partnerships.
    ///   - days: how many days they may lie apart; 0 is the same day.
    /// - Returns: the pairs, in the order of the list.
    public func duplicates(among meetings: [PartnershipMeeting], within days: Int) -> [DuplicateMeeting] {
        var found: [DuplicateMeeting] = []
        for (index, first) in meetings.enumerated() {
            for second in meetings[(index + 1)...] where first.partnership != second.partnership {
                let distance = second.day.dayNumber - first.day.dayNumber
                guard distance.magnitude <= days.magnitude, days >= 0 else { continue }
                let topics = common(first, second)
                guard !topics.isEmpty else { continue }
                let pair = distance < 0 ? (second, first) : (first, second)
                found.append(
                    DuplicateMeeting(
                        first: pair.0.id, second: pair.1.id, topics: topics,
                        bodiesAtBoth: first.bodiesThere.intersection(second.bodiesThere)))
            }
        }
        return found
    }

    private func common(_ first: PartnershipMeeting, _ second: PartnershipMeeting) -> Set<RemitTopic> {
        let one = remits.filter { $0.holder == .partnership(first.partnership) && $0.term.contains(first.day) }
        let other = remits.filter { $0.holder == .partnership(second.partnership) && $0.term.contains(second.day) }
        return Set(
            one.flatMap { left in
                other.filter { right in
                    left.topic == right.topic
                        && (chain(of: left.area).contains(right.area) || chain(of: right.area).contains(left.area))
                }
                .map(\.topic)
            })
    }

    // An area that lies, through others, in itself is passed once.
    private func chain(of area: Area) -> Set<Area> {
        var places: Set<Area> = []
        var open = [area]
        while let place = open.popLast() {
            if places.insert(place).inserted { open += containers[place] ?? [] }
        }
        return places
    }
}

extension PartnershipMeeting {
    fileprivate var bodiesThere: Set<PublicBody.ID> {
        Set(attendance.filter(\.attendance.counts).map(\.body))
    }
}

extension RemitMap: Codable {
    private enum CodingKeys: String, CodingKey {
        case remits
        case containers
    }
}
