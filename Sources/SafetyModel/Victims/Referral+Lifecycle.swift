public import CivilTime

extension Referral {
    /// Where a referral stands.
    public enum State: String, Hashable, CaseIterable, Codable, Sendable {
        /// It was thought of, or offered.
        case proposed
        /// The victim agreed.
        case consented
        /// The victim objected.
        case objected
        /// The service has been told.
        case made
        /// The service has taken it on.
        case accepted
        /// The service has not taken it on.
        case declined
        /// The support has been given.
        case completed
        /// It was taken back.
        case withdrawn
        /// It should never have been entered.
        case enteredInError = "entered-in-error"
    }

    /// What moves a referral from state to state.
    public enum Event: String, Hashable, CaseIterable, Codable, Sendable {
        /// The victim agrees.
        case consent
        /// The victim objects.
        case object
        /// The service is told.
        case make
        /// The service takes it on.
        case accept
        /// The service does not take it on.
        case decline
        /// The support has been given.
        case complete
        /// It is taken back.
        case withdraw
        /// It is proposed anew.
        case reopen
        /// It is found to have been entered in error.
        case enterInError = "enter-in-error"
    }

    /// One line of a referral's history.
    public typealias Change = StateChange<State, Event>

    /// The table of legal moves on a ground; everything that is not in it is refused.
    public static func legalMoves(on basis: Basis) -> [LegalMove<State, Event>] {
        switch basis {
        case .consent: commonMoves
        case .nonObjection: commonMoves + [LegalMove(.proposed, .make, .made)]
        }
    }

    private static let commonMoves: [LegalMove<State, Event>] =
        [
            LegalMove(.proposed, .consent, .consented),
            LegalMove(.proposed, .object, .objected),
            LegalMove(.consented, .object, .objected),
            LegalMove(.objected, .consent, .consented),
            LegalMove(.consented, .make, .made),
            LegalMove(.made, .accept, .accepted),
            LegalMove(.made, .decline, .declined),
            LegalMove(.accepted, .complete, .completed),
            LegalMove(.proposed, .withdraw, .withdrawn),
            LegalMove(.consented, .withdraw, .withdrawn),
            LegalMove(.made, .withdraw, .withdrawn),
            LegalMove(.accepted, .withdraw, .withdrawn),
            LegalMove(.declined, .reopen, .proposed),
            LegalMove(.completed, .reopen, .proposed),
            LegalMove(.withdrawn, .reopen, .proposed),
        ] + State.allCases.filter { $0 != .enteredInError }.map { LegalMove($0, .enterInError, .enteredInError) }

    /// The referral after an event, and what is to be done now.
    ///
    /// - Throws: ``TransitionError`` with `.illegalMove`, naming the legal ones, or `.outOfOrder` where the instant
    ///   lies before the last change of state.
    public func applying(_ event: Event, at instant: Instant) throws(TransitionError) -> Outcome<Referral> {
        Outcome(try moved(by: event, at: instant), directives: directives(upon: event, at: instant))
    }

    private func directives(upon event: Event, at instant: Instant) -> [Directive] {
        switch event {
        case .make: [.refer(to: to), .schedule(.referralFollowUp, from: instant)]
        case .enterInError: [.schedule(.correctionNotice, from: instant)]
        case .consent, .object, .accept, .decline, .complete, .withdraw, .reopen: []
        }
    }
}

extension Referral: HasLifecycle {
    static var firstState: State { .proposed }
    var table: [LegalMove<State, Event>] { Self.legalMoves(on: basis) }
    var subject: String { "referral \(id)" }
}
