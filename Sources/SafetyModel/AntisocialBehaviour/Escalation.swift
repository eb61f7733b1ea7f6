public import CivilTime

/// How far somebody has come on a ladder whose complaint about a case is not dealt with.
public struct Escalation: Hashable, Codable, Sendable, Identifiable {
    /// The identity of an escalation.
    public typealias ID = Identifier<Escalation>

    /// Which escalation it is.
    public let id: ID
    /// The case that it is about.
    public let asbCase: ASBCase.ID
    /// The ladder.
    public let ladder: EscalationLadder
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<State>()

    /// A ladder on which no step was taken.
    public init(id: ID, about asbCase: ASBCase.ID, on ladder: EscalationLadder) {
        self.id = id
        self.asbCase = asbCase
        self.ladder = ladder
    }

    /// What can be done next.
    public enum Next: Hashable, Sendable {
        /// That step can be taken.
        case available(EscalationLadder.Step)
        /// That step can be taken from that instant on, unless the one before is answered earlier.
        case waiting(EscalationLadder.Step, until: Instant)
        /// There is no further step: an answer to the last one is awaited, or it was answered.
        case nothing
    }

    /// The step that can be taken next.
    ///
    /// After an answer with which they are not content it is the next one at once; without an answer it is the next one
    /// when the time to answer has run out.
    ///
    /// - Parameters:
    ///   - instant: when it is asked.
    ///   - calendar: the working days by which limits are counted.
    /// - Throws: `CivilTimeError` where a limit cannot be counted on the calendar.
    public func next(at instant: Instant, on calendar: WorkingCalendar) throws(CivilTimeError) -> Next {
        guard progress.state == .open || progress.state == .raised || progress.state == .answered,
            stepsTaken < ladder.steps.count
        else { return .nothing }
        let step = ladder.steps[stepsTaken]
        guard progress.state == .raised, let raised = progress.changes(by: .raise).last?.at,
            let due = try ladder.steps[stepsTaken - 1].answerWithin.due(from: raised, on: calendar), instant < due
        else { return .available(step) }
        return .waiting(step, until: due)
    }

    /// The escalation after an event.
    ///
    /// - Parameters:
    ///   - event: what happened.
    ///   - instant: when.
    ///   - calendar: the working days by which limits are counted.
    /// - Throws: ``TransitionError`` where the state does not allow the event or the instant lies before the last
    ///   change; with `ladder-step-by-step` where a step is taken that is not available yet, or the ladder is said to be
    ///   exhausted before its last step.
    public func applying(
        _ event: State.Event, at instant: Instant, on calendar: WorkingCalendar
    ) throws(TransitionError) -> Outcome<Escalation> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: subject) { () throws(Rejection) in
            if event == .raise { try checkAvailable(at: instant, on: calendar) }
            if event == .exhaust, stepsTaken < ladder.steps.count {
                throw Rejection(
                    .ladderStepByStep, subject, found: "'\(ladder.steps[stepsTaken].name)' is still to come")
            }
        }
        let directives: [Directive] = event == .enterInError ? [.schedule(.correctionNotice, from: instant)] : []
        return Outcome(changed, directives: directives)
    }

    /// How many steps were taken.
    public var stepsTaken: Int { progress.count(of: .raise) }

    private var subject: String { "escalation \(id)" }

    private func checkAvailable(at instant: Instant, on calendar: WorkingCalendar) throws(Rejection) {
        let found: Next
        do throws(CivilTimeError) {
            found = try next(at: instant, on: calendar)
        } catch {
            throw Rejection(.ladderStepByStep, subject, found: "its limit cannot be counted: \(error)")
        }
        switch found {
        case .available: break
        case .waiting(let step, let until):
            throw Rejection(.ladderStepByStep, subject, found: "'\(step.name)' can be taken from \(until) on")
        case .nothing: throw Rejection(.ladderStepByStep, subject, found: "there is no further step")
        }
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case asbCase
        case ladder
        case progress
    }
}
