public import CivilTime

/// The standards on anti-social behaviour that a partnership set for its area, from a day on.
///
/// What each time limit is, and whether it is no weaker than a national one, is a policy's: an `Overlay` over the
/// national policy, applied `requiring: .neverWeaker`.
public struct StandardSet: Hashable, Sendable, Identifiable {
    /// The identity of a set of standards.
    public typealias ID = Identifier<StandardSet>

    /// What a provision is about.
    public struct Heading: CodeList {
        /// The code as it is stored.
        public let rawValue: String

        /// The code with that text, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// One point of contact for reports.
        public static let contact: Heading = "contact"
        /// How soon a report is responded to.
        public static let timescale: Heading = "timescale"
        /// What can be done where a complaint is not dealt with.
        public static let escalation: Heading = "escalation"
        /// How cases are managed from report to closure.
        public static let casework: Heading = "casework"
        /// Who speaks up for victims.
        public static let champion: Heading = "champion"

        /// The headings that a set cannot do without.
        public static let mandatory: [Heading] = [.contact, .timescale, .escalation, .casework]

        /// The codes that this edition of the kit knows.
        public static let known: [Heading] = mandatory + [.champion]
    }

    /// Which set it is.
    public let id: ID
    /// The partnership that adopted it.
    public let partnership: Partnership.ID
    /// The area for which it holds.
    public let area: Area
    /// The UK civil day on which it was adopted.
    public let adopted: CivilDate
    /// The UK civil days on which it is in force.
    public let term: DayInterval
    /// What it says, by heading.
    public let provisions: [Heading: String]

    /// A set of standards.
    ///
    /// - Throws: ``Rejection`` by `standards-have-their-headings` where a mandatory heading is missing or says nothing,
    ///   or by `adopted-before-in-force` where it is in force before it was adopted.
    public init(
        id: ID, of partnership: Partnership.ID, for area: Area, adopted: CivilDate, inForce term: DayInterval,
        provisions: [Heading: String]
    ) throws(Rejection) {
        let missing = Heading.mandatory.filter { provisions[$0, default: ""].allSatisfy(\.isWhitespace) }
        guard missing.isEmpty else {
            throw Rejection(
                .standardsHaveTheirHeadings, "standard set \(id)",
                found: "nothing is said under \(missing.map(\.rawValue).joined(separator: ", "))")
        }
        guard adopted <= term.from else {
            throw Rejection(
                .adoptedBeforeInForce, "standard set \(id)", found: "adopted on \(adopted), in force \(term)")
        }
        self.id = id
        self.partnership = partnership
        self.area = area
        self.adopted = adopted
        self.term = term
        self.provisions = provisions
    }

    /// The areas for which no set is in force on a UK civil day, in their order.
    public static func areas(_ areas: [Area], without sets: [StandardSet], on day: CivilDate) -> [Area] {
        areas.filter { area in !sets.contains { $0.area == area && $0.term.contains(day) } }
    }
}

extension StandardSet: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case partnership
        case area
        case adopted
        case term
        case provisions
    }

    /// Reads a set of standards, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let partnership = try container.decode(Partnership.ID.self, forKey: .partnership)
        let area = try container.decode(Area.self, forKey: .area)
        let adopted = try container.decode(CivilDate.self, forKey: .adopted)
        let term = try container.decode(DayInterval.self, forKey: .term)
        let provisions = try container.decode([Heading: String].self, forKey: .provisions)
        self = try decoder.checked { () throws(Rejection) in
            try Self(
                id: id, of: partnership, for: area, adopted: adopted, inForce: term, provisions: provisions)
        }
    }
}
