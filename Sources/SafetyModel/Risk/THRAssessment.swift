public import CivilTime

/// What threat, harm and risk one matter holds.
public struct THRAssessment: Hashable, Sendable, Identifiable {
    /// The identity of an assessment.
    public typealias ID = Identifier<THRAssessment>

    /// Which assessment it is.
    public let id: ID
    /// The case.
    public let safetyCase: Case.ID
    /// The UK civil day of the assessment.
    public let day: CivilDate
    /// How likely it is that somebody acts.
    public let threat: THRRating
    /// How bad it is, or would be.
    public let harm: THRRating
    /// How exposed those concerned are.
    public let risk: THRRating

    /// An assessment with its three ratings.
    ///
    /// - Throws: ``Rejection`` by `every-axis-is-justified` where a rating says nothing of why.
    public init(id: ID, of safetyCase: Case.ID, on day: CivilDate, threat: THRRating, harm: THRRating, risk: THRRating)
        throws(Rejection)
    {
        self.id = id
        self.safetyCase = safetyCase
        self.day = day
        self.threat = threat
        self.harm = harm
        self.risk = risk
        try check()
    }

    /// The rating of an axis.
    public subscript(axis: THRAxis) -> THRRating {
        switch axis {
        case .threat: threat
        case .harm: harm
        case .risk: risk
        }
    }

    private func check() throws(Rejection) {
        for axis in THRAxis.allCases where self[axis].justification.isBlank {
            throw Rejection(.everyAxisIsJustified, "assessment \(id)", found: "'\(axis.rawValue)' has no justification")
        }
    }
}

extension THRAssessment: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case safetyCase
        case day
        case threat
        case harm
        case risk
    }

    /// Reads one, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        safetyCase = try container.decode(Case.ID.self, forKey: .safetyCase)
        day = try container.decode(CivilDate.self, forKey: .day)
        threat = try container.decode(THRRating.self, forKey: .threat)
        harm = try container.decode(THRRating.self, forKey: .harm)
        risk = try container.decode(THRRating.self, forKey: .risk)
        do throws(Rejection) {
            try check()
        } catch {
            throw decoder.refusal(error)
        }
    }
}
