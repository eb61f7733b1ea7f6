public import CivilTime

/// Citizens on patrol: of a Street Watch by themselves, or jointly with an officer.
public struct Patrol: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a patrol.
    public typealias ID = Identifier<Patrol>

    /// With whom the citizens go.
    public enum Kind: String, Hashable, CaseIterable, Codable, Sendable {
        /// By themselves, as a Street Watch.
        case streetWatch = "street-watch"
        /// With an officer.
        case joint
    }

    /// Which patrol it is.
    public let id: ID
    /// With whom.
    public let kind: Kind
    /// Of which watch; nil for a patrol of none.
    public let watch: WatchScheme.ID?
    /// Where.
    public let area: Area
    /// On which UK civil day it begins.
    public let day: CivilDate
    /// The citizens, in the order in which they were named.
    public let walkers: [Volunteer.ID]
    /// The officer who leads a joint patrol; nil where none is named.
    public var leadOfficer: Person.ID?
    /// What may go wrong; nil where nobody looked.
    public var hazards: HazardAssessment?
    /// What each citizen needs and has; who is not here has nothing on record.
    public var readiness: [Volunteer.ID: WalkerReadiness]
    /// Whether an officer was with them; nil where nobody recorded that.
    public var isAccompanied: Bool?
    /// What they did, in the order in which it was recorded.
    public internal(set) var log: [PatrolEntry]
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<SessionState>()

    /// A patrol that is planned.
    public init(
        id: ID, _ kind: Kind, of watch: WatchScheme.ID? = nil, in area: Area, on day: CivilDate,
        by walkers: [Volunteer.ID], leadOfficer: Person.ID? = nil, hazards: HazardAssessment? = nil
    ) {
        self.id = id
        self.kind = kind
        self.watch = watch
        self.area = area
        self.day = day
        self.walkers = walkers
        self.leadOfficer = leadOfficer
        self.hazards = hazards
        self.readiness = [:]
        self.log = []
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case kind
        case watch
        case area
        case day
        case walkers
        case leadOfficer
        case hazards
        case readiness
        case isAccompanied
        case log
        case progress
    }

    /// Reads a patrol, with the same checks as logging what was done on it, except that an act unknown here is kept.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        kind = try container.decode(Kind.self, forKey: .kind)
        watch = try container.decodeIfPresent(WatchScheme.ID.self, forKey: .watch)
        area = try container.decode(Area.self, forKey: .area)
        day = try container.decode(CivilDate.self, forKey: .day)
        walkers = try container.decode([Volunteer.ID].self, forKey: .walkers)
        leadOfficer = try container.decodeIfPresent(Person.ID.self, forKey: .leadOfficer)
        hazards = try container.decodeIfPresent(HazardAssessment.self, forKey: .hazards)
        let readiness = try container.decode([WalkerReadiness].self, forKey: .readiness)
        self.readiness = Dictionary(readiness.map { ($0.walker, $0) }) { $1 }
        isAccompanied = try container.decodeIfPresent(Bool.self, forKey: .isAccompanied)
        progress = try container.decode(Progress<SessionState>.self, forKey: .progress)
        log = []
        let entries = try container.decode([PatrolEntry].self, forKey: .log)
        do throws(Rejection) {
            for entry in entries { try keep(entry) }
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// Writes a patrol, with the citizens' readiness sorted, so that equal patrols have equal bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(kind, forKey: .kind)
        try container.encodeIfPresent(watch, forKey: .watch)
        try container.encode(area, forKey: .area)
        try container.encode(day, forKey: .day)
        try container.encode(walkers, forKey: .walkers)
        try container.encodeIfPresent(leadOfficer, forKey: .leadOfficer)
        try container.encodeIfPresent(hazards, forKey: .hazards)
        try container.encode(readiness.values.sorted { $0.walker < $1.walker }, forKey: .readiness)
        try container.encodeIfPresent(isAccompanied, forKey: .isAccompanied)
        try container.encode(log, forKey: .log)
        try container.encode(progress, forKey: .progress)
    }
}
