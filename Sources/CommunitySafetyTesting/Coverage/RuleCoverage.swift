public import PolicyEngine
public import SafetyInterchange

/// Which parts of a policy's duties a set of vectors exercises, both ways.
///
/// It is measured by asking again. That a fact decides a limit by being true means: were it not true, wherever that
/// limit reads it, the determination would be another one. So a part that a vector merely passes through counts for
/// nothing. It says that the part was exercised, not that the vector would notice a mistake in it: that is what
/// ``RuleMutation`` asks.
public struct RuleCoverage: Hashable, Codable, Sendable {
    /// The edition.
    public let policy: PolicyID
    /// The duties, in the order of the policy.
    public let duties: [DutyCoverage]

    /// The duties of which some part is not exercised.
    public var incomplete: [DutyCoverage] {
        duties.filter { !$0.isComplete }
    }

    /// Measures what the vectors exercise; the duties are shared out among tasks.
    ///
    /// - Parameters:
    ///   - policy: the rules.
    ///   - files: the vectors; those of another policy are left aside.
    ///   - chosen: the duties to look at; nil for all.
    /// - Returns: the coverage of each duty.
    /// - Throws: `DocumentError` or `EvaluationError` where a vector cannot be judged at all.
    public static func measured(
        of policy: Policy, by files: [VectorFile], duties chosen: Set<DutyID>? = nil
    ) async throws -> RuleCoverage {
        let duties = policy.duties.filter { chosen?.contains($0.id) ?? true }
        let found = try await withThrowingTaskGroup(of: (Int, DutyCoverage).self) { group in
            for (place, duty) in duties.enumerated() {
                group.addTask {
                    (place, try CoverageMeasurement(DutyTrial(of: duty, in: policy, by: files)).coverage())
                }
            }
            return try await group.reduce(into: [Int: DutyCoverage]()) { $0[$1.0] = $1.1 }
        }
        return RuleCoverage(policy: policy.id, duties: duties.indices.compactMap { found[$0] })
    }
}

extension RuleCoverage: CustomStringConvertible {
    /// Figures first, then each incomplete duty with its gaps.
    public var description: String {
        let incomplete = incomplete
        let heading = "\(policy): \(duties.count - incomplete.count) of \(duties.count) duties exercised both ways"
        return ([heading] + incomplete.map(\.description)).joined(separator: "\n")
    }
}
