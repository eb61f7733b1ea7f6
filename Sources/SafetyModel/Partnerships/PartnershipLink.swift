public import CivilTime

/// A link between two partnerships, such as a reduction partnership and a criminal justice board, with what they do
/// jointly.
public struct PartnershipLink: Hashable, Sendable {
    /// The one partnership.
    public let first: Partnership.ID
    /// The other.
    public let second: Partnership.ID
    /// The days on which they are linked.
    public let term: DayInterval
    /// The actions that they do jointly, in the order in which they were agreed.
    public let actions: [OwnedAction.ID]

    /// A link between two partnerships.
    ///
    /// - Throws: ``Rejection`` by `link-joins-two` where it is one, or an action is named twice.
    public init(
        _ first: Partnership.ID, and second: Partnership.ID, during term: DayInterval, actions: [OwnedAction.ID]
    ) throws(Rejection) {
        guard first != second else {
            throw Rejection(.linkJoinsTwo, "link of partnership \(first)", found: "it is linked with itself")
        }
        guard Set(actions).count == actions.count else {
            throw Rejection(.linkJoinsTwo, "link of partnership \(first)", found: "an action is named twice")
        }
        self.first = first
        self.second = second
        self.term = term
        self.actions = actions
    }

    /// How one joint action stands.
    public struct JointAction: Hashable, Sendable {
        /// The action.
        public let action: OwnedAction.ID
        /// Which body owes it; nil where no list holds the action.
        public let owner: PublicBody.ID?
        /// How it stood; nil where no list holds the action.
        public let standing: ActionStanding?
    }

    /// How every joint action stood at the end of a UK civil day, in order.
    ///
    /// - Parameters:
    ///   - lists: the actions of both partnerships.
    ///   - day: the day.
    /// - Throws: `CivilTimeError` where the day lies outside the UK clock.
    public func jointActions(in lists: [ActionList], on day: CivilDate) throws(CivilTimeError) -> [JointAction] {
        var found: [JointAction] = []
        for id in actions {
            let action = lists.lazy.compactMap { $0.action(id) }.first
            found.append(JointAction(action: id, owner: action?.owner, standing: try action?.standing(on: day)))
        }
        return found
    }
}

extension PartnershipLink: Codable {
    private enum CodingKeys: String, CodingKey {
        case first
        case second
        case term
        case actions
    }

    /// Reads a link, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let first = try container.decode(Partnership.ID.self, forKey: .first)
        let second = try container.decode(Partnership.ID.self, forKey: .second)
        let term = try container.decode(DayInterval.self, forKey: .term)
        let actions = try container.decode([OwnedAction.ID].self, forKey: .actions)
        do throws(Rejection) {
            try self.init(first, and: second, during: term, actions: actions)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
