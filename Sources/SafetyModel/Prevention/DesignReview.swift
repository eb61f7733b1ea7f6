public import CivilTime

/// The review of a design by somebody qualified to look at it for crime: a building, a square, a product.
public struct DesignReview: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a review.
    public typealias ID = Identifier<DesignReview>

    /// Which review it is.
    public let id: ID
    /// What was designed, in words that name nobody.
    public let design: String
    /// Who reviewed it.
    public let reviewer: Person.ID
    /// On which UK civil day.
    public let day: CivilDate
    /// The training by which the reviewer is qualified.
    public let qualification: TrainingRecord

    /// A review on that day.
    ///
    /// - Throws: ``Rejection`` by `design-reviewer-is-qualified` where the training is in something else, was not
    ///   completed by that day, or was no longer good then.
    public init(
        id: ID, of design: String, by reviewer: Person.ID, qualified qualification: TrainingRecord, on day: CivilDate
    ) throws(Rejection) {
        func refusal(_ found: String) -> Rejection {
            Rejection(.designReviewerIsQualified, "design review \(id)", found: found)
        }
        guard qualification.competence == .designingOutCrime else {
            throw refusal("the training is in '\(qualification.competence)'")
        }
        guard qualification.achieved <= day else {
            throw refusal("the training was completed on \(qualification.achieved), after \(day)")
        }
        if let last = qualification.validThrough, last < day {
            throw refusal("the training was good through \(last), before \(day)")
        }
        self.id = id
        self.design = design
        self.reviewer = reviewer
        self.day = day
        self.qualification = qualification
    }

    /// What became of what the review recommends.
    public func adoption(in recommendations: Recommendations) -> RecommendationCounts {
        recommendations.counts(from: .designReview(id))
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case design
        case reviewer
        case day
        case qualification
    }

    /// Reads a review, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let design = try container.decode(String.self, forKey: .design)
        let reviewer = try container.decode(Person.ID.self, forKey: .reviewer)
        let day = try container.decode(CivilDate.self, forKey: .day)
        let qualification = try container.decode(TrainingRecord.self, forKey: .qualification)
        do throws(Rejection) {
            try self.init(id: id, of: design, by: reviewer, qualified: qualification, on: day)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
