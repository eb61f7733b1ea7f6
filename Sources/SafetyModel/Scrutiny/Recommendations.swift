public import CivilTime

/// Recommendations and what became of them: the tracker from advice to response.
public struct Recommendations: Hashable, Sendable {
    /// The recommendations, in the order in which they were added.
    public private(set) var all: [Recommendation]

    /// A tracker of those recommendations.
    ///
    /// - Throws: ``Rejection`` by `recommendation-is-listed-once` where two have one id.
    public init(_ recommendations: [Recommendation] = []) throws(Rejection) {
        all = []
        for recommendation in recommendations { try add(recommendation) }
    }

    /// Adds a recommendation.
    ///
    /// - Throws: ``Rejection`` by `recommendation-is-listed-once` where one of its id is there.
    public mutating func add(_ recommendation: Recommendation) throws(Rejection) {
        guard !all.contains(where: { $0.id == recommendation.id }) else {
            throw recommendation.rejection(.recommendationIsListedOnce, "it is listed already")
        }
        all.append(recommendation)
    }

    /// The recommendations from one source, in the order in which they were added.
    public func from(_ source: AdviceSource) -> [Recommendation] {
        all.filter { $0.source == source }
    }

    /// How many stand how.
    ///
    /// They are those from one source, or, with nil, all; what was entered in error does not count.
    public func counts(from source: AdviceSource? = nil) -> RecommendationCounts {
        RecommendationCounts(all.filter { source == nil || $0.source == source }.map(\.progress.state))
    }

    /// Those that were made by a UK civil day and still await their answer, earliest first.
    public func unanswered(on day: CivilDate) -> [Recommendation] {
        all.filter { $0.progress.state == .made && $0.made <= day }.sorted { ($0.made, $0.id) < ($1.made, $1.id) }
    }

    /// Those that still await their answer after the last day that was agreed for it, longest due first.
    public func overdue(on day: CivilDate) -> [Recommendation] {
        unanswered(on: day).filter { $0.answerDue.map { $0 < day } ?? false }
            .sorted { ($0.answerDue ?? $0.made, $0.id) < ($1.answerDue ?? $1.made, $1.id) }
    }
}

extension Recommendations: Codable {
    /// Reads recommendations, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let recommendations = try decoder.singleValueContainer().decode([Recommendation].self)
        do throws(Rejection) {
            try self.init(recommendations)
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// Writes the recommendations.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(all)
    }
}
