public import CivilTime

extension Candidacy {
    /// Where a candidacy stands.
    public enum State: String, ProcessState {
        /// They applied.
        case applied
        /// They were assessed.
        case assessed
        /// They were offered a place.
        case offered
        /// They are in training.
        case inTraining = "in-training"
        /// They are in post.
        case inPost = "in-post"
        /// They were not taken.
        case notTaken = "not-taken"
        /// They withdrew.
        case withdrawn
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// The state in which every candidacy starts.
        public static var first: State { .applied }

        /// The table of its own moves.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.applied, .assess, .assessed),
            LegalMove(.assessed, .offer, .offered),
            LegalMove(.offered, .beginTraining, .inTraining),
            LegalMove(.inTraining, .post, .inPost),
            LegalMove(.applied, .refuse, .notTaken),
            LegalMove(.assessed, .refuse, .notTaken),
            LegalMove(.offered, .refuse, .notTaken),
            LegalMove(.inTraining, .refuse, .notTaken),
            LegalMove(.applied, .withdraw, .withdrawn),
            LegalMove(.assessed, .withdraw, .withdrawn),
            LegalMove(.offered, .withdraw, .withdrawn),
            LegalMove(.inTraining, .withdraw, .withdrawn),
            LegalMove(.notTaken, .reopen, .applied),
            LegalMove(.withdrawn, .reopen, .applied),
            LegalMove(.inPost, .reopen, .inTraining),
        ]
    }

    /// What moves a candidacy from state to state.
    public enum Event: String, ProcessEvent {
        /// They are assessed.
        case assess
        /// They are offered a place.
        case offer
        /// They begin the training.
        case beginTraining = "begin-training"
        /// They come into post.
        case post
        /// They are not taken.
        case refuse
        /// They withdraw.
        case withdraw
        /// It is taken up again.
        case reopen
        /// It is found to have been entered in error.
        case enterInError = "enter-in-error"
    }

    /// The candidacy after an event.
    ///
    /// - Parameters:
    ///   - event: what happened.
    ///   - instant: when.
    ///   - pathway: the pathway, for what it asks.
    /// - Throws: ``TransitionError`` as the table has it, or with `.notReady` and a ``Rejection`` by
    ///   `candidate-is-of-the-pathway`, or by `pathway-requirements-are-met` where an offer, training or post comes
    ///   before everything that the pathway asks is known to be met.
    public func applying(
        _ event: Event, at instant: Instant, on pathway: RecruitmentPathway
    ) throws(TransitionError) -> Outcome<Candidacy> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: subject) { () throws(Rejection) in
            guard pathway.id == self.pathway else {
                throw Rejection(.candidateIsOfThePathway, subject, found: "it is on pathway \(self.pathway)")
            }
            switch event {
            case .offer, .beginTraining, .post: try checkRequirements(of: pathway)
            case .assess, .refuse, .withdraw, .reopen, .enterInError: break
            }
        }
        let directives: [Directive] =
            event == .enterInError ? [.schedule(.correctionNotice, from: instant)] : []
        return Outcome(changed, directives: directives)
    }

    private func checkRequirements(of pathway: RecruitmentPathway) throws(Rejection) {
        let failed = pathway.requirements.filter { met[$0] == false }
        let open = pathway.requirements.filter { met[$0] == nil }
        guard failed.isEmpty, open.isEmpty else {
            func text(_ list: [PathwayRequirement]) -> String {
                list.isEmpty ? "none" : list.map(\.rawValue).joined(separator: ", ")
            }
            throw Rejection(
                .pathwayRequirementsAreMet, subject, found: "not met: \(text(failed)); not known: \(text(open))")
        }
    }

    var subject: String { "candidacy \(id)" }
}
