public import CivilTime

/// The steps that somebody can take, one after the other, whose complaint is not dealt with.
public struct EscalationLadder: Hashable, Sendable {
    /// One step: who is asked, and how long they have to answer.
    public struct Step: Hashable, Codable, Sendable {
        /// What it is called.
        public let name: String
        /// The body that is asked.
        public let body: PublicBody.ID
        /// Whether that body is independent of those complained about.
        public let isIndependent: Bool
        /// How long it has to answer.
        public let answerWithin: Period

        /// A step to that body.
        public init(_ name: String, to body: PublicBody.ID, isIndependent: Bool, answerWithin: Period) {
            self.name = name
            self.body = body
            self.isIndependent = isIndependent
            self.answerWithin = answerWithin
        }

        private enum CodingKeys: String, CodingKey {
            case name
            case body
            case isIndependent
            case answerWithin
        }
    }

    /// The steps, the first one first.
    public let steps: [Step]

    /// A ladder of those steps.
    ///
    /// - Throws: ``Rejection`` by `ladder-ends-independently` where there is no step or the last one is not independent,
    ///   or by `ladder-has-limits` where a step has no positive number to answer within.
    public init(_ steps: [Step]) throws(Rejection) {
        for step in steps where !step.answerWithin.canRecur {
            throw Rejection(.ladderHasLimits, "escalation ladder", found: "'\(step.name)' has '\(step.answerWithin)'")
        }
        guard steps.last?.isIndependent == true else {
            throw Rejection(
                .ladderEndsIndependently, "escalation ladder",
                found: steps.isEmpty ? "it has no step" : "its last step is not independent")
        }
        self.steps = steps
    }
}

extension EscalationLadder: Codable {
    /// Reads a list of steps, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let steps = try decoder.singleValueContainer().decode([Step].self)
        self = try decoder.checked { () throws(Rejection) in try Self(steps) }
    }

    /// Writes a list of steps.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(steps)
    }
}
