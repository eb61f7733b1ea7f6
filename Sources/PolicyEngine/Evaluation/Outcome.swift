import CivilTime

/// What comes of a duty at one trigger once every unknown is settled one way.
struct Outcome: Hashable, Sendable {
    var status: Status
    var due: Instant?
    /// Whether the clock stands still, so that the due may come out any later.
    var isHeld = false
    var at: Instant?
    /// The limit that set the due instant, by its place in the duty.
    var limit: Int?
    /// The agreement whose period set the due instant, by its position on the timeline.
    var agreement: Int?
    /// How many periods ended unserved; nil where none are counted.
    var missed: Int?
    /// The readings that set the due instant.
    var assumptions: Set<Assumption> = []
}
