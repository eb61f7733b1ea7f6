import CivilTime
import PolicyEngine

/// Proves of two variants of a duty that they come out alike in every case: same status, same due, same missing.
///
/// It never says so of two that may differ; of some that never differ it does not see it.
struct DutySameness {
    /// More ways of answering the questions than this are not tried.
    private static let mostWays = 1 << 16

    private let family: DutyFamily
    private let variant: Duty

    private var duty: Duty { family.duty }

    init(_ family: DutyFamily, _ variant: Duty) {
        self.family = family
        self.variant = variant
    }

    /// Why the two are the same; nil where that is not proved.
    var reason: String? {
        guard duty.trigger == variant.trigger, Set(duty.discharges) == Set(variant.discharges),
            duty.recurrence == variant.recurrence, duty.upstreamOf == variant.upstreamOf
        else { return nil }
        var reasons: [String] = []
        if duty.kind != variant.kind {
            guard !duty.canHaveNumber, !variant.canHaveNumber else { return nil }
            reasons.append("without a number, a duty and an opportunity stand alike")
        }
        if Set(duty.owedBy) != Set(variant.owedBy) {
            guard isRaisedAlike else { return nil }
            reasons.append("whoever decides, the same event raises it; who owes it is not what a vector compares")
        }
        if duty.audience != variant.audience || duty.exception != variant.exception || duty.limits != variant.limits {
            guard let count = questionsAnsweredAlike else { return nil }
            let questions = count == 1 ? "the one question" : "the \(count) questions"
            reasons.append(
                count == 0
                    ? "nothing that has a number is changed"
                    : "tried with every answer to \(questions) of both, the same follows")
        }
        return reasons.isEmpty ? nil : reasons.joined(separator: "; ")
    }

    /// Whether both are raised by the same deciders, tried with every body that the trigger's duties name, with one
    /// that none names, and with none.
    private var isRaisedAlike: Bool {
        let bodies = Set(family.neighbours.flatMap(\.owedBy) + variant.owedBy).sorted() + ["somebody_else"]
        return ([nil] + bodies.map { Optional($0) }).allSatisfy {
            isRaised(duty, by: $0) == isRaised(variant, by: $0)
        }
    }

    private func isRaised(_ one: Duty, by decider: Body?) -> Bool {
        guard let decider, one.upstreamOf == nil else { return true }
        let others = family.neighbours.filter { $0.id != one.id }
        return one.isOwed(by: decider) || !others.contains { $0.isOwed(by: decider) }
    }

    /// How many questions there are, where every way of answering them leads to the same; otherwise nil.
    private var questionsAnsweredAlike: Int? {
        let conditions = [duty, variant].flatMap { one in
            [one.audience] + one.limits.map(\.condition) + (one.exception.map { [$0] } ?? [])
        }
        let questions = AtomQuestion.all(in: Condition.all(conditions).atoms)
        var ways = 1
        for question in questions {
            ways *= question.answers.count
            if ways > Self.mostWays { return nil }
        }
        for way in 0..<ways {
            var rest = way
            var answers: [Condition: Truth] = [:]
            for question in questions {
                answers.merge(question.answers[rest % question.answers.count]) { $1 }
                rest /= question.answers.count
            }
            let truth = { (atom: Condition) in answers[atom] ?? .unknown }
            if consequences(of: duty, truth) != consequences(of: variant, truth) { return nil }
        }
        return questions.count
    }

    private struct Consequences: Equatable {
        let isOwed: Truth
        let isExcepted: Truth
        let periods: Set<Period>
    }

    private func consequences(of one: Duty, _ isTrue: (Condition) -> Truth) -> Consequences {
        // A limit without a number, which no agreement can give it, decides nothing.
        let limits = one.limits.filter { $0.period.isNumeric || $0.period.unit == .asAgreed }
        let periods = limits.filter { $0.condition.truth(reading: isTrue) == .yes }.map(\.period)
        return Consequences(
            isOwed: one.audience.truth(reading: isTrue),
            isExcepted: (one.exception ?? .never).truth(reading: isTrue),
            periods: Set(one.kind == .duty ? periods.filter { !isOutdone($0, in: periods) } : periods))
    }

    /// Whether another limit of the same unit is shorter: it ends first, whenever either begins to apply.
    private func isOutdone(_ period: Period, in periods: [Period]) -> Bool {
        guard let count = period.count else { return false }
        return periods.contains { $0.unit == period.unit && ($0.count ?? count) < count }
    }
}
