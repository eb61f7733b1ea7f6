import CivilTime

/// What the outcomes of one occurrence have in common, and between which bounds they differ.
struct OutcomeSummary {
    private var first: Outcome?
    private var earliest: Instant?
    private var latest: Instant?
    private var isHeld = false
    private var isOneDischarge = true
    private var isOneMissed = true
    private var isOneAgreement = true
    /// The limits that set a due instant, by their places in the duty, each once.
    private(set) var limits: [Int] = []
    /// The readings that set a due instant, each once.
    private(set) var assumptions: [Assumption] = []
    /// Whether some outcome has to wait for a receipt.
    private(set) var awaitsReceipt = false

    init(_ prospects: Prospects?) {
        prospects?.visitOutcomes { add($0) }
    }

    private mutating func add(_ outcome: Outcome) {
        if let due = outcome.due {
            earliest = earliest.map { min($0, due) } ?? due
            latest = latest.map { max($0, due) } ?? due
        }
        if outcome.isHeld { isHeld = true }
        if outcome.status == .undetermined { awaitsReceipt = true }
        if let limit = outcome.limit, !limits.contains(limit) { limits.append(limit) }
        for assumption in outcome.assumptions where !assumptions.contains(assumption) { assumptions.append(assumption) }
        guard let first else {
            first = outcome
            return
        }
        if first.at != outcome.at { isOneDischarge = false }
        if first.missed != outcome.missed { isOneMissed = false }
        if first.agreement != outcome.agreement { isOneAgreement = false }
    }

    var dueEarliest: Instant? { earliest }
    /// Nil while the clock stands still in some outcome.
    var dueLatest: Instant? { isHeld ? nil : latest }
    /// When it was done; nil where it was not, and where two outcomes differ.
    var discharge: Instant? { isOneDischarge ? first?.at : nil }
    /// How many periods ended unserved; nil where none are counted, and where two outcomes differ.
    var missed: Int? { isOneMissed ? first?.missed : nil }
    /// The agreement that set the due instant, by its position; nil for none, and where two outcomes differ.
    var agreement: Int? { isOneAgreement ? first?.agreement : nil }
}
