/// What a professional judges the risk to be, beside what the answers give.
public struct ProfessionalJudgement: Hashable, Codable, Sendable {
    /// The grade.
    public let grade: RiskGrade
    /// Why.
    public let reason: Personal<String>

    /// A grade, with its reason.
    public init(grade: RiskGrade, reason: Personal<String>) {
        self.grade = grade
        self.reason = reason
    }

    private enum CodingKeys: String, CodingKey {
        case grade
        case reason
    }
}
