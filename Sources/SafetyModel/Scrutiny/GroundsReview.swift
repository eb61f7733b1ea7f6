public import CivilTime

/// What a member of a panel makes of the grounds recorded for a search.
public struct GroundsReview: Hashable, Codable, Sendable {
    /// Who reviewed them.
    public let reviewer: Person.ID
    /// On which UK civil day.
    public let day: CivilDate
    /// What they make of them.
    public let grade: GroundsGrade
    /// Whether they knew who the officer was; nil where nobody recorded it.
    public let knewOfficer: Bool?
    /// Their reasons, where written down.
    public let reasons: Personal<String>?

    /// A review with that grade.
    public init(
        by reviewer: Person.ID, on day: CivilDate, grade: GroundsGrade, knewOfficer: Bool?,
        reasons: Personal<String>? = nil
    ) {
        self.reviewer = reviewer
        self.day = day
        self.grade = grade
        self.knewOfficer = knewOfficer
        self.reasons = reasons
    }

    private enum CodingKeys: String, CodingKey {
        case reviewer
        case day
        case grade
        case knewOfficer
        case reasons
    }
}
