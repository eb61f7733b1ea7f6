public import CivilTime

/// The scores to which a risk instrument gives one grade.
public struct RiskBand: Hashable, Codable, Sendable {
    /// The grade.
    public let grade: RiskGrade
    /// The lowest score of the band; it ends where the next one begins.
    public let score: Int
    /// Within how long of the assessment the risk is looked at again, in civil days, weeks, months or years.
    public let reviewWithin: Period

    /// The band from a score on.
    public init(grade: RiskGrade, from score: Int, reviewWithin: Period) {
        self.grade = grade
        self.score = score
        self.reviewWithin = reviewWithin
    }

    private enum CodingKeys: String, CodingKey {
        case grade
        case score
        case reviewWithin
    }
}
