public import PolicyEngine
public import SafetyInterchange

/// Changes the rules of a policy one thing at a time, and asks of each change whether a set of vectors notices it.
///
/// Vectors that notice nothing when a number, a tier or an exception is changed do not test it. A mutant is tried
/// against the vectors that name its duty, until the first one notices. One that none notices is then held against the
/// duty itself: where the two are proved to come out alike always, no vector is wanting.
public struct RuleMutation: Sendable {
    /// The unchanged rules.
    public let policy: Policy
    /// Why a survivor is no gap, by the mutant's description.
    public let justifications: [String: String]

    /// Mutation of that policy.
    ///
    /// - Parameters:
    ///   - policy: the unchanged rules.
    ///   - justifications: why a survivor is no gap, by the mutant's description.
    public init(_ policy: Policy, justifying justifications: [String: String] = [:]) {
        self.policy = policy
        self.justifications = justifications
    }

    /// What becomes of every mutant; the duties are shared out among tasks.
    ///
    /// - Parameters:
    ///   - files: the vectors; those of another policy are left aside.
    ///   - duties: the duties to change; nil for all.
    /// - Throws: `MutationError` where the unchanged rules already differ from the vectors, so that nothing can be
    ///   learnt; `DocumentError` or `EvaluationError` where a vector cannot be judged at all.
    public func report(on files: [VectorFile], of duties: Set<DutyID>? = nil) async throws -> MutationReport {
        let chosen = policy.duties.filter { duties?.contains($0.id) ?? true }
        let found = try await withThrowingTaskGroup(of: (Int, [MutationReport.Result]).self) { group in
            for (place, duty) in chosen.enumerated() {
                group.addTask { (place, try fates(of: duty, on: files)) }
            }
            return try await group.reduce(into: [Int: [MutationReport.Result]]()) { $0[$1.0] = $1.1 }
        }
        let results = chosen.indices.flatMap { found[$0] ?? [] }
        let used = results.compactMap { result in
            if case .justified = result.fate { result.mutant.description } else { nil }
        }
        return MutationReport(
            policy: policy.id, results: results,
            untested: chosen.indices.filter { found[$0]?.isEmpty ?? true }.map { chosen[$0].id },
            idleJustifications: Set(justifications.keys).subtracting(used).sorted())
    }

    /// The mutants that no vector notices and that nothing excuses.
    ///
    /// - Throws: what `report(on:of:)` throws.
    public func survivors(of files: [VectorFile]) async throws -> [RuleMutant] {
        try await report(on: files).survivors
    }

    /// Why a mutant comes out as its duty does in every case, whatever any vector says; nil where that is not proved.
    public func sameness(of mutant: RuleMutant) -> String? {
        policy.duty(mutant.duty).flatMap { DutySameness(DutyFamily(policy: policy, duty: $0), mutant.variant).reason }
    }

    private func fates(of duty: Duty, on files: [VectorFile]) throws -> [MutationReport.Result] {
        let trial = try DutyTrial(of: duty, in: policy, by: files)
        if trial.cases.isEmpty { return [] }
        let unchanged = try trial.family.policy(with: duty)
        for one in trial.cases {
            let mismatches = try trial.mismatches(unchanged, in: one)
            if !mismatches.isEmpty { throw MutationError(duty: duty.id, mismatches: mismatches) }
        }
        return RuleMutant.all(of: duty, in: policy).compactMap { mutant in
            // What the engine refuses as no rule at all cannot stand in a rulebook by mistake.
            guard let changed = try? trial.family.policy(with: mutant.variant) else { return nil }
            return MutationReport.Result(mutant: mutant, fate: fate(of: mutant, changed, in: trial))
        }
    }

    private func fate(of mutant: RuleMutant, _ changed: Policy, in trial: DutyTrial) -> MutationReport.Fate {
        let killer = trial.cases.first { one in
            // Rules under which a case can no longer be judged have been noticed too.
            (try? trial.mismatches(changed, in: one))?.isEmpty != true
        }
        if let killer { return .killed(by: killer.vector.id) }
        if let reason = DutySameness(trial.family, mutant.variant).reason { return .equivalent(because: reason) }
        return justifications[mutant.description].map { .justified(because: $0) } ?? .survived
    }
}
