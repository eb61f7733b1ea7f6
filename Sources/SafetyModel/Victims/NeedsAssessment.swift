public import CivilTime

/// What an assessment of a victim's needs found.
public struct NeedsAssessment: Hashable, Codable, Sendable, Identifiable {
    /// The identity of an assessment.
    public typealias ID = Identifier<NeedsAssessment>

    /// Which assessment it is.
    public let id: ID
    /// Whose needs.
    public let victim: Victim.ID
    /// When it was made.
    public let at: Instant
    /// Who made it.
    public let by: ServiceBody
    /// The circumstances it settled; what it did not settle is not here.
    public let findings: [Circumstance: Bool]
    /// The support it found to be needed.
    public let needs: [SupportNeed]

    /// An assessment with those findings.
    public init(
        id: ID, victim: Victim.ID, at instant: Instant, by: ServiceBody, findings: [Circumstance: Bool] = [:],
        needs: [SupportNeed] = []
    ) {
        self.id = id
        self.victim = victim
        self.at = instant
        self.by = by
        self.findings = findings
        self.needs = needs
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case victim
        case at
        case by
        case findings
        case needs
    }
}

extension Victim {
    /// Adds an assessment's findings to the circumstances, from the assessment's instant on.
    ///
    /// - Throws: ``Rejection`` by `category-has-a-ground` where it is another's, or ``CircumstanceError`` where a
    ///   plain value stands; nothing has then been changed.
    public mutating func record(
        _ assessment: NeedsAssessment, recorded: Instant? = nil
    ) throws {
        guard assessment.victim == id else {
            throw Rejection(
                .categoryHasAGround, "victim \(id)",
                found: "assessment \(assessment.id) is of victim \(assessment.victim)")
        }
        var changed = self
        for (circumstance, value) in assessment.findings {
            try changed.record(circumstance, value, from: assessment.at, recorded: recorded)
        }
        self = changed
    }
}
