public import CivilTime

/// What a policy says of one duty, for one occurrence of its trigger and one beneficiary, at one instant.
public struct Determination: Hashable, Codable, Sendable {
    /// The edition applied.
    public let policy: PolicyID
    /// The duty.
    public let duty: DutyID
    /// What is owed, in one sentence.
    public let summary: String
    /// The trigger's event; for a receipt that is missing, the underlying event.
    public let event: EventID
    /// For whom it was judged; nil where the evidence names nobody.
    public let beneficiary: BeneficiaryID?
    /// How the duty stands.
    public internal(set) var status: Status
    /// The earliest instant that could be the due one; nil for a status that has none.
    public internal(set) var dueEarliest: Instant?
    /// The latest instant that could be the due one; nil for a status that has none, and while a pause of the clock
    /// lasts, when none can be told.
    public internal(set) var dueLatest: Instant?
    /// When it was discharged, where every completion of the unknowns has the same instant.
    public internal(set) var dischargedAt: Instant?
    /// For a duty that recurs: how many periods ended unserved, counted from this one's start.
    ///
    /// Nil where it differs between completions of the unknowns, for a status without a due instant, and for a duty
    /// that does not recur.
    public internal(set) var missed: Int?
    /// The agreement that the limit rests on; nil where it rests on none, or on different ones.
    public internal(set) var agreement: EventID?
    /// Where a receipt is missing: when the sender's own duty falls due.
    public internal(set) var upstreamDue: Instant?
    /// Every unknown that decides the status, ordered; empty for a determined one.
    public internal(set) var missing: [Missing]
    /// The headline level: the weaker of the trigger's and of the limits that may apply.
    public internal(set) var verification: Verification
    /// How well the audience was checked.
    public let audienceVerification: Verification
    /// Where the provision stands; its locator has a level of its own.
    public let citation: Citation
    /// Who owes it.
    public let owedBy: [Body]
    /// How strongly the instrument binds.
    public let bindingForce: BindingForce
    /// The named readings it rests on, ordered.
    public internal(set) var assumptions: [Assumption]
    /// Conditions of the provision that nothing here can judge.
    public let unjudged: [String]

    /// The first instant that is too late, where every completion of the unknowns gives the same one.
    public var due: Instant? {
        dueEarliest == dueLatest ? dueEarliest : nil
    }
}
