public import CivilTime

/// The police team of a neighbourhood: which posts it needs, and under which names its people are known to the public.
public struct NeighbourhoodTeam: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a team.
    public typealias ID = Identifier<NeighbourhoodTeam>

    /// A name that somebody agreed to have published, for as long as they agree.
    public struct PublicName: Hashable, Codable, Sendable {
        /// Whose name.
        public let person: Person.ID
        /// The name as it is published, such as a rank and a surname; no personal value, as it is shown on purpose.
        public let name: String
        /// The UK civil days on which it is published.
        public let term: DayInterval

        /// That name for those days.
        public init(of person: Person.ID, _ name: String, for term: DayInterval) {
            self.person = person
            self.name = name
            self.term = term
        }

        private enum CodingKeys: String, CodingKey {
            case person
            case name
            case term
        }
    }

    /// Which team it is.
    public let id: ID
    /// What it is called.
    public let name: String
    /// The neighbourhood that it serves.
    public let area: Area
    /// How many it needs in each post at the least.
    public let minimum: [Post: Int]
    /// How the public reaches the team as such, such as its e-mail address.
    public let contact: String
    /// The names that are published.
    public let publicNames: [PublicName]

    /// A team of a neighbourhood.
    public init(
        id: ID, _ name: String, of area: Area, needing minimum: [Post: Int], contact: String,
        publicNames: [PublicName] = []
    ) {
        self.id = id
        self.name = name
        self.area = area
        self.minimum = minimum
        self.contact = contact
        self.publicNames = publicNames
    }

    /// The posts in which fewer serve on a day than the team needs, and how many are missing.
    public func vacancies(among postings: Appointments, on day: CivilDate) -> [Post: Int] {
        minimum.reduce(into: [:]) { vacancies, need in
            let missing = need.value.addingCapped(-postings.holding(need.key, in: area, on: day).count)
            if missing > 0 { vacancies[need.key] = missing }
        }
    }

    /// Refuses a team in which a post is not filled as it needs, on a day.
    ///
    /// - Throws: ``Rejection`` by `team-is-manned` naming every vacancy.
    public func requireManned(by postings: Appointments, on day: CivilDate) throws(Rejection) {
        let vacancies = vacancies(among: postings, on: day)
        guard !vacancies.isEmpty else { return }
        let missing = vacancies.sorted { $0.key < $1.key }.map { "\($0.value) '\($0.key)'" }
        throw Rejection(
            .teamIsManned, "neighbourhood team \(id)", found: "\(missing.joined(separator: ", ")) missing on \(day)")
    }

    /// What the public is told of the team on a day.
    ///
    /// A name stands on it only where it is published on that day; otherwise there is the post alone.
    public func card(from postings: Appointments, on day: CivilDate) -> TeamCard {
        let serving = postings.all.filter { $0.area == area && $0.term.contains(day) }
        let members = serving.map { posting in
            TeamCard.Member(
                post: posting.post,
                name: publicNames.first { $0.person == posting.person && $0.term.contains(day) }?.name)
        }
        return TeamCard(
            team: name, area: area, contact: contact, day: day, members: members,
            vacancies: vacancies(among: postings, on: day))
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case name
        case area
        case minimum
        case contact
        case publicNames
    }
}
