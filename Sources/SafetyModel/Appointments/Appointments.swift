public import CivilTime

/// A register of appointments in which none contradicts another.
///
/// Of a post that has a single holder nobody else may hold it in the same area on the same day. Nobody may be
/// appointed twice to one post in one area on the same day. One person may hold several posts, or one post in
/// several areas.
public struct Appointments: Hashable, Sendable {
    /// The posts that one person at a time may hold in an area.
    public let singleHolderPosts: Set<Post>
    /// The appointments, in the order in which they were added.
    public private(set) var all: [Appointment]

    /// A register of those appointments.
    ///
    /// - Throws: ``AppointmentError`` for the first that does not stand beside the ones before it.
    public init(singleHolderPosts: Set<Post> = [], _ appointments: [Appointment]) throws(AppointmentError) {
        self.init(singleHolderPosts: singleHolderPosts)
        for appointment in appointments { try add(appointment) }
    }

    /// A register that is empty.
    public init(singleHolderPosts: Set<Post> = []) {
        self.singleHolderPosts = singleHolderPosts
        self.all = []
    }

    /// Adds an appointment.
    ///
    /// - Throws: ``AppointmentError`` naming the appointment that stands against it and the days of both, or saying
    ///   that one of its id is there; the register is then unchanged.
    public mutating func add(_ appointment: Appointment) throws(AppointmentError) {
        guard !all.contains(where: { $0.id == appointment.id }) else {
            throw AppointmentError(appointment.id, .duplicate)
        }
        try check(appointment)
        all.append(appointment)
    }

    /// Says when an appointment ends: the first day on which the post is no longer held, or nil for no end set.
    ///
    /// - Throws: ``AppointmentError`` where there is no such appointment, no day would be left of it, or its new days
    ///   meet another's; the register is then unchanged.
    public mutating func setEnd(of id: Appointment.ID, to day: CivilDate?) throws(AppointmentError) {
        guard let position = all.firstIndex(where: { $0.id == id }) else { throw AppointmentError(id, .unknown) }
        let old = all[position]
        let term: DayInterval
        do throws(DayIntervalError) {
            term = try DayInterval(from: old.term.from, until: day)
        } catch {
            throw AppointmentError(id, .impossibleEnd(error))
        }
        let changed = Appointment(id: id, of: old.person, to: old.post, in: old.area, for: term)
        try check(changed)
        all[position] = changed
    }

    /// The appointments by which a post in an area is held on a day, in the order in which they were added.
    ///
    /// None is an answer: the post is vacant.
    public func holding(_ post: Post, in area: Area, on day: CivilDate) -> [Appointment] {
        all.filter { $0.post == post && $0.area == area && $0.term.contains(day) }
    }

    /// The longest stretches of an interval on which nobody holds a post in an area, earliest first.
    public func gaps(in post: Post, of area: Area, during interval: DayInterval) -> [DayInterval] {
        interval.gaps(between: all.filter { $0.post == post && $0.area == area }.map(\.term))
    }

    private func check(_ appointment: Appointment) throws(AppointmentError) {
        for other in all
        where other.id != appointment.id && other.post == appointment.post && other.area == appointment.area {
            guard let overlap = other.term.intersection(appointment.term) else { continue }
            if other.person == appointment.person {
                throw AppointmentError(appointment.id, .personHoldsPost(by: other, overlap: overlap))
            }
            if singleHolderPosts.contains(appointment.post) {
                throw AppointmentError(appointment.id, .postIsHeld(by: other, overlap: overlap))
            }
        }
    }
}

extension Appointments: Codable {
    private enum CodingKeys: String, CodingKey {
        case singleHolderPosts
        case all = "appointments"
    }

    /// Reads a register, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let posts = try container.decode([Post].self, forKey: .singleHolderPosts)
        let appointments = try container.decode([Appointment].self, forKey: .all)
        do throws(AppointmentError) {
            try self.init(singleHolderPosts: Set(posts), appointments)
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// Writes the posts sorted, so that equal registers have equal bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(singleHolderPosts.sorted(), forKey: .singleHolderPosts)
        try container.encode(all, forKey: .all)
    }
}
