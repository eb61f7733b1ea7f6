public import CivilTime

/// A standing panel of lay people who scrutinise a body, or advise it: a scrutiny group, a diversity panel, a youth
/// commission, an advisory group.
public struct ScrutinyPanel: Hashable, Sendable, Identifiable {
    /// The identity of a panel.
    public typealias ID = Identifier<ScrutinyPanel>

    /// Which panel it is.
    public let id: ID
    /// What it is called.
    public let name: String
    /// What it is for.
    public let kind: PanelKind
    /// The body that it scrutinises or advises.
    public let scrutinises: PublicBody.ID
    /// Where.
    public let area: Area
    /// By which terms it is set up.
    public let terms: PanelTerms
    /// Who answers for the safety of its young members, and when; the post is ``Post/panelSafeguardingLead``.
    public let safeguarding: Appointments
    /// Its members, former ones included, in the order in which they were seated.
    public internal(set) var members: [PanelMember]
    /// Its meetings, in the order in which they were added.
    public internal(set) var meetings: [PanelMeeting]

    /// A panel without members.
    ///
    /// - Throws: ``Rejection`` by `youth-commission-ages` where a youth commission takes other ages than 14 to 25, or
    ///   by `youth-group-has-ages` where a youth advisory group has no age rule.
    public init(
        id: ID, name: String, kind: PanelKind, scrutinises body: PublicBody.ID, area: Area,
        terms: PanelTerms = PanelTerms(), safeguarding: Appointments = Appointments()
    ) throws(Rejection) {
        self.id = id
        self.name = name
        self.kind = kind
        self.scrutinises = body
        self.area = area
        self.terms = terms
        self.safeguarding = safeguarding
        self.members = []
        self.meetings = []
        if kind == .youthCommission, terms.ages != .youthCommission {
            let found = terms.ages.map { "ages \($0.youngest) to \($0.oldest)" } ?? "no ages"
            throw rejection(.youthCommissionAges, "its terms have \(found)")
        }
        if kind == .youthAdvisoryGroup, terms.ages == nil {
            throw rejection(.youthGroupHasAges, "its terms have no ages")
        }
    }

    /// The members on a UK civil day, in the order in which they were seated.
    public func members(on day: CivilDate) -> [PanelMember] {
        members.filter { $0.term.contains(day) }
    }

    /// The member that a person is on a UK civil day; nil where they are none then.
    public func member(_ person: Person.ID, on day: CivilDate) -> PanelMember? {
        members.first { $0.person == person && $0.term.contains(day) }
    }

    func rejection(_ rule: RecordRule, _ found: String) -> Rejection {
        Rejection(rule, "panel \(id)", found: found)
    }
}

extension ScrutinyPanel: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case name
        case kind
        case scrutinises
        case area
        case terms
        case safeguarding
        case members
        case meetings
    }

    /// Reads a panel, with the same checks as the initialiser and as seating its members and adding its meetings.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let name = try container.decode(String.self, forKey: .name)
        let kind = try container.decode(PanelKind.self, forKey: .kind)
        let body = try container.decode(PublicBody.ID.self, forKey: .scrutinises)
        let area = try container.decode(Area.self, forKey: .area)
        let terms = try container.decode(PanelTerms.self, forKey: .terms)
        let safeguarding = try container.decode(Appointments.self, forKey: .safeguarding)
        let members = try container.decode([PanelMember].self, forKey: .members)
        let meetings = try container.decode([PanelMeeting].self, forKey: .meetings)
        do throws(Rejection) {
            try self.init(
                id: id, name: name, kind: kind, scrutinises: body, area: area, terms: terms,
                safeguarding: safeguarding)
            // What was declared after the seating does not undo it.
            for member in members { try seat(member, asStored: true) }
            for meeting in meetings { try add(meeting) }
        } catch {
            throw decoder.refusal(error)
        }
    }
}
