public import CivilTime

/// A centre that trains partners in restorative practice and makes it known.
public struct RestorativeHub: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a hub.
    public typealias ID = Identifier<RestorativeHub>

    /// One training or one session to make the practice known.
    public struct Session: Hashable, Codable, Sendable {
        /// What a session is for.
        public struct Kind: CodeList {
            /// The code as it is stored.
            public let rawValue: String

            /// The code with that text, known or not.
            public init(rawValue: String) { self.rawValue = rawValue }

            /// Training people to facilitate.
            public static let training: Kind = "training"
            /// Making the practice known.
            public static let awareness: Kind = "awareness"

            /// The codes that this edition of the kit knows.
            public static let known: [Kind] = [.training, .awareness]
        }

        /// What it was for.
        public let kind: Kind
        /// For which partner.
        public let partner: PublicBody.ID
        /// The UK civil day.
        public let on: CivilDate
        /// How many people of the partner came; nil where nobody counted.
        public let people: Int?

        /// A session for a partner on a day.
        public init(_ kind: Kind, for partner: PublicBody.ID, on day: CivilDate, people: Int?) {
            self.kind = kind
            self.partner = partner
            self.on = day
            self.people = people
        }

        private enum CodingKeys: String, CodingKey {
            case kind
            case partner
            case on
            case people
        }
    }

    /// Which hub it is.
    public let id: ID
    /// What it is called.
    public var name: String
    /// The area for which it is there.
    public var area: Area
    /// The partners, in the order in which they joined.
    public var partners: [PublicBody.ID]
    /// The sessions.
    public var sessions: [Session]

    /// A hub with its partners and sessions.
    public init(id: ID, name: String, in area: Area, partners: [PublicBody.ID], sessions: [Session] = []) {
        self.id = id
        self.name = name
        self.area = area
        self.partners = partners
        self.sessions = sessions
    }

    /// Which partners had a session of a kind in an interval, and which had none.
    public func coverage(of kind: Session.Kind, during interval: DayInterval) -> PartnerCoverage {
        let reached = Set(sessions.filter { $0.kind == kind && interval.contains($0.on) }.map(\.partner))
        return PartnerCoverage(
            reached: partners.filter(reached.contains), notReached: partners.filter { !reached.contains($0) })
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case name
        case area
        case partners
        case sessions
    }
}
