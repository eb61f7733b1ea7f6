public import CivilTime

/// The areas that are to have a champion for victims of anti-social behaviour, and who the champions are.
public struct ChampionProgramme: Hashable, Sendable {
    /// Something that a champion raised.
    public struct Issue: Hashable, Codable, Sendable {
        /// The champion's appointment.
        public let champion: Appointment.ID
        /// The UK civil day.
        public let day: CivilDate
        /// What was raised, mostly for somebody's sake.
        public let what: Personal<String>
        /// The case for whose sake; nil where for none in particular.
        public let asbCase: ASBCase.ID?

        /// Something raised on that day.
        public init(
            by champion: Appointment.ID, on day: CivilDate, _ what: Personal<String>, for asbCase: ASBCase.ID? = nil
        ) {
            self.champion = champion
            self.day = day
            self.what = what
            self.asbCase = asbCase
        }

        private enum CodingKeys: String, CodingKey {
            case champion
            case day
            case what
            case asbCase
        }
    }

    /// The areas that are to have a champion, each once.
    public let areas: [Area]
    /// Who holds which post where, and when; champions hold ``Post/antisocialBehaviourChampion``.
    public var appointments: Appointments
    /// What the champions raised, in the order in which it was added.
    public private(set) var issues: [Issue]

    /// A programme in those areas; one that is named again is kept once.
    public init(in areas: [Area], appointments: Appointments) {
        var seen: Set<Area> = []
        self.areas = areas.filter { seen.insert($0).inserted }
        self.appointments = appointments
        self.issues = []
    }

    /// Adds what a champion raised.
    ///
    /// - Throws: ``Rejection`` by `champion-in-post` where there is no such appointment of a champion, or it does not run
    ///   on that day.
    public mutating func add(_ issue: Issue) throws(Rejection) {
        guard
            let appointment = appointments.all.first(where: {
                $0.id == issue.champion && $0.post == .antisocialBehaviourChampion
            }), appointment.term.contains(issue.day)
        else {
            throw Rejection(
                .championInPost, "champion \(issue.champion)", found: "they are in no such post on \(issue.day)")
        }
        issues.append(issue)
    }

    /// In how many of the areas there is a champion on a UK civil day.
    public func coverage(on day: CivilDate) -> Share {
        Share(areas.count { isCovered($0, on: day) }, of: areas.count)
    }

    /// For each area, the days of an interval on which nobody is its champion; one that has one throughout is not there.
    public func gaps(during interval: DayInterval) -> [Area: [DayInterval]] {
        var gaps: [Area: [DayInterval]] = [:]
        for area in areas {
            let found = appointments.gaps(in: .antisocialBehaviourChampion, of: area, during: interval)
            if !found.isEmpty { gaps[area] = found }
        }
        return gaps
    }

    /// Refuses the programme where an area is without a champion on some day.
    ///
    /// - Throws: ``Rejection`` by `no-gap-in-designated-areas`, naming the first such area and its days.
    public func requireNoGap(during interval: DayInterval) throws(Rejection) {
        guard let (area, days) = gaps(during: interval).min(by: { $0.key < $1.key }) else { return }
        throw Rejection(
            .noGapInDesignatedAreas, "champions of \(area)",
            found: "nobody is in post \(days.map(\.description).joined(separator: ", "))")
    }

    /// How many issues a champion raised, and for how many cases, by appointment; one who raised none is not there.
    public func workload() -> [Appointment.ID: Workload] {
        Dictionary(grouping: issues, by: \.champion).mapValues {
            Workload(issues: $0.count, cases: Set($0.compactMap(\.asbCase)).count)
        }
    }

    /// What a champion has to do.
    public struct Workload: Hashable, Sendable {
        /// How many issues they raised.
        public let issues: Int
        /// For how many cases.
        public let cases: Int
    }

    private func isCovered(_ area: Area, on day: CivilDate) -> Bool {
        !appointments.holding(.antisocialBehaviourChampion, in: area, on: day).isEmpty
    }
}

extension ChampionProgramme: Codable {
    private enum CodingKeys: String, CodingKey {
        case areas
        case appointments
        case issues
    }

    /// Reads a programme, each issue checked as it was when it was added.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let areas = try container.decode([Area].self, forKey: .areas)
        let appointments = try container.decode(Appointments.self, forKey: .appointments)
        let issues = try container.decode([Issue].self, forKey: .issues)
        self = try decoder.checked { () throws(Rejection) in
            var programme = Self(in: areas, appointments: appointments)
            for issue in issues { try programme.add(issue) }
            return programme
        }
    }
}
