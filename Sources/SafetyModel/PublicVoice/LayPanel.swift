public import CivilTime

/// The seats that a committee keeps for members of the public, and who sat on them.
public struct LayPanel: Hashable, Sendable {
    /// Whose committee it is.
    public let body: PublicBody.ID
    /// How many seats there are.
    public let seats: Int
    /// For how long one member may sit, in months; nil where the body has set no limit.
    public let longestTerm: Int?
    /// The members, past ones included, in the order in which they were added.
    public private(set) var members: [LayMember] = []
    /// The days on which the committee met, and who of the members was there.
    public private(set) var meetings: [CivilDate: Set<Person.ID>] = [:]

    /// A panel that nobody sits on yet.
    public init(of body: PublicBody.ID, seats: Int, longestTerm: Int? = nil) {
        self.body = body
        self.seats = seats
        self.longestTerm = longestTerm
    }

    /// Co-opts a member.
    ///
    /// - Throws: ``Rejection`` by `lay-member-is-co-opted` where the appointment is there or of another post, the basis
    ///   is blank, interests are not declared by the first day, the term has no end or is longer than the panel allows,
    ///   the same person sits on one of its days, or more would sit on its first day than there are seats; the panel
    ///   is then unchanged.
    public mutating func add(_ member: LayMember) throws(Rejection) {
        let appointment = member.appointment
        func refuse(_ found: String) -> Rejection {
            Rejection(.layMemberIsCoOpted, "appointment \(appointment.id)", found: found)
        }
        guard !members.contains(where: { $0.appointment.id == appointment.id }) else {
            throw refuse("it is there already")
        }
        guard appointment.post == .layMember else { throw refuse("its post is '\(appointment.post)'") }
        guard !member.basis.rawValue.allSatisfy(\.isWhitespace) else { throw refuse("its basis is blank") }
        guard let declared = member.interestsDeclared, declared <= appointment.term.from else {
            throw refuse("interests were not declared by \(appointment.term.from)")
        }
        if let longestTerm {
            let latest = appointment.term.from.adding(months: longestTerm)
            guard let until = appointment.term.until, until <= latest else {
                throw refuse("its term, \(appointment.term), is not over by \(latest)")
            }
        }
        let others = members.filter { $0.appointment.term.intersection(appointment.term) != nil }
        if others.contains(where: { $0.appointment.person == appointment.person }) {
            throw refuse("the same person sits on the panel already")
        }
        for other in others + [member] {
            let day = max(other.appointment.term.from, appointment.term.from)
            let sitting = others.count { $0.appointment.term.contains(day) }
            guard sitting < seats else { throw refuse("\(sitting) of \(seats) seats are taken on \(day)") }
        }
        members.append(member)
    }

    /// Records who of the members came to a meeting.
    ///
    /// - Throws: ``Rejection`` by `lay-member-is-co-opted` where somebody was no member on that day.
    public mutating func recordMeeting(on day: CivilDate, attendedBy people: Set<Person.ID>) throws(Rejection) {
        let sitting = Set(sitting(on: day).map(\.appointment.person))
        guard people.isSubset(of: sitting) else {
            throw Rejection(
                .layMemberIsCoOpted, "lay panel of body \(body)",
                found: "\(people.subtracting(sitting).count) who came on \(day) were no members")
        }
        meetings[day] = people
    }

    /// The members on a day.
    public func sitting(on day: CivilDate) -> [LayMember] {
        members.filter { $0.appointment.term.contains(day) }
    }

    /// How many seats nobody sits on, on a day.
    public func vacancies(on day: CivilDate) -> Int { max(seats - sitting(on: day).count, 0) }

    /// Of the members at each meeting, how many came.
    public var attendance: Share {
        meetings.reduce(into: Share()) { share, meeting in
            for member in sitting(on: meeting.key) { share.count(meeting.value.contains(member.appointment.person)) }
        }
    }

    /// How the panel of a day stands to its community: each group's members, and its share of the people.
    ///
    /// - Parameters:
    ///   - day: a UK civil day.
    ///   - population: how many of the community belong to each group.
    ///   - disclosure: leave to see to which group a member belongs.
    /// - Throws: ``DisclosureError`` where the disclosure does not cover that.
    public func representation(
        on day: CivilDate, of population: [SampleGroup: Int], for disclosure: Disclosure
    ) throws(DisclosureError) -> [SampleGroup: Representation] {
        let sitting = sitting(on: day)
        var groups: [SampleGroup: Int] = [:]
        var unknown = 0
        for member in sitting {
            if let group = try member.group?.disclosed(for: disclosure) {
                groups[group, default: 0] += 1
            } else {
                unknown += 1
            }
        }
        let people = population.values.cappedSum
        var found: [SampleGroup: Representation] = [:]
        for (group, count) in population {
            found[group] = Representation(
                members: Share(groups[group, default: 0], of: sitting.count, unknown: unknown),
                people: Share(count, of: people))
        }
        return found
    }
}

extension LayPanel: Codable {
    private enum CodingKeys: String, CodingKey {
        case body
        case seats
        case longestTerm
        case members
        case meetings
    }

    private struct Meeting: Codable {
        let day: CivilDate
        let attendedBy: [Person.ID]
    }

    /// Reads a panel, with the same checks as ``add(_:)`` and ``recordMeeting(on:attendedBy:)``.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        var panel = LayPanel(
            of: try container.decode(PublicBody.ID.self, forKey: .body),
            seats: try container.decode(Int.self, forKey: .seats),
            longestTerm: try container.decodeIfPresent(Int.self, forKey: .longestTerm))
        let members = try container.decode([LayMember].self, forKey: .members)
        let meetings = try container.decode([Meeting].self, forKey: .meetings)
        self = try decoder.checked { () throws(Rejection) in
            for member in members { try panel.add(member) }
            for meeting in meetings { try panel.recordMeeting(on: meeting.day, attendedBy: Set(meeting.attendedBy)) }
            return panel
        }
    }

    /// Writes the meetings by day and their members sorted, so that equal panels have equal bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(body, forKey: .body)
        try container.encode(seats, forKey: .seats)
        try container.encodeIfPresent(longestTerm, forKey: .longestTerm)
        try container.encode(members, forKey: .members)
        try container.encode(
            meetings.sorted { $0.key < $1.key }.map { Meeting(day: $0.key, attendedBy: $0.value.sorted()) },
            forKey: .meetings)
    }
}
