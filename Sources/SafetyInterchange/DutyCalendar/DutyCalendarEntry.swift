public import CivilTime
public import PolicyEngine
public import SafetyModel

/// One event of a ``DutyCalendar``.
public struct DutyCalendarEntry: Hashable, Sendable {
    /// How sure it is that the event takes place.
    enum Certainty: String, Hashable {
        case confirmed = "CONFIRMED"
        case tentative = "TENTATIVE"
    }

    /// When it lies.
    enum Span: Hashable {
        /// On a whole UK civil day.
        case day(CivilDate)
        /// From one instant until another.
        case instants(Instant, until: Instant)
    }

    let uid: String
    let span: Span
    let summary: String
    let details: [String]
    let certainty: Certainty
    /// The instant by which entries are put in order.
    let start: Instant

    /// The last chance to do what a determination says is owed, or may be; nil where it has no due instant to come.
    ///
    /// Where what is unknown moves the due instant, the earliest counts and the event is tentative; so it is where
    /// the status is undetermined. The event's identity is a digest of policy, duty, occurrence and beneficiary: the
    /// same obligation keeps it, and it shows none of them.
    ///
    /// - Throws: `CivilTimeError` where the due instant lies outside the UK clock.
    public init?(_ determination: Determination) throws(CivilTimeError) {
        guard
            [.pending, .open, .undetermined].contains(determination.status), let due = determination.dueEarliest
        else { return nil }
        let clock = CivilClock.unitedKingdom
        let dayOfDue = try clock.date(at: due)
        if try clock.startOfDay(dayOfDue) == due {
            span = .day(dayOfDue.adding(days: -1))
        } else {
            span = .instants(due, until: due)
        }
        start = due
        certainty = determination.status != .undetermined && determination.due != nil ? .confirmed : .tentative
        summary = determination.summary
        let bodies = determination.owedBy.map(\.rawValue).sorted().joined(separator: ", ")
        let place = [determination.citation.instrument, determination.citation.locator].compactMap(\.self)
        details = [
            "\(determination.duty.rawValue) of \(determination.policy.rawValue)",
            place.joined(separator: ", ") + " (\(determination.verification.rawValue))", "owed by: \(bodies)",
            "status: \(determination.status.rawValue)",
        ]
        uid = Self.uid(
            [
                determination.policy.rawValue, determination.duty.rawValue, determination.event.rawValue,
                determination.beneficiary?.rawValue ?? "",
            ])
    }

    /// A turn of duty that somebody is wanted for.
    ///
    /// - Parameters:
    ///   - id: the identity of the turn; it is written out, so it must not be derived from a person.
    ///   - role: what is wanted.
    ///   - area: where.
    ///   - begin: the first instant.
    ///   - end: the first instant that is over; nil is returned where it does not lie after the first.
    public init?<Turn>(
        _ id: Identifier<Turn>, of role: VolunteerRole, in area: Area, from begin: Instant, until end: Instant
    ) {
        guard begin < end else { return nil }
        uid = Self.uid(["turn", id.description])
        span = .instants(begin, until: end)
        start = begin
        summary = "\(role), \(area)"
        details = []
        certainty = .confirmed
    }

    private static func uid(_ names: [String]) -> String {
        "\(RowDigest(names))\(RowDigest(["low"] + names))@community-safety"
    }

    /// The event's lines, not yet folded.
    func lines(stamp: Instant) -> [String] {
        let times: [String] =
            switch span {
            case .day(let day):
                [
                    "DTSTART;VALUE=DATE:\(Self.compact(day))",
                    "DTEND;VALUE=DATE:\(Self.compact(day.adding(days: 1)))",
                ]
            case .instants(let begin, let end):
                ["DTSTART:\(Self.compact(begin))"] + (begin < end ? ["DTEND:\(Self.compact(end))"] : [])
            }
        let description = details.isEmpty ? [] : ["DESCRIPTION:" + details.map(Self.escaped).joined(separator: "\\n")]
        return ["BEGIN:VEVENT", "UID:\(uid)", "DTSTAMP:\(Self.compact(stamp))"] + times
            + ["SUMMARY:\(Self.escaped(summary))"] + description
            + ["STATUS:\(certainty.rawValue)", "TRANSP:TRANSPARENT", "END:VEVENT"]
    }

    /// Text as RFC 5545, section 3.3.11, writes it.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "\\", ";", ",": escaped += "\\\(character)"
            case "\n", "\r\n", "\r": escaped += "\\n"
            default: escaped.append(character)
            }
        }
        return escaped
    }

    private static func compact(_ day: CivilDate) -> String {
        day.description.filter { $0 != "-" }
    }

    /// In UTC and whole seconds, the rest dropped.
    private static func compact(_ instant: Instant) -> String {
        let text = instant.description.prefix { $0 != "." && $0 != "Z" }
        return text.filter { $0 != "-" && $0 != ":" } + "Z"
    }
}
