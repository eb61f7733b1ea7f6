public import CivilTime

/// The engagements with one hub.
public struct HubEngagements: Hashable, Sendable {
    /// The hub.
    public let hub: ServiceHub
    /// The engagements, in the order in which they were added.
    public private(set) var all: [HubEngagement] = []

    /// The engagements with a hub.
    ///
    /// - Throws: ``Rejection`` for the first that ``add(_:)`` refuses.
    public init(with hub: ServiceHub, _ engagements: [HubEngagement] = []) throws(Rejection) {
        self.hub = hub
        for engagement in engagements { try add(engagement) }
    }

    /// Adds an engagement.
    ///
    /// - Throws: ``Rejection`` by `hub-offer` where the person was let in as somebody for whom the hub is not, uses a
    ///   service that it does not offer, or the id is there already.
    public mutating func add(_ engagement: HubEngagement) throws(Rejection) {
        let subject = "engagement \(engagement.id) with hub \(hub.id)"
        guard engagement.admittedAs == hub.access else {
            throw Rejection(.hubOffer, subject, found: "let in as '\(engagement.admittedAs)', it is '\(hub.access)'")
        }
        if let other = engagement.services.keys.sorted().first(where: { !hub.offers.contains($0) }) {
            throw Rejection(.hubOffer, subject, found: "'\(other)' is not offered")
        }
        guard !all.contains(where: { $0.id == engagement.id }) else {
            throw Rejection(.hubOffer, subject, found: "it is there already")
        }
        all.append(engagement)
    }

    /// How many people come on some day of an interval.
    public func clients(during interval: DayInterval) -> Int {
        Set(all.filter { $0.term.intersection(interval) != nil }.map(\.client)).count
    }

    /// How many people use more than one service, over all their engagements.
    public var clientsOfSeveralServices: Int {
        Dictionary(grouping: all, by: \.client).values
            .count { Set($0.flatMap(\.services.keys)).count > 1 }
    }

    /// Of each service offered, how many of its uses had brought what they were to bring by the end of a UK civil day.
    public func outcomes(by day: CivilDate) -> [HubService: Share] {
        Dictionary(
            uniqueKeysWithValues: Set(hub.offers).map { service in
                (service, Share(of: all.compactMap { $0.services[service] }.map { $0.isReached(by: day) }))
            })
    }
}

extension HubEngagements: Codable {
    private enum CodingKeys: String, CodingKey {
        case hub
        case all = "engagements"
    }

    /// Reads engagements, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let hub = try container.decode(ServiceHub.self, forKey: .hub)
        let stored = try container.decode([HubEngagement].self, forKey: .all)
        do throws(Rejection) {
            try self.init(with: hub, stored)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
