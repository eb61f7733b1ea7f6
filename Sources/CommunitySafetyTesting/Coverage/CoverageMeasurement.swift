import CivilTime
import PolicyEngine
import SafetyInterchange

/// Finds, for each goal of one duty, the first vector that reaches it.
struct CoverageMeasurement {
    private let trial: DutyTrial

    private var duty: Duty { trial.duty }

    init(_ trial: DutyTrial) {
        self.trial = trial
    }

    func coverage() throws -> DutyCoverage {
        let unchanged = try trial.family.policy(with: duty)
        let baselines = try trial.cases.map { one in
            Baseline(one, try trial.determinations(unchanged, in: one))
        }
        return DutyCoverage(
            duty: duty.id,
            entries: try trial.family.goals.map { goal in
                let variant = try variant(for: goal).map { try trial.family.policy(with: $0) }
                let first = try baselines.first { try isReached(goal, in: $0, unchanged, variant) }
                return DutyCoverage.Entry(goal: goal, vector: first?.one.vector.id)
            })
    }

    /// What the unchanged duty came to in one case.
    private struct Baseline {
        let one: DutyTrial.Case
        let all: [Determination]
        /// Those that the vector speaks of and that are determined.
        let spokenOf: [Determination]

        init(_ one: DutyTrial.Case, _ all: [Determination]) {
            self.one = one
            self.all = all
            spokenOf = all.filter { $0.status != .undetermined && one.concerns($0) }
        }

        func event(_ id: EventID) -> Event? {
            one.evidence.events.first { $0.id == id }
        }
    }

    /// The duty with the goal's part forced the other way; nil for a goal that is read off the determination.
    private func variant(for goal: CoverageGoal) -> Duty? {
        switch goal.way {
        case .holds, .fails: return duty.forced(against: goal)
        case .byKind: return duty.discharged(by: duty.discharges.filter { $0 != goal.kind })
        case .receipt: return duty.upon(.event(duty.trigger.underlyingKind))
        case .ended:
            return duty.recurrence.map { recurrence in
                duty.recurring(Recurrence(until: recurrence.until.filter { $0 != goal.kind }))
            }
        case .inTime, .late, .openInTime, .neverDone, .openWithoutNumber, .doneWithoutNumber, .noReceipt,
            .raisedByDecider, .notRaisedByDecider, .firstPeriod, .nextPeriod:
            return nil
        }
    }

    private func isReached(
        _ goal: CoverageGoal, in baseline: Baseline, _ unchanged: Policy, _ variant: Policy?
    ) throws(EvaluationError) -> Bool {
        switch goal.way {
        case .holds, .fails, .byKind, .ended:
            guard let variant, !baseline.spokenOf.isEmpty else { return false }
            let others = try trial.determinations(variant, in: baseline.one)
            return baseline.spokenOf.contains { own in
                !others.contains { $0.event == own.event && $0.comesTo(own) }
            }
        case .inTime: return baseline.spokenOf.contains { $0.status == .met && $0.hasDue || $0.status == .taken }
        case .late:
            return baseline.spokenOf.contains { $0.status == .late || $0.status == .lapsed && $0.dischargedAt != nil }
        case .openInTime: return baseline.spokenOf.contains { $0.status == .pending || $0.status == .open }
        case .neverDone:
            return baseline.spokenOf.contains {
                $0.status == .breached || $0.status == .lapsed && $0.dischargedAt == nil
            }
        case .openWithoutNumber: return baseline.spokenOf.contains { $0.status == .judgement }
        case .doneWithoutNumber: return baseline.spokenOf.contains { $0.status == .met && !$0.hasDue }
        case .receipt: return try startsAtReceipt(baseline, variant)
        case .noReceipt: return baseline.all.contains { baseline.one.concerns($0) && goesByNews($0, in: baseline) }
        case .raisedByDecider: return try isRaised(by: trial.family.strangers, baseline, unchanged)
        case .notRaisedByDecider: return try isKeptBack(baseline, unchanged)
        case .firstPeriod:
            return baseline.spokenOf.contains { baseline.event($0.event)?.kind == duty.trigger.startingKind }
        case .nextPeriod:
            return baseline.spokenOf.contains { determination in
                baseline.event(determination.event).map { duty.discharges.contains($0.kind) } ?? false
            }
        }
    }

    private func goesByNews(_ determination: Determination, in baseline: Baseline) -> Bool {
        baseline.event(determination.event)?.kind == duty.trigger.underlyingKind
    }

    private func startsAtReceipt(_ baseline: Baseline, _ variant: Policy?) throws(EvaluationError) -> Bool {
        let own = baseline.spokenOf.filter { !goesByNews($0, in: baseline) && $0.hasDue }
        guard let variant, !own.isEmpty else { return false }
        let dues = Set(own.map(\.dueEarliest))
        return try trial.determinations(variant, in: baseline.one).contains {
            $0.hasDue && !dues.contains($0.dueEarliest)
        }
    }

    /// Whether it is raised by what one of its own bodies decided, and would not be had another one.
    private func isRaised(
        by strangers: [Body], _ baseline: Baseline, _ unchanged: Policy
    ) throws(EvaluationError) -> Bool {
        guard let stranger = strangers.first else { return false }
        for determination in baseline.all where baseline.one.concerns(determination) {
            guard let decider = baseline.event(determination.event)?.by, duty.isOwed(by: decider) else { continue }
            let others = try determinations(unchanged, in: baseline.one) { $0 == determination.event ? stranger : nil }
            if !others.contains(where: { $0.event == determination.event }) { return true }
        }
        return false
    }

    /// Whether a vector says of an event that it does not raise the duty, and only its decider keeps it from that.
    private func isKeptBack(_ baseline: Baseline, _ unchanged: Policy) throws(EvaluationError) -> Bool {
        for event in baseline.one.evidence.events {
            guard [duty.trigger.startingKind, duty.trigger.underlyingKind].contains(event.kind), event.by != nil,
                baseline.one.expectations.contains(where: { $0.event == event.id }),
                !baseline.all.contains(where: { $0.event == event.id }), let own = duty.owedBy.first
            else { continue }
            let others = try determinations(unchanged, in: baseline.one) { $0 == event.id ? own : nil }
            if others.contains(where: { $0.event == event.id }) { return true }
        }
        return false
    }

    /// What the duty comes to had some event been decided by another body.
    private func determinations(
        _ policy: Policy, in one: DutyTrial.Case, decided: (EventID) -> Body?
    ) throws(EvaluationError) -> [Determination] {
        var evidence = one.evidence
        evidence.events = evidence.events.map { event in
            guard let body = decided(event.id) else { return event }
            return Event(
                event.id, event.kind, at: event.at, recorded: event.recorded, by: body, about: event.about,
                for: event.for, answers: event.answers, period: event.period, duty: event.duty,
                authority: event.authority, replaces: event.replaces, isVoid: event.isVoid)
        }
        return try trial.determinations(policy, in: one, from: evidence)
    }
}

extension Determination {
    /// Whether it has a due instant, known exactly or not.
    fileprivate var hasDue: Bool { dueEarliest != nil }

    /// Whether another one comes to the same status, at the same time.
    fileprivate func comesTo(_ other: Determination) -> Bool {
        status == other.status && dueEarliest == other.dueEarliest && dueLatest == other.dueLatest
            && missed == other.missed
    }
}
