public import CivilTime

extension Volunteer {
    /// Where a volunteer's process stands.
    public enum State: String, Hashable, CaseIterable, Codable, Sendable {
        /// They applied.
        case applied
        /// They are being vetted.
        case vetting
        /// They are being trained.
        case training
        /// They serve; whether they may go on duty today is for a rule to say.
        case serving
        /// They are suspended.
        case suspended
        /// They stopped coming and did not leave.
        case lapsed
        /// They no longer serve, or never came to.
        case left
        /// They should never have been entered.
        case enteredInError = "entered-in-error"
    }

    /// What moves a volunteer from state to state.
    public enum Event: String, Hashable, CaseIterable, Codable, Sendable {
        /// The vetting begins.
        case beginVetting = "begin-vetting"
        /// The training begins.
        case beginTraining = "begin-training"
        /// The service begins.
        case beginService = "begin-service"
        /// They are suspended.
        case suspend
        /// The suspension is lifted.
        case reinstate
        /// They have stopped coming.
        case lapse
        /// They come again after they had stopped.
        case returnToService = "return-to-service"
        /// They leave, or withdraw, of their own will.
        case leave
        /// Somebody who applied does not come to serve, by the organisation's decision.
        case turnDown = "turn-down"
        /// Somebody who served is dismissed.
        case dismiss
        /// Somebody who left applies again.
        case reapply
        /// They are found to have been entered in error.
        case enterInError = "enter-in-error"
    }

    /// One line of a volunteer's history.
    public typealias Change = StateChange<State, Event>

    /// The table of legal moves; everything that is not in it is refused.
    public static let legalMoves: [LegalMove<State, Event>] =
        [
            LegalMove(.applied, .beginVetting, .vetting),
            LegalMove(.vetting, .beginTraining, .training),
            LegalMove(.training, .beginService, .serving),
            LegalMove(.serving, .suspend, .suspended),
            LegalMove(.suspended, .reinstate, .serving),
            LegalMove(.serving, .lapse, .lapsed),
            LegalMove(.lapsed, .returnToService, .serving),
            LegalMove(.lapsed, .leave, .left),
            LegalMove(.lapsed, .dismiss, .left),
            LegalMove(.applied, .leave, .left),
            LegalMove(.vetting, .leave, .left),
            LegalMove(.training, .leave, .left),
            LegalMove(.serving, .leave, .left),
            LegalMove(.suspended, .leave, .left),
            LegalMove(.applied, .turnDown, .left),
            LegalMove(.vetting, .turnDown, .left),
            LegalMove(.training, .turnDown, .left),
            LegalMove(.serving, .dismiss, .left),
            LegalMove(.suspended, .dismiss, .left),
            LegalMove(.left, .reapply, .applied),
        ] + State.allCases.filter { $0 != .enteredInError }.map { LegalMove($0, .enterInError, .enteredInError) }

    /// The volunteer after an event, and what is to be done now.
    ///
    /// - Throws: ``TransitionError`` with `.illegalMove`, naming the legal ones, or `.outOfOrder` where the instant
    ///   lies before the last change of state.
    public func applying(_ event: Event, at instant: Instant) throws(TransitionError) -> Outcome<Volunteer> {
        Outcome(try moved(by: event, at: instant), directives: directives(upon: event, at: instant))
    }

    private func directives(upon event: Event, at instant: Instant) -> [Directive] {
        switch event {
        case .beginVetting: [.schedule(.vettingCheck, from: instant)]
        case .beginTraining: [.schedule(.firstTraining, from: instant)]
        case .suspend: [.schedule(.suspensionReview, from: instant)]
        case .leave: [.schedule(.leavingInterview, from: instant)]
        case .enterInError: [.schedule(.correctionNotice, from: instant)]
        case .beginService, .reinstate, .lapse, .returnToService, .turnDown, .dismiss, .reapply: []
        }
    }
}

extension Volunteer: HasLifecycle {
    static var firstState: State { .applied }
    var table: [LegalMove<State, Event>] { Self.legalMoves }
    var subject: String { "volunteer \(id)" }
}
