public import CivilTime

/// That a neighbourhood team and a school or youth provision work together.
public struct YouthLink: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a link.
    public typealias ID = Identifier<YouthLink>

    /// Which link it is.
    public let id: ID
    /// The team.
    public let team: NeighbourhoodTeam.ID
    /// The school or youth provision.
    public let provision: PublicBody.ID
    /// On which UK civil days.
    public let term: DayInterval
    /// The agreement on keeping the young people safe.
    public let safeguarding: Agreement.ID
    /// The UK civil days on which that agreement is in force.
    public let safeguarded: DayInterval

    /// A link that stands under a safeguarding agreement.
    ///
    /// - Throws: ``Rejection`` by `youth-link-is-safeguarded` where the agreement is nil or not in force on all days of
    ///   the link.
    public init(
        id: ID, between team: NeighbourhoodTeam.ID, and provision: PublicBody.ID, for term: DayInterval,
        under agreement: Agreement?
    ) throws(Rejection) {
        guard let agreement else {
            throw Rejection(.youthLinkIsSafeguarded, "youth link \(id)", found: "there is no agreement")
        }
        self.id = id
        self.team = team
        self.provision = provision
        self.term = term
        self.safeguarding = agreement.id
        self.safeguarded = agreement.term
        try checkDays()
    }

    private func checkDays() throws(Rejection) {
        guard safeguarded.intersection(term) == term else {
            throw Rejection(
                .youthLinkIsSafeguarded, "youth link \(id)",
                found: "its agreement is in force \(safeguarded), and the link is \(term)")
        }
    }

    /// Of those schools and youth provisions, how many have a link on a day, and which have none.
    public static func coverage(
        of provisions: [PublicBody.ID], by links: [YouthLink], on day: CivilDate
    ) -> (share: Share, without: [PublicBody.ID]) {
        let linked = Set(links.filter { $0.term.contains(day) }.map(\.provision))
        return (Share(of: provisions.map { linked.contains($0) }), provisions.filter { !linked.contains($0) })
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case team
        case provision
        case term
        case safeguarding
        case safeguarded
    }

    /// Reads a link, with the same check of its days as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        team = try container.decode(NeighbourhoodTeam.ID.self, forKey: .team)
        provision = try container.decode(PublicBody.ID.self, forKey: .provision)
        term = try container.decode(DayInterval.self, forKey: .term)
        safeguarding = try container.decode(Agreement.ID.self, forKey: .safeguarding)
        safeguarded = try container.decode(DayInterval.self, forKey: .safeguarded)
        let link = self
        try decoder.checked { () throws(Rejection) in try link.checkDays() }
    }
}
