/// How a duty stands for one occurrence of its trigger.
public enum Status: String, Hashable, Codable, Sendable, CaseIterable {
    /// The facts say that this person is not owed it.
    case notOwed = "not_owed"
    /// Owed, but an exception of the provision lifts it.
    case excepted
    /// What is not known decides it: see what is missing.
    case undetermined
    /// Owed, not yet done, and there is time.
    case pending
    /// Done in time. Not the same as complied with in full.
    case met
    /// Done, but not in time.
    case late
    /// Not done, and the time is over.
    case breached
    /// Owed and not done, with no number to judge by.
    case judgement
    /// An opportunity that may still be used.
    case open
    /// An opportunity that was used in time.
    case taken
    /// An opportunity whose time is over. Never a breach.
    case lapsed
}
