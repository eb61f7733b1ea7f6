public import CivilTime

extension WatchScheme {
    /// Where a watch stands.
    public enum State: String, Hashable, CaseIterable, Codable, Sendable {
        /// Somebody wants one.
        case proposed
        /// It is at work.
        case active
        /// It rests.
        case dormant
        /// It is no more.
        case closed
        /// It should never have been entered.
        case enteredInError = "entered-in-error"
    }

    /// What moves a watch from state to state.
    public enum Event: String, Hashable, CaseIterable, Codable, Sendable {
        /// It sets to work.
        case launch
        /// It comes to rest.
        case fallDormant = "fall-dormant"
        /// It sets to work again after a rest.
        case revive
        /// It is closed, or a proposal is dropped.
        case close
        /// A closed one is proposed anew.
        case reopen
        /// It is found to have been entered in error.
        case enterInError = "enter-in-error"
    }

    /// One line of a watch's history.
    public typealias Change = StateChange<State, Event>

    /// The table of legal moves; everything that is not in it is refused.
    public static let legalMoves: [LegalMove<State, Event>] =
        [
            LegalMove(.proposed, .launch, .active),
            LegalMove(.active, .fallDormant, .dormant),
            LegalMove(.dormant, .revive, .active),
            LegalMove(.proposed, .close, .closed),
            LegalMove(.active, .close, .closed),
            LegalMove(.dormant, .close, .closed),
            LegalMove(.closed, .reopen, .proposed),
        ] + State.allCases.filter { $0 != .enteredInError }.map { LegalMove($0, .enterInError, .enteredInError) }

    /// The watch after an event, and what is to be done now.
    ///
    /// - Throws: ``TransitionError`` with `.illegalMove`, naming the legal ones, or `.outOfOrder` where the instant
    ///   lies before the last change of state.
    public func applying(_ event: Event, at instant: Instant) throws(TransitionError) -> Outcome<WatchScheme> {
        Outcome(try moved(by: event, at: instant), directives: directives(upon: event, at: instant))
    }

    private func directives(upon event: Event, at instant: Instant) -> [Directive] {
        switch event {
        case .launch, .revive: [.schedule(.watchReview, from: instant)]
        case .close: [.schedule(.closureContact, from: instant)]
        case .reopen: [.schedule(.reopeningContact, from: instant)]
        case .enterInError: [.schedule(.correctionNotice, from: instant)]
        case .fallDormant: []
        }
    }
}

extension WatchScheme: HasLifecycle {
    static var firstState: State { .proposed }
    var table: [LegalMove<State, Event>] { Self.legalMoves }
    var subject: String { "watch \(id)" }
}
