public import CivilTime

extension Case {
    /// Where a case's process stands.
    public enum State: String, Hashable, CaseIterable, Codable, Sendable {
        /// Somebody reported it.
        case reported
        /// It stands in the force's records.
        case recorded
        /// Somebody owns it.
        case allocated
        /// It is being investigated, or, for anti-social behaviour, worked on.
        case underInvestigation = "under-investigation"
        /// It was decided not to investigate.
        case notInvestigated = "not-investigated"
        /// A suspect is charged.
        case charged
        /// It was dealt with out of court.
        case disposedOutOfCourt = "disposed-out-of-court"
        /// It was decided not to prosecute.
        case notProsecuted = "not-prosecuted"
        /// The investigation ended without a charge.
        case closedWithoutCharge = "closed-without-charge"
        /// Anti-social behaviour has stopped, or is dealt with.
        case resolved
        /// The prosecution was discontinued.
        case discontinued
        /// The court has decided.
        case concluded
        /// Nothing more is to be done.
        case closed
        /// It should never have been entered.
        case enteredInError = "entered-in-error"
    }

    /// What moves a case from state to state.
    public enum Event: String, Hashable, CaseIterable, Codable, Sendable {
        /// The report is recorded.
        case record
        /// The case gets an owner.
        case allocate
        /// It is decided not to investigate.
        case declineInvestigation = "decline-investigation"
        /// The investigation begins.
        case investigate
        /// A suspect is charged.
        case charge
        /// An out-of-court disposal is given.
        case disposeOutOfCourt = "dispose-out-of-court"
        /// It is decided not to prosecute.
        case declineProsecution = "decline-prosecution"
        /// The investigation ends without a charge.
        case closeWithoutCharge = "close-without-charge"
        /// Anti-social behaviour is dealt with.
        case resolve
        /// The prosecution is discontinued.
        case discontinue
        /// The court decides.
        case conclude
        /// Nothing more is to be done.
        case close
        /// The case is taken up again.
        case reopen
        /// The case is found to have been entered in error.
        case enterInError = "enter-in-error"
    }

    /// One line of a case's history.
    public typealias Change = StateChange<State, Event>

    /// The table of legal moves for a kind of case; everything that is not in it is refused.
    public static func legalMoves(for kind: Kind) -> [LegalMove<State, Event>] {
        switch kind {
        case .crime: commonMoves + prosecutionMoves
        case .antisocialBehaviour: commonMoves + resolutionMoves
        case .hate: commonMoves + prosecutionMoves + resolutionMoves
        }
    }

    private static let commonMoves: [LegalMove<State, Event>] =
        [
            LegalMove(.reported, .record, .recorded),
            LegalMove(.recorded, .allocate, .allocated),
            LegalMove(.recorded, .declineInvestigation, .notInvestigated),
            LegalMove(.allocated, .declineInvestigation, .notInvestigated),
            LegalMove(.allocated, .investigate, .underInvestigation),
            LegalMove(.underInvestigation, .closeWithoutCharge, .closedWithoutCharge),
            LegalMove(.notInvestigated, .close, .closed),
            LegalMove(.closedWithoutCharge, .close, .closed),
            LegalMove(.notInvestigated, .reopen, .underInvestigation),
            LegalMove(.closedWithoutCharge, .reopen, .underInvestigation),
            LegalMove(.closed, .reopen, .underInvestigation),
        ] + State.allCases.filter { $0 != .enteredInError }.map { LegalMove($0, .enterInError, .enteredInError) }

    private static let prosecutionMoves: [LegalMove<State, Event>] = [
        LegalMove(.underInvestigation, .charge, .charged),
        LegalMove(.underInvestigation, .disposeOutOfCourt, .disposedOutOfCourt),
        LegalMove(.underInvestigation, .declineProsecution, .notProsecuted),
        LegalMove(.charged, .discontinue, .discontinued),
        LegalMove(.charged, .conclude, .concluded),
        LegalMove(.disposedOutOfCourt, .close, .closed),
        LegalMove(.notProsecuted, .close, .closed),
        LegalMove(.discontinued, .close, .closed),
        LegalMove(.concluded, .close, .closed),
        LegalMove(.disposedOutOfCourt, .reopen, .underInvestigation),
        LegalMove(.notProsecuted, .reopen, .underInvestigation),
        LegalMove(.discontinued, .reopen, .underInvestigation),
    ]

    private static let resolutionMoves: [LegalMove<State, Event>] = [
        LegalMove(.underInvestigation, .resolve, .resolved),
        LegalMove(.resolved, .close, .closed),
        LegalMove(.resolved, .reopen, .underInvestigation),
    ]

    /// The case after an event, and what is to be done now.
    ///
    /// - Throws: ``TransitionError`` with `.illegalMove`, naming the legal ones, or `.outOfOrder` where the instant
    ///   lies before the last change of state.
    public func applying(_ event: Event, at instant: Instant) throws(TransitionError) -> Outcome<Case> {
        Outcome(try moved(by: event, at: instant), directives: directives(upon: event, at: instant))
    }

    private func directives(upon event: Event, at instant: Instant) -> [Directive] {
        switch event {
        case .record:
            switch kind {
            case .crime, .hate: [.notify(of: .crimeReported), .schedule(.needsAssessment, from: instant)]
            case .antisocialBehaviour: [.schedule(.riskAssessment, from: instant)]
            }
        case .allocate, .resolve: []
        case .declineInvestigation: [.notify(of: .decisionNotToInvestigate)]
        case .investigate: [.notify(of: .investigationOpened)]
        case .charge: [.notify(of: .suspectCharged), .refer(to: .witnessCareUnit)]
        case .disposeOutOfCourt: [.notify(of: .outOfCourtDisposalGiven)]
        case .declineProsecution: [.notify(of: .decisionNotToProsecute)]
        case .closeWithoutCharge: [.notify(of: .investigationClosedNoCharge)]
        case .discontinue: [.notify(of: .proceedingsDiscontinued)]
        case .conclude: [.notify(of: .verdictOrCaseOutcome)]
        case .close: [.schedule(.closureContact, from: instant)]
        case .reopen: [.schedule(.reopeningContact, from: instant)]
        case .enterInError: [.schedule(.correctionNotice, from: instant)]
        }
    }
}

extension Case: HasLifecycle {
    static var firstState: State { .reported }
    var table: [LegalMove<State, Event>] { Self.legalMoves(for: kind) }
    var subject: String { "case \(id)" }
}
