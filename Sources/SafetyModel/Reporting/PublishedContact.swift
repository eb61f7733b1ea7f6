public import CivilTime

/// How the public reaches a service that deals with some category of reports in an area: one entry of a directory.
///
/// What it publishes is a service's, and no person's: a number, an address, opening hours.
public struct PublishedContact: Hashable, Sendable, Identifiable {
    /// The identity of a published contact.
    public typealias ID = Identifier<PublishedContact>

    /// Which contact it is.
    public let id: ID
    /// The body that offers the service.
    public let organisation: PublicBody.ID
    /// What the service is called.
    public let service: String
    /// What it helps with.
    public let category: ReportCategory
    /// Where.
    public let area: Area
    /// The way in which it is reached.
    public let channel: ContactChannel
    /// The number or address, as it is published.
    public let address: String
    /// When it is open, as it is published; nil where that is not published.
    public let hours: String?
    /// The UK civil days on which it is published.
    public let term: DayInterval
    /// The UK civil day on which somebody last saw to it that it is right.
    public let reviewed: CivilDate
    /// The last UK civil day before which it is to be reviewed again.
    public let reviewDue: CivilDate

    /// An entry with those members.
    ///
    /// - Throws: ``Rejection`` by `contact-is-reviewed` where the next review would not be after the last, or
    ///   `contact-can-be-reached` where the service or its address is blank.
    public init(
        id: ID, of organisation: PublicBody.ID, service: String, for category: ReportCategory, in area: Area,
        channel: ContactChannel, address: String, hours: String? = nil, term: DayInterval, reviewed: CivilDate,
        reviewDue: CivilDate
    ) throws(Rejection) {
        guard reviewDue > reviewed else {
            throw Rejection(
                .contactIsReviewed, "contact \(id)", found: "reviewed on \(reviewed), it is due again on \(reviewDue)")
        }
        for (name, text) in [("service", service), ("address", address)] where text.allSatisfy(\.isWhitespace) {
            throw Rejection(.contactCanBeReached, "contact \(id)", found: "its \(name) is blank")
        }
        self.id = id
        self.organisation = organisation
        self.service = service
        self.category = category
        self.area = area
        self.channel = channel
        self.address = address
        self.hours = hours
        self.term = term
        self.reviewed = reviewed
        self.reviewDue = reviewDue
    }

    /// Whether its review was still to come on a UK civil day.
    public func isFresh(on day: CivilDate) -> Bool { day <= reviewDue }
}

extension PublishedContact: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case organisation
        case service
        case category
        case area
        case channel
        case address
        case hours
        case term
        case reviewed
        case reviewDue
    }

    /// Reads an entry, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let organisation = try container.decode(PublicBody.ID.self, forKey: .organisation)
        let service = try container.decode(String.self, forKey: .service)
        let category = try container.decode(ReportCategory.self, forKey: .category)
        let area = try container.decode(Area.self, forKey: .area)
        let channel = try container.decode(ContactChannel.self, forKey: .channel)
        let address = try container.decode(String.self, forKey: .address)
        let hours = try container.decodeIfPresent(String.self, forKey: .hours)
        let term = try container.decode(DayInterval.self, forKey: .term)
        let reviewed = try container.decode(CivilDate.self, forKey: .reviewed)
        let reviewDue = try container.decode(CivilDate.self, forKey: .reviewDue)
        self = try decoder.checked { () throws(Rejection) in
            try Self(
                id: id, of: organisation, service: service, for: category, in: area, channel: channel,
                address: address, hours: hours, term: term, reviewed: reviewed, reviewDue: reviewDue)
        }
    }
}
