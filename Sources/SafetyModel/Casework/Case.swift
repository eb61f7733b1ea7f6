/// A crime, anti-social behaviour or hate case: who is concerned, where its process stands, and what happened.
///
/// ``state`` says where the force's own process stands and moves only by ``applying(_:at:)``. ``timeline`` holds
/// what happened in the world, which is what policies read; neither is derived from the other.
public struct Case: Hashable, Sendable, Identifiable {
    /// The identity of a case.
    public typealias ID = Identifier<Case>

    /// Who the case is.
    public let id: ID
    /// What kind of case it is.
    public let kind: Kind
    /// The reference under which it is known outside; nil for one that has none, such as open data's ASB rows.
    public var reference: CrimeReference?
    /// The type under which it is published.
    public var crimeType: CrimeType?
    /// The force that holds the case.
    public var force: Force?
    /// Where the process stands.
    public internal(set) var state: State
    /// How it came there, oldest first.
    public internal(set) var history: [Change]
    /// The reports that led to the case.
    public var reports: [Report]
    /// The victims, who are records of their own, each once: of one that is named again the first place is kept.
    public var victims: [Victim.ID] {
        didSet { victims = Self.eachOnce(victims) }
    }
    /// The witnesses.
    public var witnesses: [Witness]
    /// The suspects.
    public var suspects: [Suspect]
    /// The referrals of its victims to support services.
    public var referrals: [Referral]
    /// The assessments of its victims' needs.
    public var assessments: [NeedsAssessment]
    /// The outcomes recorded, as police open data know them.
    public var outcomes: [RecordedOutcome]
    /// What happened, in the order in which it was added.
    public internal(set) var timeline: [CaseEvent]
    /// Marks that a policy must consider.
    public var markers: [CaseMarker]

    /// A case in its first state, with nothing on its timeline.
    public init(
        id: ID, kind: Kind, reference: CrimeReference? = nil, crimeType: CrimeType? = nil, force: Force? = nil,
        reports: [Report] = [], victims: [Victim.ID] = [], markers: [CaseMarker] = []
    ) {
        self.id = id
        self.kind = kind
        self.reference = reference
        self.crimeType = crimeType
        self.force = force
        self.state = .reported
        self.history = []
        self.reports = reports
        self.victims = Self.eachOnce(victims)
        self.witnesses = []
        self.suspects = []
        self.referrals = []
        self.assessments = []
        self.outcomes = []
        self.timeline = []
        self.markers = markers
    }

    private static func eachOnce(_ victims: [Victim.ID]) -> [Victim.ID] {
        var seen: Set<Victim.ID> = []
        return victims.filter { seen.insert($0).inserted }
    }
}

extension Case: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case kind
        case reference
        case crimeType
        case force
        case state
        case history
        case reports
        case victims
        case witnesses
        case suspects
        case referrals
        case assessments
        case outcomes
        case timeline
        case markers
    }

    /// Reads a case whose history leads, by the moves legal for its kind and in order of time, to its state.
    ///
    /// Every case starts as a report, so without a history that is the only state. A victim who is named twice is kept
    /// once.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        kind = try container.decode(Kind.self, forKey: .kind)
        reference = try container.decodeIfPresent(CrimeReference.self, forKey: .reference)
        crimeType = try container.decodeIfPresent(CrimeType.self, forKey: .crimeType)
        force = try container.decodeIfPresent(Force.self, forKey: .force)
        state = try container.decode(State.self, forKey: .state)
        history = try container.decode([Change].self, forKey: .history)
        reports = try container.decode([Report].self, forKey: .reports)
        victims = Self.eachOnce(try container.decode([Victim.ID].self, forKey: .victims))
        witnesses = try container.decode([Witness].self, forKey: .witnesses)
        suspects = try container.decode([Suspect].self, forKey: .suspects)
        referrals = try container.decode([Referral].self, forKey: .referrals)
        assessments = try container.decode([NeedsAssessment].self, forKey: .assessments)
        outcomes = try container.decode([RecordedOutcome].self, forKey: .outcomes)
        timeline = try container.decode([CaseEvent].self, forKey: .timeline)
        markers = try container.decode([CaseMarker].self, forKey: .markers)
        do throws(HistoryError) {
            try checkHistory()
        } catch {
            throw decoder.refusal(error)
        }
    }
}
