import CivilTime

/// What the outcomes of one occurrence have in common, and between which bounds they differ.
struct OutcomeSummary {
    private var first: Outcome?
    private var isOneDischarge = true
    private var isOneMissed = true
    private var isOneAgreement = true
    private var isHeld = false
    private var latest: Instant?
    private(set) var dueEarliest: Instant?
    /// Whether no outcome says which limit set its due instant.
    private(set) var isWithoutLimit = true
    /// The weakest level of the limits that set a due instant; nil for none.
    private(set) var limitVerification: Verification?
    /// Whether one of those limits counts working days.
    private(set) var countsWorkingDays = false
    /// The readings that set a due instant, each once.
    private(set) var assumptions: [Assumption] = []
    /// Whether some outcome has to wait for a receipt.
    private(set) var awaitsReceipt = false

    init(_ upshot: DutyEvaluation.Occurrence.Upshot, of plan: DutyPlan) {
        switch upshot {
        case .certain(let outcome): add(outcome, of: plan)
        case .open(let prospects): prospects.visitOutcomes { add($0, of: plan) }
        case .untold: break
        }
    }

    private mutating func add(_ outcome: Outcome, of plan: DutyPlan) {
        if let due = outcome.due {
            dueEarliest = dueEarliest.map { min($0, due) } ?? due
            latest = latest.map { max($0, due) } ?? due
        }
        if outcome.isHeld { isHeld = true }
        if outcome.status == .undetermined { awaitsReceipt = true }
        if let limit = outcome.limit { add(limit: limit, of: plan) }
        for assumption in outcome.assumptions where !assumptions.contains(assumption) { assumptions.append(assumption) }
        guard let first else {
            first = outcome
            return
        }
        if first.at != outcome.at { isOneDischarge = false }
        if first.missed != outcome.missed { isOneMissed = false }
        if first.agreement != outcome.agreement { isOneAgreement = false }
    }

    /// Adds a limit that may apply, by its place in the duty.
    mutating func add(limit place: Int, of plan: DutyPlan) {
        let verification = plan.duty.limits[place].verification
        isWithoutLimit = false
        limitVerification = limitVerification.map { min($0, verification) } ?? verification
        if plan.duty.limits[place].period.countsWorkingDays { countsWorkingDays = true }
    }

    /// Nil while the clock stands still in some outcome.
    var dueLatest: Instant? { isHeld ? nil : latest }
    /// When it was done; nil where it was not, and where two outcomes differ.
    var discharge: Instant? { isOneDischarge ? first?.at : nil }
    /// How many periods ended unserved; nil where none are counted, and where two outcomes differ.
    var missed: Int? { isOneMissed ? first?.missed : nil }
    /// The agreement that set the due instant, by its position; nil for none, and where two outcomes differ.
    var agreement: Int? { isOneAgreement ? first?.agreement : nil }
}
