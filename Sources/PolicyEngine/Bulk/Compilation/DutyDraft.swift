import CivilTime

/// One edition's duty as functions of facts, before any block logic is written.
struct DutyDraft {
    let edition: CompiledDuty.Edition
    let kind: Duty.Kind
    /// Where the audience takes the beneficiary in, and where not.
    let owed: DecisionDiagram.Function
    let notOwed: DecisionDiagram.Function
    /// Where it is owed and the exception lifts it.
    let excepted: DecisionDiagram.Function
    /// Where it stands and no limit with a number applies.
    let judged: DecisionDiagram.Function
    /// Where it stands and limits with a number apply.
    let patterns: [LimitPattern]
    /// The periods of days of all its limits: each of them must be countable, also one that another outbids.
    let periods: Set<Period>
}
