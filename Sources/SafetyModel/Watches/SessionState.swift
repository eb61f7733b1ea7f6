/// Where a session out of doors stands: a patrol, or a session of a Speed Watch.
public enum SessionState: String, ProcessState {
    /// It is planned.
    case planned
    /// It may take place.
    case approved
    /// It is under way.
    case running
    /// It is over.
    case closed
    /// It does not take place.
    case cancelled
    /// It should never have been entered.
    case enteredInError = "entered-in-error"

    /// What moves a session from state to state.
    public enum Event: String, ProcessEvent {
        /// It is approved.
        case approve
        /// The approval is taken back.
        case withdrawApproval = "withdraw-approval"
        /// It begins.
        case start
        /// It ends.
        case close
        /// It is called off.
        case cancel
        /// What was called off is planned again, and the record of what is over is taken up again.
        case reopen
        /// It is found to have been entered in error.
        case enterInError = "enter-in-error"
    }

    /// The state in which every session starts.
    public static var first: SessionState { .planned }

    /// The table of its own moves.
    public static let moves: [LegalMove<SessionState, Event>] = [
        LegalMove(.planned, .approve, .approved),
        LegalMove(.approved, .withdrawApproval, .planned),
        LegalMove(.approved, .start, .running),
        LegalMove(.running, .close, .closed),
        LegalMove(.planned, .cancel, .cancelled),
        LegalMove(.approved, .cancel, .cancelled),
        LegalMove(.cancelled, .reopen, .planned),
        LegalMove(.closed, .reopen, .running),
    ]
}
