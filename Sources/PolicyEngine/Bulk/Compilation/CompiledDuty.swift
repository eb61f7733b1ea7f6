/// A duty made ready for blocks: one edition's, or the same of all editions that agree on trigger and services.
struct CompiledDuty: Sendable {
    /// One edition's duty, by the numbers of the policy and of the duty in it.
    struct Edition: Hashable, Sendable {
        let policy: Int
        let duty: Int
    }

    /// What editions must agree on to be one.
    struct Clock: Hashable, Sendable {
        /// Editions of one instrument are never in force together; those of two may be.
        let instrument: String
        let id: DutyID
        let kind: Duty.Kind
        /// The kind of event that starts the clock.
        let start: Int
        /// The kind of which the start is the receipt; nil where the start is the event itself.
        let underlying: Int?
        /// The kinds that discharge it, in ascending order.
        let services: [Int]
    }

    let clock: Clock
    let editions: [Edition]
    /// Whether it is judged in blocks; else each case that raises it is judged on its own.
    let isFast: Bool
    /// Every kind of event that its result can depend on.
    let kinds: Set<Int>
    /// Every fact that it reads.
    let facts: Set<Int>

    var id: DutyID { clock.id }

    /// The kinds of event of which each raises it.
    var raisingKinds: [Int] { [clock.start] + (clock.underlying.map { [$0] } ?? []) }
}
