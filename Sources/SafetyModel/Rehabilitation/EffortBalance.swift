/// How effort is spread over the stages of the approach against crime.
public struct EffortBalance: Hashable, Sendable {
    /// The effort at one stage, or of the activities that nobody assigned to one.
    public struct Part: Hashable, Sendable {
        /// The stage; nil for activities of which nobody said it.
        public let stage: ApproachStage?
        /// How many activities.
        public let activities: Int
        /// The minutes of those whose minutes were counted.
        public let minutes: Int
        /// How many activities nobody counted the minutes of.
        public let uncounted: Int
    }

    /// A part for each stage in order, and one for activities without a stage.
    public let parts: [Part]

    /// The balance of those activities.
    public init(of activities: some Sequence<StagedActivity>) {
        let groups = Dictionary(grouping: activities, by: \.stage)
        parts = (ApproachStage.allCases.map(Optional.some) + [nil]).map { stage in
            let group = groups[stage] ?? []
            return Part(
                stage: stage, activities: group.count, minutes: group.compactMap(\.minutes).cappedSum,
                uncounted: group.count { $0.minutes == nil })
        }
    }

    /// The stages at which nothing is done, as far as every activity has a stage.
    public var emptyStages: [ApproachStage] {
        parts.filter { $0.activities == 0 }.compactMap(\.stage)
    }

    /// The share of all minutes that went to a stage.
    ///
    /// Nil where minutes are not counted of every activity, an activity has no stage, or there are none.
    public func share(of stage: ApproachStage) -> Share? {
        let total = parts.map(\.minutes).cappedSum
        guard total > 0, parts.allSatisfy({ $0.uncounted == 0 && ($0.stage != nil || $0.activities == 0) }) else {
            return nil
        }
        return parts.first { $0.stage == stage }.map { Share($0.minutes, of: total) }
    }
}
