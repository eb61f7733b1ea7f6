public import CivilTime

extension PoliceCrimePlan {
    /// How far one objective has come.
    public struct ObjectiveProgress: Hashable, Sendable {
        /// The objective.
        public let objective: PlanObjective.ID
        /// How many of its measures stand how; a standing that none has is left out.
        public let counts: [PlanMeasure.Progress.Standing: Int]

        /// True where every one of its measures is at its target; nil where it has none, or of one nothing was read.
        public var isReached: Bool? {
            let open = counts.filter { $0.key != .reached }
            if open.isEmpty { return counts.isEmpty ? nil : true }
            return open.keys.contains { $0 != .notKnown } ? false : nil
        }
    }

    /// How far each objective has come by the end of a UK civil day, in the plan's order.
    public func progress(on day: CivilDate) -> [ObjectiveProgress] {
        objectives.map { objective in
            ObjectiveProgress(
                objective: objective.id,
                counts: objective.measures.map { $0.progress(on: day).standing }
                    .reduce(into: [:]) { $0[$1, default: 0] += 1 })
        }
    }

    /// The promises to the voters for which the plan has no objective, in order.
    public var promisesWithoutObjective: [ManifestoCommitment] {
        commitments.filter(\.objectives.isEmpty)
    }
}
