public import CivilTime

/// Which way the breach of a contract goes, or went.
public enum BreachRoute: Hashable, Sendable {
    /// None was alleged.
    case none
    /// One was alleged, since that instant somebody is to decide.
    case toBeDecided(since: Instant)
    /// It was excused so often, and the contract ran on.
    case excused(times: Int)
    /// At that instant the offence went back for a decision on prosecution.
    case sentBack(at: Instant)
}
