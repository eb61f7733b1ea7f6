public import CivilTime

/// Unpaid work that is done in public, from a nomination that was found to be suitable.
///
/// It counts workers and hours, and has no field for who worked.
public struct PaybackProject: Hashable, Sendable, Identifiable {
    /// The identity of a project.
    public typealias ID = Identifier<PaybackProject>

    /// The work of one day.
    public struct Session: Hashable, Codable, Sendable {
        /// The UK civil day.
        public let on: CivilDate
        /// How many people worked.
        public let workers: Int
        /// How many minutes each of them worked.
        public let minutes: Int

        /// A day on which so many people worked so many minutes each.
        public init(on day: CivilDate, workers: Int, minutes: Int) {
            self.on = day
            self.workers = workers
            self.minutes = minutes
        }

        private enum CodingKeys: String, CodingKey {
            case on
            case workers
            case minutes
        }
    }

    /// Which project it is.
    public let id: ID
    /// The nomination.
    public let nomination: PaybackNomination.ID
    /// The area.
    public let area: Area
    /// What kind of work.
    public let work: PaybackWork
    /// The UK civil days of the project.
    public let term: DayInterval
    /// The days on which work was done.
    public private(set) var sessions: [Session] = []

    /// A project from a nomination.
    ///
    /// - Throws: ``Rejection`` by `payback-suitable` where the work was not found to be suitable.
    public init(id: ID, from nomination: PaybackNomination, for term: DayInterval) throws(Rejection) {
        guard nomination.suitability?.isSuitable == true, [.suitable, .answered].contains(nomination.progress.state)
        else {
            throw Rejection(.paybackSuitable, "payback project \(id)", found: "\(nomination.progress.state.rawValue)")
        }
        self.id = id
        self.nomination = nomination.id
        area = nomination.area
        work = nomination.work
        self.term = term
    }

    /// Adds a day's work.
    ///
    /// - Throws: ``Rejection`` by `payback-hours` where the day is not one of the project, or nobody worked.
    public mutating func add(_ session: Session) throws(Rejection) {
        guard term.contains(session.on), session.workers > 0, session.minutes > 0 else {
            throw Rejection(
                .paybackHours, "payback project \(id)",
                found: "\(session.workers) workers for \(session.minutes) minutes on \(session.on)")
        }
        sessions.append(session)
    }

    /// The minutes of work, of all workers together, on the days of an interval.
    public func minutesDelivered(during interval: DayInterval) -> Int {
        sessions.filter { interval.contains($0.on) }.map { $0.workers.multipliedCapped(by: $0.minutes) }.cappedSum
    }
}

extension PaybackProject: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case nomination
        case area
        case work
        case term
        case sessions
    }

    /// Reads a project, with the same checks of its sessions.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        nomination = try container.decode(PaybackNomination.ID.self, forKey: .nomination)
        area = try container.decode(Area.self, forKey: .area)
        work = try container.decode(PaybackWork.self, forKey: .work)
        term = try container.decode(DayInterval.self, forKey: .term)
        let stored = try container.decode([Session].self, forKey: .sessions)
        do throws(Rejection) {
            for session in stored { try add(session) }
        } catch {
            throw decoder.refusal(error)
        }
    }
}
