/// Matters in the order in which a scheme puts them, as far as their levels are known.
public struct THRPriorities: Hashable, Sendable {
    /// Between which places a matter lies: the first is the most urgent.
    public struct Place: Hashable, Sendable {
        /// The assessment.
        public let assessment: THRAssessment.ID
        /// The scores that it can have.
        public let scores: ClosedRange<Int>
        /// The places that it can have, counted from 1; matters of one score share the first of their places.
        public let places: ClosedRange<Int>
    }

    /// One step of one level that would move a matter to other places.
    public struct Step: Hashable, Sendable {
        /// The axis.
        public let axis: THRAxis
        /// The level to which it would move.
        public let level: Int
        /// The places that the matter could then have.
        public let places: ClosedRange<Int>
    }

    /// The scheme.
    public let scheme: THRScheme
    /// The assessments, in the order in which they were given.
    public let assessments: [THRAssessment]

    /// The order of those assessments.
    ///
    /// - Throws: ``Rejection`` by `level-is-of-the-scheme` where one has a level beyond the scheme's, or by
    ///   `every-matter-once` where a case is assessed twice.
    public init(_ assessments: [THRAssessment], by scheme: THRScheme) throws(Rejection) {
        var cases: Set<Case.ID> = []
        for assessment in assessments {
            guard cases.insert(assessment.safetyCase).inserted else {
                throw Rejection(
                    .everyMatterOnce, "assessment \(assessment.id)",
                    found: "case \(assessment.safetyCase) is assessed already")
            }
            for axis in THRAxis.allCases {
                guard let level = assessment[axis].level, !(0...scheme.highestLevel).contains(level) else { continue }
                throw Rejection(
                    .levelIsOfTheScheme, "assessment \(assessment.id)",
                    found: "'\(axis.rawValue)' has level \(level), not 0 to \(scheme.highestLevel)")
            }
        }
        self.assessments = assessments
        self.scheme = scheme
    }

    /// The matters by the most that they can score, most urgent first; of equals the one that surely scores more.
    public var order: [Place] {
        let scores = assessments.map { range(of: levels(of: $0)) }
        let places = zip(assessments, scores).map { assessment, own in
            Place(assessment: assessment.id, scores: own, places: self.places(of: own, among: scores))
        }
        return places.sorted {
            ($1.scores.upperBound, $1.scores.lowerBound, $0.assessment)
                < ($0.scores.upperBound, $0.scores.lowerBound, $1.assessment)
        }
    }

    /// The single steps, one level up or down on one axis, that would give a matter other places.
    ///
    /// None for a matter that keeps its places whatever step is taken, or that is not here. A level that is not known
    /// takes no step.
    public func sensitivity(of id: THRAssessment.ID) -> [Step] {
        guard let position = assessments.firstIndex(where: { $0.id == id }) else { return [] }
        var scores = assessments.map { range(of: levels(of: $0)) }
        let present = places(of: scores[position], among: scores)
        var steps: [Step] = []
        for axis in THRAxis.allCases {
            guard let level = assessments[position][axis].level else { continue }
            for moved in [level - 1, level + 1] where (0...scheme.highestLevel).contains(moved) {
                var changed = levels(of: assessments[position])
                changed[axis] = moved
                scores[position] = range(of: changed)
                let next = places(of: scores[position], among: scores)
                if next != present { steps.append(Step(axis: axis, level: moved, places: next)) }
            }
        }
        return steps
    }

    private func levels(of assessment: THRAssessment) -> [THRAxis: Int] {
        THRAxis.allCases.reduce(into: [:]) { $0[$1] = assessment[$1].level }
    }

    private func range(of levels: [THRAxis: Int]) -> ClosedRange<Int> {
        func score(_ unknown: Int) -> Int {
            THRAxis.allCases.map { scheme.weight(of: $0).multipliedCapped(by: levels[$0] ?? unknown) }.cappedSum
        }
        return score(0)...score(scheme.highestLevel)
    }

    /// One more than how many surely score more, to one more than how many may; `own` is among them and never more.
    private func places(of own: ClosedRange<Int>, among scores: [ClosedRange<Int>]) -> ClosedRange<Int> {
        let surelyAbove = scores.count { $0.lowerBound > own.upperBound }
        // Its own range is wider than a point where levels are unknown, and it is not above itself.
        let isItselfCounted = own.upperBound > own.lowerBound
        let maybeAbove = scores.count { $0.upperBound > own.lowerBound } - (isItselfCounted ? 1 : 0)
        return (surelyAbove + 1)...(maybeAbove + 1)
    }
}
