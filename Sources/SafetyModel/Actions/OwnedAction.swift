public import CivilTime

/// One thing to be done, with the body that owes it and the UK civil day by whose end it is due.
///
/// Plans, meetings and campaigns hold their actions in an ``ActionList``. That one body owns it does not keep others
/// from helping.
public struct OwnedAction: Hashable, Sendable, Identifiable {
    /// The identity of an action.
    public typealias ID = Identifier<OwnedAction>

    /// Which action it is.
    public let id: ID
    /// What is to be done; where it is done for the sake of somebody it tells of them, as in a conference on risk.
    public let what: Personal<String>
    /// The body that owes it.
    public let owner: PublicBody.ID
    /// The last UK civil day on which it is done in time.
    public let due: CivilDate
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<State>()

    /// An action that is still open.
    ///
    /// - Throws: ``Rejection`` by `action-says-what` where nothing is said of what is to be done.
    public init(id: ID, _ what: Personal<String>, by owner: PublicBody.ID, due: CivilDate) throws(Rejection) {
        guard !what.isBlank else {
            throw Rejection(.actionSaysWhat, "action \(id)", found: "what is to be done is blank")
        }
        self.id = id
        self.what = what
        self.owner = owner
        self.due = due
    }

    /// The action after an event.
    ///
    /// - Throws: ``TransitionError`` where the state does not allow the event, or the instant lies before the last
    ///   change.
    public func applying(_ event: State.Event, at instant: Instant) throws(TransitionError) -> Outcome<OwnedAction> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: "action \(id)")
        let directives: [Directive] =
            event == .enterInError ? [.schedule(.correctionNotice, from: instant)] : []
        return Outcome(changed, directives: directives)
    }
}

extension OwnedAction: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case what
        case owner
        case due
        case progress
    }

    /// Reads an action, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let what = try container.decode(Personal<String>.self, forKey: .what)
        let owner = try container.decode(PublicBody.ID.self, forKey: .owner)
        let due = try container.decode(CivilDate.self, forKey: .due)
        do throws(Rejection) {
            try self.init(id: id, what, by: owner, due: due)
        } catch {
            throw decoder.refusal(error)
        }
        progress = try container.decode(Progress<State>.self, forKey: .progress)
    }
}
