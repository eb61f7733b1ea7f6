public import CivilTime

/// How one step of a complaint stands towards its limit.
public enum ComplaintStanding: Hashable, Sendable {
    /// It is due before that instant, which has not come.
    case due(before: Instant)
    /// It was taken in time.
    case met(at: Instant)
    /// It was taken after that due instant.
    case late(at: Instant, due: Instant)
    /// It was not taken, and that due instant has passed.
    case breached(due: Instant)
    /// Nothing is owed any more: the complaint was withdrawn or entered in error.
    case ended
    /// No due instant follows: the seriousness is not judged or not known to the standard, the limit has no number, or
    /// the clock stands still with no end.
    case notMeasured
}
