/// That a special constable is posted to a parish for a time.
public struct ParishPosting: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a posting.
    public typealias ID = Identifier<ParishPosting>

    /// Which posting it is.
    public let id: ID
    /// Who is posted.
    public let volunteer: Volunteer.ID
    /// Where.
    public let parish: Area
    /// What ties them to the parish.
    public let links: Set<ParishLink>
    /// On which days.
    public let term: DayInterval

    /// A posting of somebody who has those links with the parish.
    ///
    /// - Throws: ``Rejection`` by `parish-posting-has-a-link` where there is none.
    public init(
        id: ID, of volunteer: Volunteer.ID, to parish: Area, links: Set<ParishLink>, for term: DayInterval
    ) throws(Rejection) {
        guard !links.isEmpty else {
            let known = ParishLink.known.map(\.rawValue).joined(separator: ", ")
            throw Rejection(
                .parishPostingHasALink, "parish posting \(id)", found: "no link is named; possible are \(known)")
        }
        self.id = id
        self.volunteer = volunteer
        self.parish = parish
        self.links = links
        self.term = term
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case volunteer
        case parish
        case links
        case term
    }

    /// Reads a posting, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let volunteer = try container.decode(Volunteer.ID.self, forKey: .volunteer)
        let parish = try container.decode(Area.self, forKey: .parish)
        let links = try container.decode(Set<ParishLink>.self, forKey: .links)
        let term = try container.decode(DayInterval.self, forKey: .term)
        do throws(Rejection) {
            try self.init(id: id, of: volunteer, to: parish, links: links, for: term)
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// Writes the links sorted, so that equal postings have equal bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(volunteer, forKey: .volunteer)
        try container.encode(parish, forKey: .parish)
        try container.encode(links.sorted(), forKey: .links)
        try container.encode(term, forKey: .term)
    }
}
