public import CivilTime

/// A recurring problem and the work on it: scanned, analysed, responded to, assessed.
public struct ProblemProfile: Hashable, Sendable, Identifiable {
    /// The identity of a profile.
    public typealias ID = Identifier<ProblemProfile>

    /// Which profile it is.
    public let id: ID
    /// What the problem is, in words that name nobody.
    public let problem: String
    /// Where.
    public let area: Area
    /// The watch that works on it; nil where none does.
    public let watch: WatchScheme.ID?
    /// What its causes are thought to be; nil before the analysis.
    public internal(set) var causes: String?
    /// What is done about it.
    public internal(set) var responses: ActionList
    /// What came of it, once for each time that it was assessed.
    public internal(set) var assessments: [EffectMeasure]
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<State>()

    /// A problem that is looked at.
    ///
    /// - Throws: ``Rejection`` by `problem-is-worked-in-order` where it is blank.
    public init(id: ID, _ problem: String, in area: Area, watch: WatchScheme.ID? = nil) throws(Rejection) {
        self.id = id
        self.problem = problem
        self.area = area
        self.watch = watch
        self.responses = ActionList()
        self.assessments = []
        guard !problem.allSatisfy(\.isWhitespace) else { throw rejection("the problem is blank") }
    }

    /// The work with what is done about the problem, and why.
    ///
    /// - Parameters:
    ///   - responses: what is done.
    ///   - causes: what the analysis found.
    ///   - instant: when.
    /// - Throws: ``TransitionError``, with `.notReady` by `problem-is-worked-in-order` where no cause or no response is
    ///   given, or a response was given before.
    public func responding(
        _ responses: ActionList, to causes: String, at instant: Instant
    ) throws(TransitionError) -> Outcome<ProblemProfile> {
        var changed = self
        try changed.progress.apply(.respond, at: instant, to: subject) { () throws(Rejection) in
            guard !causes.allSatisfy(\.isWhitespace), !responses.all.isEmpty else {
                throw rejection("\(responses.all.count) responses, and the causes may be blank")
            }
            for response in responses.all { try changed.responses.add(response) }
        }
        changed.causes = causes
        return Outcome(changed, directives: [])
    }

    /// The work with what became of a response.
    ///
    /// - Throws: ``Rejection`` as ``ActionList/update(_:)`` does.
    public func updating(_ response: OwnedAction) throws(Rejection) -> ProblemProfile {
        var changed = self
        try changed.responses.update(response)
        return changed
    }

    /// The work with a measure of whether the response helped.
    ///
    /// - Throws: ``TransitionError`` where the table does not allow it.
    public func assessed(
        _ measure: EffectMeasure, at instant: Instant
    ) throws(TransitionError) -> Outcome<ProblemProfile> {
        var changed = self
        try changed.progress.apply(.assess, at: instant, to: subject)
        changed.assessments.append(measure)
        return Outcome(changed, directives: [])
    }

    /// The work after an event; it is responded by ``responding(_:to:at:)`` and assessed by ``assessed(_:at:)``.
    ///
    /// - Throws: ``TransitionError``, with `.notReady` by `problem-is-worked-in-order` for a response or an assessment of
    ///   which nothing is said.
    public func applying(
        _ event: State.Event, at instant: Instant
    ) throws(TransitionError) -> Outcome<ProblemProfile> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: subject) { () throws(Rejection) in
            guard ![.respond, .assess].contains(event) else { throw rejection("nothing is said of it") }
        }
        return Outcome(
            changed, directives: event == .enterInError ? [.schedule(.correctionNotice, from: instant)] : [])
    }

    private var subject: String { "problem profile \(id)" }

    private func rejection(_ found: String) -> Rejection {
        Rejection(.problemIsWorkedInOrder, subject, found: found)
    }
}

extension ProblemProfile: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case problem
        case area
        case watch
        case causes
        case responses
        case assessments
        case progress
    }

    /// Reads a profile, with the same check as the initialiser, that has as many assessments as its history.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let problem = try container.decode(String.self, forKey: .problem)
        let area = try container.decode(Area.self, forKey: .area)
        let watch = try container.decodeIfPresent(WatchScheme.ID.self, forKey: .watch)
        let causes = try container.decodeIfPresent(String.self, forKey: .causes)
        let responses = try container.decode(ActionList.self, forKey: .responses)
        let assessments = try container.decode([EffectMeasure].self, forKey: .assessments)
        let progress = try container.decode(Progress<State>.self, forKey: .progress)
        do throws(Rejection) {
            try self.init(id: id, problem, in: area, watch: watch)
            let count = progress.count(of: .assess)
            guard assessments.count == count else {
                throw rejection("\(assessments.count) measures of \(count) assessments")
            }
        } catch {
            throw decoder.refusal(error)
        }
        self.causes = causes
        self.responses = responses
        self.assessments = assessments
        self.progress = progress
    }
}
