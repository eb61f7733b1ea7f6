public import CivilTime

/// The actions of one plan, meeting or campaign, each once.
public struct ActionList: Hashable, Sendable {
    /// The actions, in the order in which they were added.
    public private(set) var all: [OwnedAction]

    /// A list that is empty.
    public init() { all = [] }

    /// A list of those actions.
    ///
    /// - Throws: ``Rejection`` by `action-once` where two have one id.
    public init(_ actions: [OwnedAction]) throws(Rejection) {
        self.init()
        for action in actions { try add(action) }
    }

    /// The action of that id; nil where the list has none.
    public func action(_ id: OwnedAction.ID) -> OwnedAction? {
        all.first { $0.id == id }
    }

    /// Adds an action.
    ///
    /// - Throws: ``Rejection`` by `action-once` where one of its id is there; the list is then unchanged.
    public mutating func add(_ action: OwnedAction) throws(Rejection) {
        guard self.action(action.id) == nil else {
            throw Rejection(.actionOnce, "action \(action.id)", found: "the list has one of that id already")
        }
        all.append(action)
    }

    /// Adds an action whose owner is known to a register of bodies, and may be there on the day on which it is due.
    ///
    /// An owner of whom it is not known whether it is there on that day is accepted: unknown is not no.
    ///
    /// - Throws: ``Rejection`` by `action-has-living-owner` where the register holds no such body or it is not there on
    ///   that day, or as ``add(_:)`` does; the list is then unchanged.
    public mutating func add(_ action: OwnedAction, ownerAmong bodies: Bodies) throws(Rejection) {
        guard let owner = bodies.body(action.owner) else {
            throw Rejection(
                .actionHasLivingOwner, "action \(action.id)", found: "the register holds no body \(action.owner)")
        }
        guard owner.lifespan.existence(on: action.due) != .absent else {
            throw Rejection(
                .actionHasLivingOwner, "action \(action.id)",
                found: "body \(action.owner) is not there on \(action.due), when it is due")
        }
        try add(action)
    }

    /// Puts an action in the place of what it was before.
    ///
    /// - Throws: ``Rejection`` by `action-keeps-its-past` where the list has none of its id, or it differs in what, by
    ///   whom or by when, or its history does not go on from the one before; the list is then unchanged.
    public mutating func update(_ action: OwnedAction) throws(Rejection) {
        guard let position = all.firstIndex(where: { $0.id == action.id }) else {
            throw Rejection(.actionKeepsItsPast, "action \(action.id)", found: "the list has none of that id")
        }
        let old = all[position]
        guard (old.what, old.owner, old.due) == (action.what, action.owner, action.due) else {
            throw Rejection(
                .actionKeepsItsPast, "action \(action.id)", found: "its content, its owner or its day is another")
        }
        guard action.progress.history.starts(with: old.progress.history) else {
            throw Rejection(
                .actionKeepsItsPast, "action \(action.id)", found: "its history does not go on from the one before")
        }
        all[position] = action
    }

    /// The actions that stood so at the end of a UK civil day, in the order in which they were added.
    ///
    /// - Throws: `CivilTimeError` where the day lies outside the UK clock.
    public func actions(_ standing: ActionStanding, on day: CivilDate) throws(CivilTimeError) -> [OwnedAction] {
        var found: [OwnedAction] = []
        for action in all where try action.standing(on: day) == standing { found.append(action) }
        return found
    }

    /// How far each body that owns an action had got by the end of a UK civil day.
    ///
    /// - Throws: `CivilTimeError` where the day lies outside the UK clock.
    public func completionByBody(on day: CivilDate) throws(CivilTimeError) -> [PublicBody.ID: ActionCompletion] {
        var completion: [PublicBody.ID: ActionCompletion] = [:]
        for action in all {
            completion[action.owner, default: ActionCompletion()].count(try action.standing(on: day))
        }
        return completion
    }
}

extension ActionList: Codable {
    /// Reads a list of actions, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let actions = try decoder.singleValueContainer().decode([OwnedAction].self)
        do throws(Rejection) {
            try self.init(actions)
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// Writes a list of actions.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(all)
    }
}
