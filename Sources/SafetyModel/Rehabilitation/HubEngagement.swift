/// That somebody comes to a hub, what they use there, and what came of it.
public struct HubEngagement: Hashable, Codable, Sendable, Identifiable {
    /// The identity of an engagement.
    public typealias ID = Identifier<HubEngagement>

    /// Which engagement it is.
    public let id: ID
    /// Who comes.
    public let client: Person.ID
    /// As whom they were let in.
    public let admittedAs: HubAccess
    /// The UK civil days; with no end while they come.
    public var term: DayInterval
    /// The services that they use, each with whether it brought what it was to bring; null while nobody knows.
    public var services: [HubService: Milestone]

    /// The engagement of somebody, with the services that they use.
    public init(
        id: ID, of client: Person.ID, admittedAs: HubAccess, for term: DayInterval, services: [HubService: Milestone]
    ) {
        self.id = id
        self.client = client
        self.admittedAs = admittedAs
        self.term = term
        self.services = services
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case client
        case admittedAs
        case term
        case services
    }
}
