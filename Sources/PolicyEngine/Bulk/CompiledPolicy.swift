public import CivilTime

/// A policy, or the editions of a register, made ready to be applied to many cases at once.
///
/// Compiling takes a few milliseconds, is done once, and changes no answer: every case of a table comes out as
/// `determinations(from:asOf:on:)` says. Duties that recur, that count events or that hold numbers or days against each
/// other are judged case by case all the same, inside the same call.
public struct CompiledPolicy: Sendable {
    let plan: BulkPlan

    /// The policy, whatever its days in force, on that calendar.
    ///
    /// - Throws: `BulkError` for a calendar that is too long or that its clock does not reach.
    public init(_ policy: Policy, on calendar: WorkingCalendar) throws(BulkError) {
        plan = try BulkPlan(.policy(policy), on: calendar)
    }

    /// The editions of the register, each for the clocks that start on its days in force.
    ///
    /// - Throws: `BulkError` for a calendar that is too long or that its clock does not reach.
    public init(_ register: Register, on calendar: WorkingCalendar) throws(BulkError) {
        plan = try BulkPlan(.register(register), on: calendar)
    }

    /// The working days and the clock by which it was compiled.
    public var calendar: WorkingCalendar { plan.calendar }

    /// The kinds of event that any of its duties reads, in the order of first mention.
    public var eventKinds: [EventKind] { plan.kinds }

    /// The facts that it declares, in the order of first mention.
    public var facts: [FactID] { plan.facts }

    /// Its duties, each once, in the order of first mention.
    public var duties: [DutyID] {
        var seen: Set<DutyID> = []
        return plan.duties.map(\.id).filter { seen.insert($0).inserted }
    }

    /// The duties that are always judged case by case.
    public var dutiesJudgedSingly: [DutyID] {
        let fast = Set(plan.duties.filter(\.isFast).map(\.id))
        return duties.filter { !fast.contains($0) }
    }
}
