public import CivilTime

/// The beat meetings of an area, one or more in each month.
public struct BeatMeetings: Hashable, Sendable {
    /// Whose meetings they are.
    public let area: Area
    /// The days from which and until which a meeting is held in each month.
    public let term: DayInterval
    /// The meetings, in the order in which they were added.
    public private(set) var all: [BeatMeeting] = []

    /// A series without a meeting so far.
    public init(in area: Area, for term: DayInterval) {
        self.area = area
        self.term = term
    }

    /// Adds a meeting that was held.
    ///
    /// - Throws: ``Rejection`` by `meeting-is-announced` where it is there already, lies outside the series, or was not
    ///   announced before its day; the series is then unchanged.
    public mutating func add(_ meeting: BeatMeeting) throws(Rejection) {
        func refuse(_ found: String) -> Rejection {
            Rejection(.meetingIsAnnounced, "beat meeting \(meeting.id)", found: found)
        }
        guard !all.contains(where: { $0.id == meeting.id }) else { throw refuse("it is in the series already") }
        guard term.contains(meeting.day) else { throw refuse("\(meeting.day) lies outside the series, \(term)") }
        guard let announced = meeting.announced else { throw refuse("it was not announced") }
        guard announced < meeting.day else { throw refuse("it was announced on \(announced), for \(meeting.day)") }
        all.append(meeting)
    }

    /// The whole months of the series up to and with that day in which no meeting was held.
    ///
    /// A month counts once its last day has passed, or is that day, and only where the series covers all of it.
    public func missedMonths(asOf day: CivilDate) -> [CivilMonth] {
        let held = Set(all.filter { $0.day <= day }.map { $0.day.month })
        var missed: [CivilMonth] = []
        var month = term.from.month
        if month.firstDay < term.from { month = month.next }
        while month.next.firstDay.adding(days: -1) <= day, term.until.map({ month.next.firstDay <= $0 }) ?? true {
            if !held.contains(month) { missed.append(month) }
            month = month.next
        }
        return missed
    }

    /// How many came to the meetings that were counted, and how many meetings nobody counted.
    public var attendance: (counted: Int, meetingsNotCounted: Int) {
        (all.compactMap(\.attendance).cappedSum, all.count { $0.attendance == nil })
    }

    /// Of the actions of all meetings whose day has passed, how many were done in time, by the end of a UK civil day.
    ///
    /// - Throws: `CivilTimeError` where the day lies outside the UK clock.
    public func actionsKept(asOf day: CivilDate) throws(CivilTimeError) -> Share {
        var share = Share()
        for action in all.flatMap(\.actions.all) {
            switch try action.standing(on: day) {
            case .doneInTime: share.count(true)
            case .doneLate, .overdue: share.count(false)
            case .open, .withdrawn, .enteredInError: break
            }
        }
        return share
    }
}

extension BeatMeetings: Codable {
    private enum CodingKeys: String, CodingKey {
        case area
        case term
        case all = "meetings"
    }

    /// Reads a series, with the same checks as ``add(_:)``.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        var series = BeatMeetings(
            in: try container.decode(Area.self, forKey: .area),
            for: try container.decode(DayInterval.self, forKey: .term))
        let meetings = try container.decode([BeatMeeting].self, forKey: .all)
        self = try decoder.checked { () throws(Rejection) in
            for meeting in meetings { try series.add(meeting) }
            return series
        }
    }
}
