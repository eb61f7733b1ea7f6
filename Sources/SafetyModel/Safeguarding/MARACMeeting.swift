public import CivilTime

/// A multi-agency risk assessment conference: who sits in it, what is on its agenda, what is shared and who does what.
///
/// Its minutes are its actions and its disclosures, and there is nowhere to write more.
public struct MARACMeeting: Hashable, Sendable, Identifiable {
    /// The identity of a conference.
    public typealias ID = Identifier<MARACMeeting>

    /// Which conference it is.
    public let id: ID
    /// For which area.
    public let area: Area
    /// The UK civil day of the conference.
    public let day: CivilDate
    /// The bodies, each once.
    public let members: [ConferenceMember]
    /// The items, in their order.
    public let agenda: [AgendaItem]
    /// The items that were discussed.
    public let discussed: [AgendaItem]
    /// What the bodies told each other.
    public let shares: [DisclosureEntry]
    /// What is to be done, by whom and by when.
    public let actions: ActionList
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<State>()

    /// A conference with its agenda, of which there are no minutes yet.
    ///
    /// Minutes are made by ``minuted(discussed:shares:actions:)``.
    ///
    /// - Throws: ``Rejection`` by `member-shares-on-a-basis` where a body sits twice, or by `agenda-item-once` where an
    ///   item is there twice.
    public init(
        id: ID, for area: Area, on day: CivilDate, of members: [ConferenceMember], agenda: [AgendaItem] = []
    ) throws(Rejection) {
        try self.init(
            id, area, day, members, agenda, discussed: [], shares: [], actions: ActionList())
    }

    private init(
        _ id: ID, _ area: Area, _ day: CivilDate, _ members: [ConferenceMember], _ agenda: [AgendaItem],
        discussed: [AgendaItem], shares: [DisclosureEntry], actions: ActionList
    ) throws(Rejection) {
        self.id = id
        self.area = area
        self.day = day
        self.members = members
        self.agenda = agenda
        self.discussed = discussed
        self.shares = shares
        self.actions = actions
        try check()
    }

    /// The items for referrals: each case, and after it each child of its household.
    public static func agenda(for referrals: [MARACReferral]) -> [AgendaItem] {
        referrals.flatMap { referral in
            [AgendaItem(for: referral.id)] + referral.children.map { AgendaItem(for: referral.id, child: $0.id) }
        }
    }

    /// The same conference with other minutes: what was discussed, shared and agreed.
    ///
    /// - Parameters:
    ///   - discussed: the items that were discussed.
    ///   - shares: what the bodies told each other.
    ///   - actions: what is to be done.
    /// - Throws: ``Rejection`` by `minutes-of-a-held-conference` where it was not held, by `member-shares-on-a-basis`
    ///   where a share is by or to a body that does not sit or on another ground than its own, by `agenda-item-once`
    ///   where an item was discussed that is not on the agenda, or by `conference-action-is-of-a-member` where an action
    ///   is owned by a body that does not sit.
    public func minuted(
        discussed: [AgendaItem], shares: [DisclosureEntry], actions: ActionList
    ) throws(Rejection) -> MARACMeeting {
        guard progress.state == .held else {
            throw Rejection(
                .minutesOfAHeldConference, "conference \(id)", found: "it stands as '\(progress.state.rawValue)'")
        }
        var changed = try MARACMeeting(
            id, area, day, members, agenda, discussed: discussed, shares: shares, actions: actions)
        changed.progress = progress
        return changed
    }

    /// Asks that each body that sits is known to a register and there on the day, as far as its lifespan is known.
    ///
    /// - Throws: ``Rejection`` by `member-is-alive` naming the first that is not known, or not there.
    public func requireLivingMembers(in bodies: Bodies) throws(Rejection) {
        for member in members {
            let existence = bodies.body(member.body)?.lifespan.existence(on: day)
            guard let existence, existence != .absent else {
                throw Rejection(
                    .memberIsAlive, "conference \(id)",
                    found: "body \(member.body) is " + (existence == nil ? "not known" : "not there on \(day)"))
            }
        }
    }

    /// Nothing was said at a conference that was not held.
    private func checkMinutes() throws(Rejection) {
        let isMinuted = !discussed.isEmpty || !shares.isEmpty || !actions.all.isEmpty
        guard !isMinuted || progress.reached(.held) != nil else {
            throw Rejection(
                .minutesOfAHeldConference, "conference \(id)", found: "it stands as '\(progress.state.rawValue)'")
        }
    }

    private func check() throws(Rejection) {
        let name = "conference \(id)"
        guard Set(members.map(\.body)).count == members.count else {
            throw Rejection(.memberSharesOnABasis, name, found: "a body sits twice")
        }
        guard Set(agenda).count == agenda.count, Set(discussed).count == discussed.count,
            discussed.allSatisfy({ agenda.contains($0) })
        else {
            throw Rejection(
                .agendaItemOnce, name, found: "an item stands twice, or was discussed and is not on the agenda")
        }
        for share in shares {
            guard let member = members.first(where: { $0.body == share.from }) else {
                throw Rejection(.memberSharesOnABasis, name, found: "body \(share.from) shares and does not sit")
            }
            guard member.basis == share.gateway else {
                throw Rejection(
                    .memberSharesOnABasis, name,
                    found: "body \(share.from) sits on '\(member.basis)' and shares on '\(share.gateway)'")
            }
            if let other = share.to.first(where: { to in !members.contains { $0.body == to } }) {
                throw Rejection(.memberSharesOnABasis, name, found: "body \(other) is told and does not sit")
            }
        }
        if let action = actions.all.first(where: { action in !members.contains { $0.body == action.owner } }) {
            throw Rejection(
                .conferenceActionIsOfAMember, name, found: "action \(action.id) is owned by \(action.owner)")
        }
    }
}

extension MARACMeeting: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case area
        case day
        case members
        case agenda
        case discussed
        case shares
        case actions
        case progress
    }

    /// Reads one, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        area = try container.decode(Area.self, forKey: .area)
        day = try container.decode(CivilDate.self, forKey: .day)
        members = try container.decode([ConferenceMember].self, forKey: .members)
        agenda = try container.decode([AgendaItem].self, forKey: .agenda)
        discussed = try container.decode([AgendaItem].self, forKey: .discussed)
        shares = try container.decode([DisclosureEntry].self, forKey: .shares)
        actions = try container.decode(ActionList.self, forKey: .actions)
        progress = try container.decode(Progress<State>.self, forKey: .progress)
        do throws(Rejection) {
            try check()
            try checkMinutes()
        } catch {
            throw decoder.refusal(error)
        }
    }
}
