public import CivilTime

/// Somebody's application that the response to anti-social behaviour be reviewed, from the asking to the answer.
///
/// Whether the threshold must be treated as met, by when it is decided and when the meeting is held are rules of
/// policies; here stands what was decided and when.
public struct CaseReviewApplication: Hashable, Sendable, Identifiable {
    /// The identity of an application.
    public typealias ID = Identifier<CaseReviewApplication>

    /// Which application it is.
    public let id: ID
    /// The partnership's case that is to be reviewed; nil where nobody has one.
    public let asbCase: ASBCase.ID?
    /// For whom it is made; nil where for a community.
    public let victim: Victim.ID?
    /// When it was made.
    public let applied: Instant
    /// What the review recommended, each with the body that is to do it.
    public private(set) var recommendations: ActionList
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<State>()

    /// An application that was made and no more.
    public init(id: ID, about asbCase: ASBCase.ID? = nil, for victim: Victim.ID? = nil, applied: Instant) {
        self.id = id
        self.asbCase = asbCase
        self.victim = victim
        self.applied = applied
        recommendations = ActionList()
    }

    /// Adds a recommendation.
    ///
    /// - Throws: ``Rejection`` by `review-before-recommendation` where no review was held, or as ``ActionList/add(_:)``
    ///   does; nothing is then changed.
    public mutating func recommend(_ action: OwnedAction) throws(Rejection) {
        guard progress.reached(.reviewed) != nil else {
            throw Rejection(.reviewBeforeRecommendation, subject, found: "no review was held")
        }
        try recommendations.add(action)
    }

    /// The application after an event, and what is to be done now.
    ///
    /// - Throws: ``TransitionError`` where the state does not allow the event or the instant lies before the last
    ///   change, or, with `review-after-application`, before the application.
    public func applying(
        _ event: State.Event, at instant: Instant
    ) throws(TransitionError) -> Outcome<CaseReviewApplication> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: subject) { () throws(Rejection) in
            try demandApplication(by: instant)
        }
        let directives: [Directive] = event == .enterInError ? [.schedule(.correctionNotice, from: instant)] : []
        return Outcome(changed, directives: directives)
    }

    private var subject: String { "case review application \(id)" }

    private func demandApplication(by instant: Instant) throws(Rejection) {
        guard applied <= instant else {
            throw Rejection(.reviewAfterApplication, subject, found: "\(instant) is earlier than \(applied)")
        }
    }
}

extension CaseReviewApplication: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case asbCase
        case victim
        case applied
        case recommendations
        case progress
    }

    /// Reads an application; recommendations of a review that was never held, and steps before it, are refused.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let asbCase = try container.decodeIfPresent(ASBCase.ID.self, forKey: .asbCase)
        let victim = try container.decodeIfPresent(Victim.ID.self, forKey: .victim)
        let applied = try container.decode(Instant.self, forKey: .applied)
        let progress = try container.decode(Progress<State>.self, forKey: .progress)
        let actions = try container.decode(ActionList.self, forKey: .recommendations)
        self = try decoder.checked { () throws(Rejection) in
            var read = Self(id: id, about: asbCase, for: victim, applied: applied)
            read.progress = progress
            if let first = progress.history.first { try read.demandApplication(by: first.at) }
            for action in actions.all { try read.recommend(action) }
            return read
        }
    }
}
