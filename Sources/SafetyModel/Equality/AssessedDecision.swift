public import CivilTime

/// A decision of a public body, of which is asked what it does to people of each group.
public struct AssessedDecision: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a decision.
    public typealias ID = Identifier<AssessedDecision>

    /// Which decision it is.
    public let id: ID
    /// Whose it is.
    public let body: PublicBody.ID
    /// What is decided, in words that name nobody.
    public let title: String
    /// When it was taken; nil where it was not.
    public internal(set) var taken: Instant?

    /// A decision, taken already or not: what was decided without an assessment can be recorded too.
    public init(id: ID, of body: PublicBody.ID, title: String, taken: Instant? = nil) {
        self.id = id
        self.body = body
        self.title = title
        self.taken = taken
    }

    /// The decision taken upon its assessment.
    ///
    /// - Throws: ``Rejection`` by `equality-is-assessed-before-deciding` where it was taken already, or the assessment is
    ///   another decision's or was not complete before that instant.
    public func taken(
        upon assessment: EqualityAssessment, at instant: Instant
    ) throws(Rejection) -> AssessedDecision {
        guard taken == nil else { throw rejection("it was taken already") }
        guard assessment.decision == id else { throw rejection("the assessment is of decision \(assessment.decision)") }
        guard assessment.isComplete(before: instant) else {
            throw rejection("the assessment was not complete before \(instant)")
        }
        var changed = self
        changed.taken = instant
        return changed
    }

    private func rejection(_ found: String) -> Rejection {
        Rejection(.equalityIsAssessedBeforeDeciding, "decision \(id)", found: found)
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case body
        case title
        case taken
    }
}

extension [AssessedDecision] {
    /// The decisions that were taken without an assessment of theirs that was complete before, in their order.
    public func withoutAssessment(among assessments: [EqualityAssessment]) -> [AssessedDecision] {
        let byDecision = Dictionary(grouping: assessments, by: \.decision)
        return filter { decision in
            guard let taken = decision.taken else { return false }
            return byDecision[decision.id]?.contains { $0.isComplete(before: taken) } != true
        }
    }
}

extension RecordRule {
    /// An assessment that skips a group is none.
    public static let equalityEvidenceForEach = RecordRule(
        "equality-evidence-for-each", "a complete assessment has evidence on each characteristic that it looks at",
        from: equalityDuty)
    /// Afterwards is too late.
    public static let equalityIsAssessedBeforeDeciding = RecordRule(
        "equality-is-assessed-before-deciding", "a decision is taken upon an assessment of it that is complete before",
        from: equalityDuty)

    private static let equalityDuty = Passage(.publicSafetyPublicTrust, "building trust, line 92")
}
