import CivilTime

/// What a neighbourhood team will deal with because the community asked for it, until people are told what was done.
public struct NeighbourhoodPriority: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a priority.
    public typealias ID = Identifier<NeighbourhoodPriority>

    /// Which priority it is.
    public let id: ID
    /// Where.
    public let area: Area
    /// What it is called; it names no private person.
    public let title: String
    /// The concerns that it answers.
    public let concerns: [Concern.ID]
    /// What of the public's shaped it.
    public let influences: [PriorityInfluence]
    /// What is done about it.
    public internal(set) var actions: ActionList = ActionList()
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<State>()

    /// A priority that is proposed.
    public init(
        id: ID, in area: Area, _ title: String, answering concerns: [Concern.ID],
        shapedBy influences: [PriorityInfluence] = []
    ) {
        self.id = id
        self.area = area
        self.title = title
        self.concerns = concerns
        self.influences = influences
    }

    var subject: String { "priority \(id)" }

    private enum CodingKeys: String, CodingKey {
        case id
        case area
        case title
        case concerns
        case influences
        case actions
        case progress
    }
}

extension NeighbourhoodPriority {
    /// The priority with one more action.
    ///
    /// - Throws: ``Rejection`` by `action-once` where one of its id is there.
    public func adding(_ action: OwnedAction) throws(Rejection) -> NeighbourhoodPriority {
        var changed = self
        try changed.actions.add(action)
        return changed
    }

    /// The priority with an action in the place of what it was before.
    ///
    /// - Throws: ``Rejection`` by `action-keeps-its-past` where it is no continuation of one that is there.
    public func updating(_ action: OwnedAction) throws(Rejection) -> NeighbourhoodPriority {
        var changed = self
        try changed.actions.update(action)
        return changed
    }
}
