/// How a concern is raised, or a complaint made, with one body: what is published of it.
public struct ComplaintRoute: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a route.
    public typealias ID = Identifier<ComplaintRoute>

    /// Which route it is.
    public let id: ID
    /// With which body.
    public let body: PublicBody.ID
    /// About what.
    public let matters: Set<ComplaintMatter>
    /// In which ways.
    public let channels: Set<ContactChannel>
    /// The address to write to or to look at, as it is published.
    public let address: String
    /// The UK civil days on which what is published holds.
    public let published: DayInterval

    /// A route as it is published.
    ///
    /// - Throws: ``Rejection`` by `complaint-route-is-clear` where it names no matter, no channel or no address.
    public init(
        id: ID, with body: PublicBody.ID, about matters: Set<ComplaintMatter>, by channels: Set<ContactChannel>,
        address: String, published: DayInterval
    ) throws(Rejection) {
        for (what, isMissing) in [
            ("matter", matters.isEmpty), ("channel", channels.isEmpty),
            ("address", address.allSatisfy(\.isWhitespace)),
        ] where isMissing {
            throw Rejection(.complaintRouteIsClear, "complaint route \(id)", found: "it names no \(what)")
        }
        self.id = id
        self.body = body
        self.matters = matters
        self.channels = channels
        self.address = address
        self.published = published
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case body
        case matters
        case channels
        case address
        case published
    }

    /// Reads a route, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let body = try container.decode(PublicBody.ID.self, forKey: .body)
        let matters = try container.decode([ComplaintMatter].self, forKey: .matters)
        let channels = try container.decode([ContactChannel].self, forKey: .channels)
        let address = try container.decode(String.self, forKey: .address)
        let published = try container.decode(DayInterval.self, forKey: .published)
        do throws(Rejection) {
            try self.init(
                id: id, with: body, about: Set(matters), by: Set(channels), address: address, published: published)
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// Writes what is a set sorted, so that equal routes have equal bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(body, forKey: .body)
        try container.encode(matters.sorted(), forKey: .matters)
        try container.encode(channels.sorted(), forKey: .channels)
        try container.encode(address, forKey: .address)
        try container.encode(published, forKey: .published)
    }
}
