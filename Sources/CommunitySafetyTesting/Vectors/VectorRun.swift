public import PolicyEngine
public import SafetyInterchange

extension VectorFile {
    /// Everything in which that policy differs from what the file expects.
    ///
    /// - Throws: `DocumentError` or `EvaluationError` where a vector cannot be judged at all.
    public func mismatches(under policy: Policy) throws -> [VectorMismatch] {
        try reports(under: policy).flatMap(\.mismatches)
    }

    /// Everything in which that policy differs from what one vector expects.
    ///
    /// - Throws: `DocumentError` or `EvaluationError` where the vector cannot be judged at all.
    public func mismatches(of vector: Vector, under policy: Policy) throws -> [VectorMismatch] {
        try reports(of: vector, under: policy).flatMap(\.mismatches)
    }

    /// What came of every expectation of the file, in its order.
    ///
    /// - Throws: `DocumentError` or `EvaluationError` where a vector cannot be judged at all.
    public func reports(under policy: Policy) throws -> [VectorReport] {
        try vectors.flatMap { try reports(of: $0, under: policy) }
    }

    /// What came of every expectation of one vector: of one that names no event, once for each occurrence.
    ///
    /// - Throws: `DocumentError` or `EvaluationError` where the vector cannot be judged at all.
    public func reports(of vector: Vector, under policy: Policy) throws -> [VectorReport] {
        let policy = try vector.policy(over: policy, on: calendar)
        let determinations = try policy.determinations(
            from: vector.evidence(for: policy), asOf: vector.asOf, knownAt: vector.knownAt, on: calendar)
        return vector.expectations.flatMap { expectation in
            vector.reports(
                of: expectation, in: determinations, isKnown: policy.duty(expectation.duty) != nil)
        }
    }
}

extension Vector {
    /// What came of one expectation, given all that was determined.
    func reports(
        of expectation: VectorExpectation, in determinations: [Determination], isKnown: Bool = true
    ) -> [VectorReport] {
        guard isKnown else {
            return [report(expectation, nil, [("duty", "a duty of the policy", "none of that id")])]
        }
        let found = determinations.filter { expectation.concerns($0) }
        if found.isEmpty {
            let differs = expectation.status != .absent
            return [
                report(expectation, nil, differs ? [("status", expectation.statusWord ?? "an occurrence", "none")] : [])
            ]
        }
        return found.map { report(expectation, $0, expectation.differences(from: $0)) }
    }

    private func report(
        _ expectation: VectorExpectation, _ determination: Determination?,
        _ differences: [(member: String, expected: String, found: String)]
    ) -> VectorReport {
        let event = determination?.event ?? expectation.event
        return VectorReport(
            vector: id, duty: expectation.duty, event: event, expected: expectation.statusWord,
            got: determination?.status.rawValue ?? "none", due: determination?.due,
            missing: determination?.missing.map { UnknownWord($0) } ?? [],
            mismatches: differences.map {
                VectorMismatch(
                    vector: id, duty: expectation.duty, event: event, member: $0.member, expected: $0.expected,
                    found: $0.found)
            })
    }
}

extension VectorExpectation {
    /// Whether it is about that determination.
    func concerns(_ determination: Determination) -> Bool {
        determination.duty == duty && (event == nil || determination.event == event)
    }

    /// The status as vectors write it; nil where none in particular is expected.
    var statusWord: String? {
        switch status {
        case .none: nil
        case .determined(let status): status.rawValue
        case .absent: "none"
        }
    }

    /// Every member in which a determination is otherwise.
    func differences(from determination: Determination) -> [(member: String, expected: String, found: String)] {
        var differences: [(member: String, expected: String, found: String)] = []
        func check<Value: Equatable>(_ member: String, _ expected: Value?, _ found: Value?) {
            guard let expected, expected != found else { return }
            differences.append((member, "\(expected)", found.map { "\($0)" } ?? "none"))
        }
        check("status", statusWord, determination.status.rawValue)
        check("due", due, determination.due)
        check("dueEarliest", dueEarliest, determination.dueEarliest)
        check("dueLatest", dueLatest, determination.dueLatest)
        let found = Set(determination.missing.map { UnknownWord($0) })
        if let missing, missing != found { differences.append(("missing", Self.words(missing), Self.words(found))) }
        check("missed", missed, determination.missed)
        check("verification", verification, determination.verification)
        return differences
    }

    private static func words(_ missing: Set<UnknownWord>) -> String {
        missing.isEmpty ? "[]" : "[ \(missing.map(\.description).sorted().joined(separator: ", ")) ]"
    }
}
