public import CivilTime

extension VolunteerEnquiry {
    /// Where an enquiry stands.
    public enum State: String, ProcessState {
        /// Somebody asked.
        case received
        /// They have an answer.
        case answered
        /// They applied.
        case applied
        /// They will not apply, or were not heard of again.
        case dropped
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// The state in which every enquiry starts.
        public static var first: State { .received }

        /// The table of its own moves.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.received, .answer, .answered),
            LegalMove(.received, .apply, .applied),
            LegalMove(.answered, .apply, .applied),
            LegalMove(.received, .drop, .dropped),
            LegalMove(.answered, .drop, .dropped),
            LegalMove(.dropped, .reopen, .received),
            LegalMove(.applied, .reopen, .received),
        ]
    }

    /// What moves an enquiry from state to state.
    public enum Event: String, ProcessEvent {
        /// It is answered.
        case answer
        /// It becomes an application.
        case apply
        /// Nothing comes of it.
        case drop
        /// It is taken up again.
        case reopen
        /// It is found to have been entered in error.
        case enterInError = "enter-in-error"
    }

    /// The enquiry after an event other than that of the application.
    ///
    /// - Throws: ``TransitionError`` as the table has it, and with `.notReady` for the application, which needs the
    ///   volunteer: see ``becoming(_:at:)``.
    public func applying(_ event: Event, at instant: Instant) throws(TransitionError) -> Outcome<VolunteerEnquiry> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: subject) { () throws(Rejection) in
            guard event != .apply else {
                throw Rejection(.applicationAnswersTheEnquiry, subject, found: "no volunteer is named")
            }
        }
        if event == .reopen { changed.volunteer = nil }
        return Outcome(changed, directives: [])
    }

    /// The enquiry after somebody applied.
    ///
    /// - Throws: ``TransitionError`` as the table has it, or with `.notReady` where the volunteer's role is not the one
    ///   that was asked about.
    public func becoming(
        _ volunteer: Volunteer, at instant: Instant
    ) throws(TransitionError) -> Outcome<VolunteerEnquiry> {
        var changed = self
        try changed.progress.apply(.apply, at: instant, to: subject) { () throws(Rejection) in
            guard volunteer.role == role else {
                throw Rejection(
                    .applicationAnswersTheEnquiry, subject,
                    found: "the application is to be '\(volunteer.role)', the enquiry was about '\(role)'")
            }
        }
        changed.volunteer = volunteer.id
        return Outcome(changed, directives: [])
    }

    var subject: String { "enquiry \(id)" }
}
