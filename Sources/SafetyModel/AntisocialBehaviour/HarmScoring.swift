public import CivilTime

/// How harmful each category is, by a method that is cited, and up to which score an issue is a low-level one.
public struct HarmScoring: Hashable, Sendable {
    /// Where the method is described.
    public let method: Passage
    /// The score of each category.
    public let scores: [ReportCategory: Int]
    /// The highest score of a low-level issue.
    public let lowLevelThrough: Int

    /// Scores by a method.
    ///
    /// - Throws: ``Rejection`` by `score-cites-its-method` where the method's place in its document is blank, there is no
    ///   score, or one is negative.
    public init(
        by method: Passage, _ scores: [ReportCategory: Int], lowLevelThrough: Int
    ) throws(Rejection) {
        guard !method.locator.allSatisfy(\.isWhitespace), !scores.isEmpty else {
            throw Rejection(.scoreCitesItsMethod, "harm scoring", found: "it has no method or no score")
        }
        if let (category, score) = scores.sorted(by: { $0.key < $1.key }).first(where: { $0.value < 0 }) {
            throw Rejection(.scoreCitesItsMethod, "harm scoring", found: "'\(category)' has \(score)")
        }
        self.method = method
        self.scores = scores
        self.lowLevelThrough = lowLevelThrough
    }

    /// Whether a category is a low-level one; nil where the method has no score of it.
    public func isLowLevel(_ category: ReportCategory) -> Bool? {
        scores[category].map { $0 <= lowLevelThrough }
    }

    /// What became of the low-level issues by a UK civil day; those of categories without a score are left out.
    public func lowLevelResults(of issues: [LocalIssue], by day: CivilDate) -> LowLevelResults {
        let counted = issues.filter { $0.raised <= day && isLowLevel($0.category) == true }
        let resolved = counted.map { issue -> Bool? in
            issue.resolved == .reached(on: nil) ? true : issue.resolved.isReached(by: day)
        }
        let done = zip(counted, resolved).filter { $0.1 == true }.map(\.0)
        let ratings = done.compactMap(\.rating)
        return LowLevelResults(
            resolved: Share(of: resolved), rated: Share(ratings.count, of: done.count),
            ratedWell: Share(ratings.count { $0 >= 4 }, of: ratings.count),
            unscored: issues.count { $0.raised <= day && isLowLevel($0.category) == nil })
    }
}

/// What became of low-level issues.
public struct LowLevelResults: Hashable, Sendable {
    /// How many were resolved; of those where nobody recorded it, nobody knows.
    public let resolved: Share
    /// Of those resolved, how many residents rated.
    public let rated: Share
    /// Of those rated, how many had a 4 or a 5, which the kit takes for well.
    public let ratedWell: Share
    /// How many issues the method has no score of.
    public let unscored: Int
}

extension HarmScoring: Codable {
    private enum CodingKeys: String, CodingKey {
        case method
        case scores
        case lowLevelThrough
    }

    /// Reads scores, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let method = try container.decode(Passage.self, forKey: .method)
        let scores = try container.decode([ReportCategory: Int].self, forKey: .scores)
        let low = try container.decode(Int.self, forKey: .lowLevelThrough)
        self = try decoder.checked { () throws(Rejection) in
            try Self(by: method, scores, lowLevelThrough: low)
        }
    }
}
