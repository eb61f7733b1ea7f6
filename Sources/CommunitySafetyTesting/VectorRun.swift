public import PolicyEngine
public import SafetyInterchange

extension VectorFile {
    /// Everything in which that policy differs from what the file expects.
    ///
    /// - Throws: `DocumentError` or `EvaluationError` where a vector cannot be judged at all.
    public func mismatches(under policy: Policy) throws -> [VectorMismatch] {
        try vectors.flatMap { try mismatches(of: $0, under: policy) }
    }

    /// Everything in which that policy differs from what one vector expects.
    ///
    /// - Throws: `DocumentError` or `EvaluationError` where the vector cannot be judged at all.
    public func mismatches(of vector: Vector, under policy: Policy) throws -> [VectorMismatch] {
        let policy = try vector.policy(over: policy, on: calendar)
        let determinations = try policy.determinations(
            from: vector.evidence(for: policy), asOf: vector.asOf, knownAt: vector.knownAt, on: calendar)
        return vector.expectations.flatMap { expectation in
            let found = determinations.filter {
                $0.duty == expectation.duty && (expectation.event == nil || $0.event == expectation.event)
            }
            return vector.mismatches(of: expectation, in: found, isKnown: policy.duty(expectation.duty) != nil)
        }
    }
}

extension Vector {
    func mismatches(
        of expectation: VectorExpectation, in found: [Determination], isKnown: Bool
    ) -> [VectorMismatch] {
        func mismatch(_ member: String, _ expected: String, _ found: String, _ event: EventID?) -> VectorMismatch {
            VectorMismatch(
                vector: id, duty: expectation.duty, event: event, member: member, expected: expected, found: found)
        }
        guard isKnown else { return [mismatch("duty", "a duty of the policy", "none of that id", expectation.event)] }
        if found.isEmpty {
            guard expectation.status != .absent else { return [] }
            let expected = expectation.status.map { "\($0)" } ?? "an occurrence"
            return [mismatch("status", expected, "none", expectation.event)]
        }
        return compare(expectation, with: found, mismatch)
    }

    private func compare(
        _ expectation: VectorExpectation, with found: [Determination],
        _ mismatch: (String, String, String, EventID?) -> VectorMismatch
    ) -> [VectorMismatch] {
        found.flatMap { determination in
            var differences: [VectorMismatch] = []
            func check<Value: Equatable>(_ member: String, _ expected: Value?, _ actual: Value?) {
                guard let expected, expected != actual else { return }
                differences.append(
                    mismatch(member, "\(expected)", actual.map { "\($0)" } ?? "none", determination.event))
            }
            switch expectation.status {
            case .none: break
            case .determined(let status): check("status", status, determination.status)
            case .absent: differences.append(mismatch("status", "none", "\(determination.status)", determination.event))
            }
            check("due", expectation.due, determination.due)
            check("dueEarliest", expectation.dueEarliest, determination.dueEarliest)
            check("dueLatest", expectation.dueLatest, determination.dueLatest)
            check("missing", expectation.missing, Set(determination.missing.map { UnknownWord($0) }))
            check("missed", expectation.missed, determination.missed)
            check("verification", expectation.verification, determination.verification)
            return differences
        }
    }
}
