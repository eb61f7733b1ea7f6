public import CivilTime

/// One front door of several bodies: who runs it, who takes part, and whose each category is.
///
/// A category has one owner in an area on a day. That assignment is also the agreed route by which a call or report is
/// handed to a partner.
public struct IntakeService: Hashable, Sendable, Identifiable {
    /// The identity of an intake service.
    public typealias ID = Identifier<IntakeService>

    /// Which service it is.
    public let id: ID
    /// What it is called.
    public let name: String
    /// The body that runs it.
    public let owner: PublicBody.ID
    /// The bodies that take part besides.
    public let participants: [PublicBody.ID]
    /// Whose each category is, where and when, in the order in which it was assigned.
    public private(set) var assignments: [IntakeAssignment]

    /// A service with those assignments.
    ///
    /// - Throws: ``Rejection`` where an assignment is refused, as ``assign(_:)`` says.
    public init(
        id: ID, name: String, owner: PublicBody.ID, participants: [PublicBody.ID] = [],
        assignments: [IntakeAssignment] = []
    ) throws(Rejection) {
        self.id = id
        self.name = name
        self.owner = owner
        self.participants = participants
        self.assignments = []
        for assignment in assignments { try assign(assignment) }
    }

    /// Gives a category in an area to a body for some days.
    ///
    /// - Throws: ``Rejection`` by `one-intake-owner` where another assignment covers the category and area on one of
    ///   the days, or by `intake-owner-takes-part` where the body has no part in the service; it is then unchanged.
    public mutating func assign(_ assignment: IntakeAssignment) throws(Rejection) {
        guard assignment.owner == owner || participants.contains(assignment.owner) else {
            throw Rejection(
                .intakeOwnerTakesPart, "intake service \(id)", found: "body \(assignment.owner) has no part in it")
        }
        for other in assignments(of: assignment.category, in: assignment.area) {
            guard let days = other.term.intersection(assignment.term) else { continue }
            throw Rejection(
                .oneIntakeOwner, "intake service \(id)",
                found: "'\(assignment.category)' in \(assignment.area) belongs to body \(other.owner) already, \(days)")
        }
        assignments.append(assignment)
    }

    /// To whom a report goes on a UK civil day, and why.
    public func route(_ category: ReportCategory, in area: Area, on day: CivilDate) -> RoutingDecision {
        let candidates = assignments(of: category, in: area).sorted { $0.term.from < $1.term.from }
        let reason: RoutingDecision.Reason =
            if let current = candidates.first(where: { $0.term.contains(day) }) {
                .assigned(current)
            } else if let last = candidates.last(where: { $0.term.from < day }) {
                .lapsed(last)
            } else if let next = candidates.first {
                .notYet(next)
            } else {
                .neverAssigned
            }
        return RoutingDecision(category: category, area: area, day: day, reason: reason)
    }

    /// The decisions for those categories and areas that nobody owns on a UK civil day, in their order.
    public func unowned(
        _ categories: [ReportCategory], in areas: [Area], on day: CivilDate
    ) -> [RoutingDecision] {
        areas.flatMap { area in categories.map { route($0, in: area, on: day) } }.filter { $0.owner == nil }
    }

    private func assignments(of category: ReportCategory, in area: Area) -> [IntakeAssignment] {
        assignments.filter { $0.category == category && $0.area == area }
    }
}

extension IntakeService: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case name
        case owner
        case participants
        case assignments
    }

    /// Reads a service, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let name = try container.decode(String.self, forKey: .name)
        let owner = try container.decode(PublicBody.ID.self, forKey: .owner)
        let participants = try container.decode([PublicBody.ID].self, forKey: .participants)
        let assignments = try container.decode([IntakeAssignment].self, forKey: .assignments)
        self = try decoder.checked { () throws(Rejection) in
            try Self(id: id, name: name, owner: owner, participants: participants, assignments: assignments)
        }
    }
}
