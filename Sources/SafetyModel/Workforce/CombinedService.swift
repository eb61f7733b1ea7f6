/// A service that several bodies run together, with volunteers beside their staff.
public struct CombinedService: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a service.
    public typealias ID = Identifier<CombinedService>

    /// One role in the service.
    public struct Role: Hashable, Codable, Sendable {
        /// What it is called.
        public let title: String
        /// The body that provides it.
        public let provider: PublicBody.ID
        /// The body that is liable for it.
        public let liable: PublicBody.ID?
        /// Whether volunteers fill it.
        public let isVoluntary: Bool
        /// The minutes that it gives in a week; nil where nobody counted.
        public let weeklyMinutes: Int?

        /// A role that a body provides and for which another, or the same, is liable.
        public init(
            _ title: String, provider: PublicBody.ID, liable: PublicBody.ID?, isVoluntary: Bool, weeklyMinutes: Int?
        ) {
            self.title = title
            self.provider = provider
            self.liable = liable
            self.isVoluntary = isVoluntary
            self.weeklyMinutes = weeklyMinutes
        }

        private enum CodingKeys: String, CodingKey {
            case title
            case provider
            case liable
            case isVoluntary
            case weeklyMinutes
        }
    }

    /// Which service it is.
    public let id: ID
    /// What it is called.
    public let title: String
    /// Where.
    public let area: Area
    /// Who does what.
    public let roles: [Role]
    /// On which days.
    public let term: DayInterval

    /// A service with those roles.
    ///
    /// - Throws: ``Rejection`` by `combined-service-states-liability` where there is no role, one has no title, is there
    ///   twice, gives negative time, or has nobody who is liable.
    public init(
        id: ID, title: String, in area: Area, roles: [Role], for term: DayInterval
    ) throws(Rejection) {
        func refusal(_ found: String) -> Rejection {
            Rejection(.combinedServiceStatesLiability, "combined service \(id)", found: found)
        }
        guard !roles.isEmpty else { throw refusal("it has no role") }
        var titles: Set<String> = []
        for role in roles {
            guard !role.title.allSatisfy(\.isWhitespace) else { throw refusal("a role has no title") }
            guard titles.insert(role.title).inserted else { throw refusal("'\(role.title)' is there twice") }
            guard role.liable != nil else { throw refusal("nobody is liable for '\(role.title)'") }
            guard role.weeklyMinutes.map({ $0 >= 0 }) ?? true else {
                throw refusal("'\(role.title)' gives negative time")
            }
        }
        self.id = id
        self.title = title
        self.area = area
        self.roles = roles
        self.term = term
    }

    /// What the service gives in a week.
    public var capacity: ServiceCapacity {
        func minutes(isVoluntary: Bool) -> Int {
            roles.filter { $0.isVoluntary == isVoluntary }.compactMap(\.weeklyMinutes).cappedSum
        }
        return ServiceCapacity(
            staffMinutes: minutes(isVoluntary: false), volunteerMinutes: minutes(isVoluntary: true),
            uncounted: roles.filter { $0.weeklyMinutes == nil }.map(\.title))
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case title
        case area
        case roles
        case term
    }

    /// Reads a service, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let title = try container.decode(String.self, forKey: .title)
        let area = try container.decode(Area.self, forKey: .area)
        let roles = try container.decode([Role].self, forKey: .roles)
        let term = try container.decode(DayInterval.self, forKey: .term)
        do throws(Rejection) {
            try self.init(id: id, title: title, in: area, roles: roles, for: term)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
