import CivilTime
import PolicyEngine
import SafetyInterchange

/// One duty with the vectors that name it, ready to be tried with the duty changed.
///
/// A vector with an overlay is about rules changed already, and is left aside. What a vector says happened is settled under the unchanged rules: a service that names the duty it discharges stays
/// what it was, however the duty is changed.
struct DutyTrial: Sendable {
    /// A vector, as far as it is about the duty.
    struct Case: Sendable {
        let vector: Vector
        let expectations: [VectorExpectation]
        let evidence: Evidence
        let calendar: WorkingCalendar

        /// Whether an expectation is about that occurrence.
        func concerns(_ determination: Determination) -> Bool {
            expectations.contains { $0.concerns(determination) }
        }
    }

    let family: DutyFamily
    let cases: [Case]

    var duty: Duty { family.duty }

    /// - Throws: `DocumentError` where a vector names a duty that the policy does not have.
    init(of duty: Duty, in policy: Policy, by files: [VectorFile]) throws(DocumentError) {
        family = DutyFamily(policy: policy, duty: duty)
        var cases: [Case] = []
        for file in files where file.policy == policy.id {
            for vector in file.vectors where vector.overlay == nil {
                let expectations = vector.expectations.filter { $0.duty == duty.id }
                if expectations.isEmpty { continue }
                cases.append(
                    Case(
                        vector: vector, expectations: expectations, evidence: try vector.evidence(for: policy),
                        calendar: file.calendar))
            }
        }
        self.cases = cases
    }

    /// What that policy says of the duty in one case.
    func determinations(_ policy: Policy, in one: Case) throws(EvaluationError) -> [Determination] {
        try determinations(policy, in: one, from: one.evidence)
    }

    /// What that policy says of the duty in one case, had the evidence been that.
    func determinations(
        _ policy: Policy, in one: Case, from evidence: Evidence
    ) throws(EvaluationError) -> [Determination] {
        try policy.determinations(
            from: evidence, asOf: one.vector.asOf, knownAt: one.vector.knownAt, on: one.calendar
        ).filter { $0.duty == duty.id }
    }

    /// Everything in which the duty differs under that policy from what one case expects.
    func mismatches(_ policy: Policy, in one: Case) throws(EvaluationError) -> [VectorMismatch] {
        let found = try determinations(policy, in: one)
        return one.expectations.flatMap { expectation in
            one.vector.reports(of: expectation, in: found).flatMap(\.mismatches)
        }
    }
}
