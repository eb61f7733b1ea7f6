public import CivilTime

/// One session of a Speed Watch at a site.
///
/// The site is the one on record when the session was planned, and the edition the one whose thresholds apply.
public struct SpeedSession: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a session.
    public typealias ID = Identifier<SpeedSession>

    /// Which session it is.
    public let id: ID
    /// Of which watch.
    public let watch: WatchScheme.ID
    /// Where.
    public var site: SpeedSite
    /// The device.
    public var device: SpeedDevice
    /// By which edition of the rules.
    public let edition: SpeedWatchEdition
    /// On which UK civil day.
    public let day: CivilDate
    /// The daylight of that day; nil where nobody stated it.
    public var daylight: Daylight?
    /// Who stands at the roadside, in the order in which they were named.
    public var team: [Volunteer.ID]
    /// Those of the team who are trained, in the order in which that was recorded.
    public var trained: [Volunteer.ID]
    /// How many vehicles passed; nil where nobody counted.
    public internal(set) var passing: Int?
    /// The vehicles that were recorded, in the order in which they were.
    public internal(set) var observations: [SpeedObservation]
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<SessionState>()

    /// A session that is planned.
    public init(
        id: ID, of watch: WatchScheme.ID, at site: SpeedSite, with device: SpeedDevice, by edition: SpeedWatchEdition,
        on day: CivilDate, daylight: Daylight? = nil, team: [Volunteer.ID], trained: [Volunteer.ID]
    ) {
        self.id = id
        self.watch = watch
        self.site = site
        self.device = device
        self.edition = edition
        self.day = day
        self.daylight = daylight
        self.team = team
        self.trained = trained
        self.passing = nil
        self.observations = []
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case watch
        case site
        case device
        case edition
        case day
        case daylight
        case team
        case trained
        case passing
        case observations
        case progress
    }

    /// Reads a session, with the same checks as recording what was seen.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        watch = try container.decode(WatchScheme.ID.self, forKey: .watch)
        site = try container.decode(SpeedSite.self, forKey: .site)
        device = try container.decode(SpeedDevice.self, forKey: .device)
        edition = try container.decode(SpeedWatchEdition.self, forKey: .edition)
        day = try container.decode(CivilDate.self, forKey: .day)
        daylight = try container.decodeIfPresent(Daylight.self, forKey: .daylight)
        team = try container.decode([Volunteer.ID].self, forKey: .team)
        trained = try container.decode([Volunteer.ID].self, forKey: .trained)
        progress = try container.decode(Progress<SessionState>.self, forKey: .progress)
        passing = nil
        observations = []
        let passing = try container.decodeIfPresent(Int.self, forKey: .passing)
        let observations = try container.decode([SpeedObservation].self, forKey: .observations)
        do throws(Rejection) {
            for observation in observations { try record(observation) }
            try count(passing: passing)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
