import CivilTime
import PolicyEngine

/// Writes down the mutants of one duty, operator by operator.
struct MutantList {
    private let duty: Duty
    private let policy: Policy
    private(set) var mutants: [RuleMutant] = []

    init(_ duty: Duty, _ policy: Policy) {
        self.duty = duty
        self.policy = policy
        addPeriods()
        addTiers()
        addTriggers()
        addDischarges()
        addDeciders()
        addAudiences()
        addExceptions()
        addRecurrences()
        add(
            .kind, "\(duty.kind == .duty ? "an opportunity" : "a duty")",
            duty.of(duty.kind == .duty ? .opportunity : .duty))
    }

    private mutating func add(_ changing: RuleMutant.Operator, _ change: String, _ variant: Duty) {
        mutants.append(RuleMutant(duty: duty.id, changing: changing, change: change, variant: variant))
    }

    private mutating func addPeriods() {
        for (place, limit) in duty.limits.enumerated() {
            func changed(_ period: Period) -> Duty {
                var limits = duty.limits
                limits[place] = Limit(period, when: limit.condition, verification: limit.verification)
                return duty.within(limits)
            }
            let name = name(of: place)
            for period in limit.period.otherNumbers { add(.number, "\(period) for \(name)", changed(period)) }
            for period in limit.period.otherUnits { add(.unit, "\(period) for \(name)", changed(period)) }
        }
    }

    private func name(of place: Int) -> String {
        "limit \(place + 1) (\(duty.limits[place].period))"
    }

    private mutating func addTiers() {
        for (place, limit) in duty.limits.enumerated() {
            if duty.limits.count > 1 {
                var rest = duty.limits
                rest.remove(at: place)
                add(.tier, "without \(name(of: place))", duty.within(rest))
            }
            for (change, condition) in limit.condition.alterations {
                add(.tier, "\(name(of: place)): \(change)", duty.limiting(place, when: condition))
            }
            for other in duty.limits.indices where other > place {
                let swapped = duty.limiting(place, when: duty.limits[other].condition)
                add(
                    .tier, "\(name(of: place)) and \(name(of: other)) swapped",
                    swapped.limiting(other, when: limit.condition))
            }
        }
    }

    private mutating func addTriggers() {
        switch duty.trigger {
        case .event(let kind):
            add(.trigger, "upon a receipt", duty.upon(.receipt(EventKind("received.\(kind)"), of: kind)))
            if let other = otherKind(than: kind) { add(.trigger, "upon \(other)", duty.upon(.event(other))) }
        case .receipt(let kind, of: let news):
            add(.trigger, "upon \(news) itself", duty.upon(.event(news)))
            add(.trigger, "upon \(kind) alone", duty.upon(.event(kind)))
            if let other = otherKind(than: news) {
                add(.trigger, "upon \(kind), of \(other)", duty.upon(.receipt(kind, of: other)))
                add(.trigger, "upon \(other), of \(news)", duty.upon(.receipt(other, of: news)))
            }
        }
    }

    /// The trigger of another duty: of the next one in the policy that has another one.
    private func otherKind(than kind: EventKind) -> EventKind? {
        following.map(\.trigger.underlyingKind).first { $0 != kind && $0 != duty.trigger.startingKind }
    }

    /// The policy's other duties, from the next one on and round.
    private var following: [Duty] {
        guard let place = policy.duties.firstIndex(where: { $0.id == duty.id }) else { return [] }
        return Array(policy.duties[(place + 1)...] + policy.duties[..<place])
    }

    private mutating func addDischarges() {
        if duty.discharges.isEmpty { return }
        add(.discharge, "by nothing", duty.discharged(by: []))
        for kind in duty.discharges where duty.discharges.count > 1 {
            add(.discharge, "not by \(kind)", duty.discharged(by: duty.discharges.filter { $0 != kind }))
        }
        if let other = following.flatMap(\.discharges).first(where: { !duty.discharges.contains($0) }) {
            add(.discharge, "by \(other)", duty.discharged(by: [other]))
        }
    }

    private mutating func addDeciders() {
        for body in duty.owedBy where duty.owedBy.count > 1 {
            add(.decider, "not owed by \(body)", duty.owed(by: duty.owedBy.filter { $0 != body }))
        }
        if let other = following.flatMap(\.owedBy).first(where: { !duty.isOwed(by: $0) }) {
            add(.decider, "owed by \(other)", duty.owed(by: [other]))
        }
    }

    private mutating func addAudiences() {
        for (change, condition) in duty.audience.alterations { add(.audience, change, duty.owed(to: condition)) }
    }

    private mutating func addExceptions() {
        guard let exception = duty.exception else { return }
        add(.exception, "dropped", duty.excepted(when: nil))
        for (change, condition) in exception.alterations {
            add(.exception, condition == .always ? "in every case" : change, duty.excepted(when: condition))
        }
    }

    private mutating func addRecurrences() {
        guard let recurrence = duty.recurrence else { return }
        add(.recurrence, "owed once", duty.recurring(nil))
        for kind in recurrence.until {
            let rest = Recurrence(until: recurrence.until.filter { $0 != kind })
            add(.recurrence, "not ended by \(kind)", duty.recurring(rest))
        }
    }
}
