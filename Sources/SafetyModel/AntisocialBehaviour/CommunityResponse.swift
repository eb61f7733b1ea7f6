public import CivilTime

/// A response of volunteers to something small, before anybody else comes.
public struct CommunityResponse: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a community response.
    public typealias ID = Identifier<CommunityResponse>

    /// Which response it is.
    public let id: ID
    /// What it is to.
    public let category: ReportCategory
    /// The watch that responds; nil where others do.
    public let watch: WatchScheme.ID?
    /// The risk as it was last seen; nil where nobody knows.
    public private(set) var risk: HarmLevel?
    /// Whether the police were called to the same matter afterwards; nil where nobody looked.
    public var policeCalledLater: Bool?
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<State>()

    /// A response that the scheme allows.
    ///
    /// - Parameters:
    ///   - id: which response it is.
    ///   - category: what it is to.
    ///   - watch: the watch that responds.
    ///   - scheme: the scheme under which it is made.
    ///   - trainings: what the volunteer was trained in.
    ///   - risk: how much harm it may do.
    ///   - day: the UK civil day.
    /// - Throws: ``Rejection`` as ``CommunityResponseScheme/check(_:risk:trainings:on:)`` does.
    public init(
        id: ID, to category: ReportCategory, by watch: WatchScheme.ID? = nil, under scheme: CommunityResponseScheme,
        trainings: [TrainingRecord], risk: HarmLevel?, on day: CivilDate
    ) throws(Rejection) {
        try scheme.check(category, risk: risk, trainings: trainings, on: day)
        self.id = id
        self.category = category
        self.watch = watch
        self.risk = risk
    }

    /// Records the risk as it is now seen; nil where nobody can tell any more.
    public mutating func reassess(_ risk: HarmLevel?) { self.risk = risk }

    /// The response after an event, and what is to be done now: what is stopped is the police's.
    ///
    /// - Throws: ``TransitionError`` where the state does not allow the event or the instant lies before the last
    ///   change; with `stop-on-risk` where anything but stopping is to be done while the risk is not known to be low.
    public func applying(
        _ event: State.Event, at instant: Instant
    ) throws(TransitionError) -> Outcome<CommunityResponse> {
        var changed = self
        let subject = "community response \(id)"
        try changed.progress.apply(event, at: instant, to: subject) { () throws(Rejection) in
            guard risk == .low || event == .stop || event == .enterInError else {
                throw Rejection(.stopOnRisk, subject, found: "the risk is '\(risk?.rawValue ?? "not known")'")
            }
        }
        let directives: [Directive] =
            switch event {
            case .stop: [.refer(to: .police)]
            case .enterInError: [.schedule(.correctionNotice, from: instant)]
            case .resolve, .reopen: []
            }
        return Outcome(changed, directives: directives)
    }

    /// Whether it spared the police a call: resolved and not called later; nil where that is not known yet.
    public var sparedThePolice: Bool? {
        switch progress.state {
        case .resolved: policeCalledLater.map { !$0 }
        case .stopped: false
        case .underway, .enteredInError: nil
        }
    }

    /// How many responses spared the police a call; those still under way or never followed up are unknown.
    ///
    /// The share's range is how sure that is: it has one end for what is certain, and one for what is possible. Those
    /// entered in error are left out.
    public static func demandAvoided(by responses: [CommunityResponse]) -> Share {
        Share(of: responses.filter { $0.progress.state != .enteredInError }.map(\.sparedThePolice))
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case category
        case watch
        case risk
        case policeCalledLater
        case progress
    }
}
