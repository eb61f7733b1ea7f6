public import CivilTime

/// The casework of a partnership on anti-social behaviour: who is harmed, who is complained of, what happened, whose
/// it is, and what is planned.
///
/// A ``Case`` of kind `.antisocialBehaviour` is what a force records of the same matter, with the timeline that policies
/// read. An `ASBCase` is what the partners do about it; it names the force's case where there is one, and copies nothing
/// from it. A landlord's or council's case may have none.
public struct ASBCase: Hashable, Sendable, Identifiable {
    /// The identity of a case of the partnership.
    public typealias ID = Identifier<ASBCase>

    /// Which case it is.
    public let id: ID
    /// The force's case about the same matter; nil where there is none.
    public var forceCase: Case.ID?
    /// When it was opened.
    public let opened: Instant
    /// The people who are harmed, each once.
    public let victims: [Victim.ID]
    /// The place whose people are harmed together; nil where that is nobody.
    public let community: Area?
    /// The people who are complained of.
    public let respondents: [Suspect]
    /// What happened, in the order in which it was added.
    public private(set) var incidents: [ASBIncident]
    /// The tenancies that bear on it.
    public internal(set) var tenancies: [TenancyLink]
    /// Which route each respondent takes for an incident.
    public internal(set) var routes: [RespondentRoute]
    /// What drives the behaviour; nil where nobody looked.
    public internal(set) var drivers: [DriverFlag]?
    /// The last UK civil day on which the risk to the victims is assessed in time; a policy says how long that is.
    public let riskAssessmentDue: CivilDate
    /// Whether the risk was assessed, and when.
    public var riskAssessed: Milestone
    /// Who owned it, and since when, the last one now.
    public private(set) var owners: [CaseOwnership]
    /// What is to be done; nil while nothing is planned.
    public internal(set) var plan: ActionPlan?
    /// The last UK civil day on which the next review is in time; nil where none is set.
    public var reviewDue: CivilDate?
    /// When the people concerned were told that it is to be closed, and why, oldest first.
    public private(set) var closureContacts: [ClosureContact]
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<State>()

    /// A case that was reported and no more.
    ///
    /// - Throws: ``Rejection`` by `case-has-a-victim` where neither a person nor a community is harmed, or by
    ///   `risk-assessment-is-due` where it is due before the UK civil day on which the case was opened.
    public init(
        id: ID, forceCase: Case.ID? = nil, opened: Instant, victims: [Victim.ID], community: Area? = nil,
        respondents: [Suspect] = [], riskAssessmentDue: CivilDate
    ) throws(Rejection) {
        guard !victims.isEmpty || community != nil else {
            throw Rejection(.caseHasAVictim, "ASB case \(id)", found: "neither a person nor a community is harmed")
        }
        guard let day = try? CivilClock.unitedKingdom.date(at: opened), day <= riskAssessmentDue else {
            throw Rejection(
                .riskAssessmentIsDue, "ASB case \(id)", found: "opened at \(opened), it is due on \(riskAssessmentDue)")
        }
        self.id = id
        self.forceCase = forceCase
        self.opened = opened
        var seen: Set<Victim.ID> = []
        self.victims = victims.filter { seen.insert($0).inserted }
        self.community = community
        self.respondents = respondents
        self.incidents = []
        self.tenancies = []
        self.routes = []
        self.drivers = nil
        self.riskAssessmentDue = riskAssessmentDue
        self.riskAssessed = .notReached
        self.owners = []
        self.closureContacts = []
    }

    /// The body that owns it now; nil where nobody does.
    public var owner: PublicBody.ID? { owners.last?.body }

    /// Adds an incident.
    ///
    /// - Throws: ``Rejection`` by `incident-once` where one of its id is there.
    public mutating func add(_ incident: ASBIncident) throws(Rejection) {
        guard self.incident(incident.id) == nil else {
            throw Rejection(.incidentOnce, subject, found: "incident \(incident.id) is there already")
        }
        incidents.append(incident)
    }

    /// The incident of that id; nil where there is none.
    public func incident(_ id: ASBIncident.ID) -> ASBIncident? { incidents.first { $0.id == id } }

    /// Gives it to an owner, or hands it over from one to the next.
    ///
    /// - Throws: ``Rejection`` by `hand-over-in-order` where the instant lies before it was opened or before the last
    ///   hand-over, or the body owns it already.
    public mutating func handOver(
        to body: PublicBody.ID, person: Person.ID? = nil, at instant: Instant
    ) throws(Rejection) {
        let last = owners.last?.since ?? opened
        guard instant >= last else {
            throw Rejection(.handOverInOrder, subject, found: "handed over at \(instant), earlier than \(last)")
        }
        guard owners.last?.body != body || owners.last?.person != person else {
            throw Rejection(.handOverInOrder, subject, found: "body \(body) owns it already")
        }
        owners.append(CaseOwnership(body: body, person: person, since: instant))
    }

    /// Records that the people concerned were told that it is to be closed, and why.
    public mutating func recordClosureContact(at instant: Instant, reason: ASBClosureReason) {
        closureContacts.append(ClosureContact(at: instant, reason: reason))
    }

    /// Records what drives the behaviour; no flags say that somebody looked and found nothing.
    public mutating func record(drivers flags: [DriverFlag]) {
        drivers = (drivers ?? []) + flags
    }

    /// Puts a plan in place, or a later one in the place of an earlier; a case that is planned is not left without one.
    public mutating func record(plan: ActionPlan) {
        self.plan = plan
    }

    var subject: String { "ASB case \(id)" }
}

extension ASBCase: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case forceCase
        case opened
        case victims
        case community
        case respondents
        case incidents
        case tenancies
        case routes
        case drivers
        case riskAssessmentDue
        case riskAssessed
        case owners
        case plan
        case reviewDue
        case closureContacts
        case progress
    }

    /// Reads a case, each part checked as it was when it was recorded.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let forceCase = try container.decodeIfPresent(Case.ID.self, forKey: .forceCase)
        let opened = try container.decode(Instant.self, forKey: .opened)
        let victims = try container.decode([Victim.ID].self, forKey: .victims)
        let community = try container.decodeIfPresent(Area.self, forKey: .community)
        let respondents = try container.decode([Suspect].self, forKey: .respondents)
        let incidents = try container.decode([ASBIncident].self, forKey: .incidents)
        let tenancies = try container.decode([TenancyLink].self, forKey: .tenancies)
        let routes = try container.decode([RespondentRoute].self, forKey: .routes)
        let due = try container.decode(CivilDate.self, forKey: .riskAssessmentDue)
        let owners = try container.decode([CaseOwnership].self, forKey: .owners)
        let progress = try container.decode(Progress<State>.self, forKey: .progress)
        self = try decoder.checked { () throws(Rejection) in
            var read = try Self(
                id: id, forceCase: forceCase, opened: opened, victims: victims, community: community,
                respondents: respondents, riskAssessmentDue: due)
            for incident in incidents { try read.add(incident) }
            for owner in owners { try read.handOver(to: owner.body, person: owner.person, at: owner.since) }
            for link in tenancies { try read.link(link.tenancy, of: link.holder, for: link.incident) }
            for route in routes { try read.take(route.route, respondent: route.respondent, for: route.incident) }
            return read
        }
        drivers = try container.decodeIfPresent([DriverFlag].self, forKey: .drivers)
        riskAssessed = try container.decode(Milestone.self, forKey: .riskAssessed)
        plan = try container.decodeIfPresent(ActionPlan.self, forKey: .plan)
        reviewDue = try container.decodeIfPresent(CivilDate.self, forKey: .reviewDue)
        closureContacts = try container.decode([ClosureContact].self, forKey: .closureContacts)
        self.progress = progress
        let read = self
        try decoder.checked { () throws(Rejection) in try read.checkPast() }
    }
}
