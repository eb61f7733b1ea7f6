import CivilTime

/// What comes of a duty at one trigger once every unknown is settled one way.
struct Outcome: Hashable, Sendable {
    var status: Status
    var due: Instant?
    var at: Instant?
    /// The limit that set the due instant, by its place in the duty.
    var limit: Int?
    /// Whether a limit whose condition came true after the trigger set the due instant.
    var isFromChange = false
}
