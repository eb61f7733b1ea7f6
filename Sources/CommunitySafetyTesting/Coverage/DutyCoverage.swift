public import PolicyEngine

/// Which parts of one duty a set of vectors exercises, and which way.
public struct DutyCoverage: Hashable, Codable, Sendable {
    /// A goal with the vector that reaches it first.
    public struct Entry: Hashable, Codable, Sendable {
        /// The goal.
        public let goal: CoverageGoal
        /// The first vector that reaches it; nil where none does.
        public let vector: String?
    }

    /// The duty.
    public let duty: DutyID
    /// Every goal, audience first.
    public let entries: [Entry]

    /// The goals that no vector reaches.
    public var gaps: [CoverageGoal] {
        entries.filter { $0.vector == nil }.map(\.goal)
    }

    /// Whether every part is exercised both ways.
    public var isComplete: Bool { gaps.isEmpty }
}

extension DutyCoverage: CustomStringConvertible {
    /// The duty with its figures, then a line for each gap.
    public var description: String {
        let gaps = gaps
        return (["\(duty): \(entries.count - gaps.count) of \(entries.count)"] + gaps.map { "  no vector: \($0)" })
            .joined(separator: "\n")
    }
}
