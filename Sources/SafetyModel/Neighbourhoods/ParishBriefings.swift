public import CivilTime

/// How town and parish councils are kept aware: whom to brief, and who was briefed when.
public struct ParishBriefings: Hashable, Sendable {
    /// By way of whom a parish council is reached.
    public struct Contact: Hashable, Codable, Sendable {
        /// The parish.
        public let parish: Area
        /// Its council.
        public let council: PublicBody.ID
        /// The office through which it is reached, such as its clerk; it names no private person.
        public let office: String
        /// The UK civil days on which the contact is current.
        public let term: DayInterval

        /// A contact for those days.
        public init(of parish: Area, council: PublicBody.ID, office: String, for term: DayInterval) {
            self.parish = parish
            self.council = council
            self.office = office
            self.term = term
        }

        private enum CodingKeys: String, CodingKey {
            case parish
            case council
            case office
            case term
        }
    }

    /// That a parish was briefed.
    public struct Briefing: Hashable, Codable, Sendable, Identifiable {
        /// The identity of a briefing.
        public typealias ID = Identifier<Briefing>

        /// Which briefing it is.
        public let id: ID
        /// Which parish.
        public let parish: Area
        /// On which UK civil day.
        public let day: CivilDate
        /// What about.
        public let topics: [VoiceTheme]

        /// A briefing of a parish on a day.
        public init(id: ID, of parish: Area, on day: CivilDate, about topics: [VoiceTheme]) {
            self.id = id
            self.parish = parish
            self.day = day
            self.topics = topics
        }

        private enum CodingKeys: String, CodingKey {
            case id
            case parish
            case day
            case topics
        }
    }

    /// The contacts.
    public let contacts: [Contact]
    /// The briefings, in the order in which they were added.
    public private(set) var all: [Briefing] = []

    /// No briefings so far, by way of those contacts.
    public init(by contacts: [Contact]) {
        self.contacts = contacts
    }

    /// Adds a briefing.
    ///
    /// - Throws: ``Rejection`` by `parish-contact-is-current` where it is there already, or the parish has no contact
    ///   that is current on its day; nothing is changed then.
    public mutating func add(_ briefing: Briefing) throws(Rejection) {
        let subject = "parish briefing \(briefing.id)"
        guard !all.contains(where: { $0.id == briefing.id }) else {
            throw Rejection(.parishContactIsCurrent, subject, found: "it is there already")
        }
        guard contacts.contains(where: { $0.parish == briefing.parish && $0.term.contains(briefing.day) }) else {
            throw Rejection(
                .parishContactIsCurrent, subject,
                found: "'\(briefing.parish)' has no contact that is current on \(briefing.day)")
        }
        all.append(briefing)
    }

    /// Of those parishes, how many were briefed on one of those days, and which were not.
    public func coverage(of parishes: [Area], during days: DayInterval) -> (share: Share, without: [Area]) {
        let briefed = Set(all.filter { days.contains($0.day) }.map(\.parish))
        return (Share(of: parishes.map { briefed.contains($0) }), parishes.filter { !briefed.contains($0) })
    }
}

extension ParishBriefings: Codable {
    private enum CodingKeys: String, CodingKey {
        case contacts
        case all = "briefings"
    }

    /// Reads briefings, with the same checks as ``add(_:)``.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        var read = ParishBriefings(by: try container.decode([Contact].self, forKey: .contacts))
        let briefings = try container.decode([Briefing].self, forKey: .all)
        self = try decoder.checked { () throws(Rejection) in
            for briefing in briefings { try read.add(briefing) }
            return read
        }
    }
}
