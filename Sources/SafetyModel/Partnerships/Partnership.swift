public import CivilTime

/// A local partnership of bodies for community safety.
public struct Partnership: Hashable, Sendable, Identifiable {
    /// The identity of a partnership.
    public typealias ID = Identifier<Partnership>

    /// Which partnership it is.
    public let id: ID
    /// For what its members work together.
    public let kind: PartnershipKind
    /// What it is called.
    public var name: String
    /// The area that it serves.
    public var area: Area
    /// The nation in which it lies.
    public let nation: Nation
    /// The partnership as a body with a lifespan and successors; nil where it has no such record.
    public var body: PublicBody.ID?
    /// Who is in the chair, and when.
    public var chairs: Appointments
    /// The joint plans of its members.
    public var jointPlans: [Agreement.ID]
    /// Who belongs to it, and when, in the order in which they were added.
    public private(set) var memberships: [Membership]

    /// A partnership with those members.
    ///
    /// - Throws: ``PartnershipError`` where one body is a member twice on one day.
    public init(
        id: ID, kind: PartnershipKind = .communitySafety, name: String, area: Area, nation: Nation,
        body: PublicBody.ID? = nil,
        chairs: Appointments = Appointments(singleHolderPosts: [.chair]), jointPlans: [Agreement.ID] = [],
        memberships: [Membership] = []
    ) throws(PartnershipError) {
        self.id = id
        self.kind = kind
        self.name = name
        self.area = area
        self.nation = nation
        self.body = body
        self.chairs = chairs
        self.jointPlans = jointPlans
        self.memberships = []
        for membership in memberships { try add(membership) }
    }

    /// Adds a membership.
    ///
    /// - Throws: ``PartnershipError`` naming the membership of the same body that stands against it, and the days of
    ///   both; the partnership is then unchanged.
    public mutating func add(_ membership: Membership) throws(PartnershipError) {
        try check(membership, beside: memberships)
        memberships.append(membership)
    }

    /// Says when a membership ends: the first day on which the body is no longer a member, or nil for no end set.
    ///
    /// - Throws: ``PartnershipError`` where there is no such membership, no day would be left of it, or its new days
    ///   meet another's; the partnership is then unchanged.
    public mutating func setEnd(of membership: Membership, to day: CivilDate?) throws(PartnershipError) {
        guard let position = memberships.firstIndex(of: membership) else {
            throw PartnershipError(id, membership, .unknown)
        }
        let term: DayInterval
        do throws(DayIntervalError) {
            term = try DayInterval(from: membership.term.from, until: day)
        } catch {
            throw PartnershipError(id, membership, .impossibleEnd(error))
        }
        let changed = Membership(of: membership.body, as: membership.role, for: term)
        var others = memberships
        others.remove(at: position)
        try check(changed, beside: others)
        memberships[position] = changed
    }

    /// The memberships of a day, in the order in which they were added.
    public func members(on day: CivilDate) -> [Membership] {
        memberships.filter { $0.term.contains(day) }
    }

    private func check(_ membership: Membership, beside others: [Membership]) throws(PartnershipError) {
        for other in others where other.body == membership.body {
            guard let days = other.term.intersection(membership.term) else { continue }
            throw PartnershipError(id, membership, .overlap(with: other, on: days))
        }
    }
}

extension Partnership: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case kind
        case name
        case area
        case nation
        case body
        case chairs
        case jointPlans
        case memberships
    }

    /// Reads a partnership, with the same checks as the initialiser; without a kind it is one for community safety.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let kind = try container.decodeIfPresent(PartnershipKind.self, forKey: .kind) ?? .communitySafety
        let name = try container.decode(String.self, forKey: .name)
        let area = try container.decode(Area.self, forKey: .area)
        let nation = try container.decode(Nation.self, forKey: .nation)
        let body = try container.decodeIfPresent(PublicBody.ID.self, forKey: .body)
        let chairs = try container.decode(Appointments.self, forKey: .chairs)
        let jointPlans = try container.decode([Agreement.ID].self, forKey: .jointPlans)
        let memberships = try container.decode([Membership].self, forKey: .memberships)
        do throws(PartnershipError) {
            try self.init(
                id: id, kind: kind, name: name, area: area, nation: nation, body: body, chairs: chairs,
                jointPlans: jointPlans, memberships: memberships)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
