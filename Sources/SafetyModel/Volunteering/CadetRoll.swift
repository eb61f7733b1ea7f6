public import CivilTime

/// The cadets of one unit and the meetings at which they took part.
public struct CadetRoll: Hashable, Sendable {
    /// The unit.
    public let unit: CadetUnit
    /// The cadets, in the order in which they were added.
    public private(set) var cadets: [Cadet] = []
    /// The meetings, in the order in which they were added.
    public private(set) var meetings: [CadetMeeting] = []

    /// The roll of a unit with nobody on it.
    public init(of unit: CadetUnit) {
        self.unit = unit
    }

    /// Adds a cadet of the unit.
    ///
    /// - Throws: ``Rejection`` by `cadet-is-of-the-unit` for one of another unit, or by `volunteer-stands-once`.
    public mutating func add(_ cadet: Cadet) throws(Rejection) {
        guard cadet.unit == unit.id else {
            throw Rejection(.cadetIsOfTheUnit, cadet.subject, found: "they applied to unit \(cadet.unit)")
        }
        guard !cadets.contains(where: { $0.id == cadet.id }) else {
            throw Rejection(.volunteerStandsOnce, cadet.subject, found: "they are on the roll already")
        }
        cadets.append(cadet)
    }

    /// Adds a meeting that may be held.
    ///
    /// - Parameters:
    ///   - meeting: the meeting.
    ///   - instant: the instant for which the cadets' enrolment is looked at.
    /// - Throws: ``Rejection`` by `cadets-have-no-operational-task`, `cadet-is-of-the-unit` or `leaders-are-enough`;
    ///   the roll is then unchanged.
    public mutating func add(_ meeting: CadetMeeting, at instant: Instant) throws(Rejection) {
        let subject = "cadet meeting \(meeting.id)"
        guard !meetings.contains(where: { $0.id == meeting.id }) else {
            throw Rejection(.volunteerStandsOnce, subject, found: "there is one of that id already")
        }
        for activity in meeting.activities where activity.isOperational != false {
            throw Rejection(
                .cadetsHaveNoOperationalTask, subject,
                found: activity.isOperational == nil
                    ? "of what kind '\(activity)' is, is not known" : "'\(activity)' is an operational task")
        }
        try check(meeting, at: instant, subject)
        meetings.append(meeting)
    }

    /// What became of those whose time as cadets is over.
    public var progression: CadetProgression {
        let past = cadets.filter { $0.progress.state == .completed || $0.progress.state == .left }
        return CadetProgression(
            finished: past.count,
            wentOn: past.compactMap(\.destination).reduce(into: [:]) { $0[$1, default: 0] += 1 },
            unknown: past.count { $0.destination == nil })
    }

    private func check(_ meeting: CadetMeeting, at instant: Instant, _ subject: String) throws(Rejection) {
        guard meeting.unit == unit.id else {
            throw Rejection(.cadetIsOfTheUnit, subject, found: "it is of unit \(meeting.unit)")
        }
        let present = Set(meeting.cadets)
        for id in meeting.cadets {
            let cadet = cadets.first { $0.id == id }
            guard cadet?.progress.state(at: instant) == .enrolled else {
                let state = cadet?.progress.state(at: instant).rawValue ?? "not on the roll"
                throw Rejection(.cadetIsOfTheUnit, subject, found: "cadet \(id) is '\(state)'")
            }
        }
        let leaders = Set(meeting.leaders)
        if let stranger = leaders.subtracting(unit.leaders).min() {
            throw Rejection(.cadetIsOfTheUnit, subject, found: "volunteer \(stranger) does not lead the unit")
        }
        let needed = unit.ratio.leaders(for: present.count)
        guard leaders.count >= needed else {
            throw Rejection(
                .leadersAreEnough, subject,
                found: "\(leaders.count) leaders for \(present.count) cadets, where \(needed) are needed")
        }
    }
}
