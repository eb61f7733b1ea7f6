public import PolicyEngine

/// What became of the mutants of a policy.
public struct MutationReport: Hashable, Sendable {
    /// What became of one.
    public enum Fate: Hashable, Sendable {
        /// That vector notices.
        case killed(by: String)
        /// No vector notices, though one could.
        case survived
        /// No vector can notice: the change is proved to make no difference, for the reason given.
        case equivalent(because: String)
        /// No vector notices, and a person has said why none need.
        case justified(because: String)
    }

    /// A mutant with what became of it.
    public struct Result: Hashable, Sendable {
        /// The mutant.
        public let mutant: RuleMutant
        /// What became of it.
        public let fate: Fate
    }

    /// The edition.
    public let policy: PolicyID
    /// Every mutant of a duty that some vector names, in the order of the policy.
    public let results: [Result]
    /// The duties that no vector names; their mutants were not made.
    public let untested: [DutyID]
    /// Justifications that fit no survivor: the vectors notice, the change is proved to matter nothing, or there is no
    /// such mutant.
    public let idleJustifications: [String]

    /// The mutants that no vector notices and that nothing excuses.
    public var survivors: [RuleMutant] {
        results.filter { $0.fate == .survived }.map(\.mutant)
    }

    /// How many mutants some vector notices.
    public var killed: Int {
        results.count { if case .killed = $0.fate { true } else { false } }
    }

    /// The mutants that need not be noticed, each with the reason.
    public var excused: [(mutant: RuleMutant, reason: String)] {
        results.compactMap { result in
            switch result.fate {
            case .equivalent(let reason), .justified(let reason): (result.mutant, reason)
            case .killed, .survived: nil
            }
        }
    }
}

extension MutationReport: CustomStringConvertible {
    /// Figures first, then the survivors, the excused ones with their reasons, and the duties that no vector names.
    public var description: String {
        let excused = excused
        var lines = [
            "\(policy): \(results.count) mutants, \(killed) killed, \(survivors.count) survived, "
                + "\(excused.count) need no vector"
        ]
        lines += survivors.map { "survived: \($0)" }
        lines += excused.map { "no vector needed: \($0.mutant) (\($0.reason))" }
        lines += idleJustifications.map { "justified for nothing: \($0)" }
        lines += untested.map { "no vector names \($0)" }
        return lines.joined(separator: "\n")
    }
}
