public import CivilTime

/// Something that a change of state asks the caller to do.
///
/// A directive is a reminder that the process gives, and no statement of law: what is owed, and by when, is for a
/// policy to say.
@nonexhaustive
public enum Directive: Hashable, Sendable {
    /// Tell the people concerned that this happened.
    case notify(of: CaseEvent.Kind)
    /// Plan a follow-up, counted from the instant.
    case schedule(FollowUp, from: Instant)
    /// Hand over to, or inform, that body.
    case refer(to: ServiceBody)
}
