import CivilTime

/// The concerns and priorities of an area, from what people said to what they were told.
public struct PriorityRegister: Hashable, Sendable {
    /// Whose they are.
    public let area: Area
    /// The concerns, in the order in which they were added.
    public private(set) var concerns: [Concern] = []
    /// The priorities, in the order in which they were added.
    public private(set) var priorities: [NeighbourhoodPriority] = []

    /// A register that is empty.
    public init(of area: Area) {
        self.area = area
    }

    /// Adds a concern.
    ///
    /// - Throws: ``Rejection`` by `priority-has-a-community-source` where it is there already or of another area; the
    ///   register is then unchanged.
    public mutating func add(_ concern: Concern) throws(Rejection) {
        guard !concerns.contains(where: { $0.id == concern.id }), concern.area == area else {
            throw Rejection(
                .priorityHasACommunitySource, "concern \(concern.id)", found: "it is there already, or not of '\(area)'"
            )
        }
        concerns.append(concern)
    }

    /// Adds a priority, or puts it in the place of what it was before.
    ///
    /// - Throws: ``Rejection`` by `priority-has-a-community-source` where it is of another area or names a concern that
    ///   the register does not have; the register is then unchanged.
    public mutating func put(_ priority: NeighbourhoodPriority) throws(Rejection) {
        guard priority.area == area else {
            throw Rejection(.priorityHasACommunitySource, priority.subject, found: "it is of '\(priority.area)'")
        }
        for concern in priority.concerns where !concerns.contains(where: { $0.id == concern }) {
            throw Rejection(.priorityHasACommunitySource, priority.subject, found: "concern \(concern) is not known")
        }
        if let place = priorities.firstIndex(where: { $0.id == priority.id }) {
            priorities[place] = priority
        } else {
            priorities.append(priority)
        }
    }

    /// The concerns that no priority answers, but for priorities that were dropped or entered in error.
    public var unanswered: [Concern] {
        let answered = Set(
            priorities.filter { $0.progress.state != .dropped && $0.progress.state != .enteredInError }
                .flatMap(\.concerns))
        return concerns.filter { !answered.contains($0.id) }
    }

    /// From the first concern that a priority answers until people were last told what was done, in milliseconds.
    ///
    /// Nil while the loop is open, and for a priority without a concern.
    public func timeToClose(_ priority: NeighbourhoodPriority.ID) -> Int64? {
        guard
            let found = priorities.first(where: { $0.id == priority }), found.progress.state == .reportedBack,
            let told = found.progress.history.last?.at,
            let raised = concerns.filter({ found.concerns.contains($0.id) }).map(\.raised).min()
        else { return nil }
        return told.milliseconds - raised.milliseconds
    }

    /// What of the public's led to each priority that was adopted, in the order in which these were added.
    public var influence: [InfluenceTrace] {
        priorities.compactMap { priority in
            guard let adopted = priority.progress.reached(.adopted) else { return nil }
            let asked = concerns.filter { priority.concerns.contains($0.id) && $0.source.isOfTheCommunity }
            return InfluenceTrace(
                priority: priority.id, adopted: adopted, concerns: asked.map(\.id), influences: priority.influences)
        }
    }
}

extension PriorityRegister: Codable {
    private enum CodingKeys: String, CodingKey {
        case area
        case concerns
        case priorities
    }

    /// Reads a register, with the same checks as ``add(_:)`` and ``put(_:)``.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        var register = PriorityRegister(of: try container.decode(Area.self, forKey: .area))
        let concerns = try container.decode([Concern].self, forKey: .concerns)
        let priorities = try container.decode([NeighbourhoodPriority].self, forKey: .priorities)
        self = try decoder.checked { () throws(Rejection) in
            for concern in concerns { try register.add(concern) }
            for priority in priorities { try register.put(priority) }
            return register
        }
    }
}
