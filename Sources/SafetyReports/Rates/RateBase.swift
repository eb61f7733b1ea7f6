public import SafetyModel

/// How many people there were of whom something is counted: the denominator of a rate, with its source.
public struct RateBase: Hashable, Codable, Sendable {
    /// Of whom, such as `residents` or `residents who describe themselves as Black`.
    public let group: String
    /// Where; nil where the source does not say.
    public let area: Area?
    /// When, as the source says it, such as `census day 2011`.
    public let period: String
    /// How many; at least one.
    public let count: Int
    /// Where it is printed.
    public let passage: Passage

    /// A base with its source.
    ///
    /// - Throws: ``/SafetyModel/Rejection`` by `rate-cites-its-base` where the count is below one, or group, period or
    ///   locator is blank.
    public init(
        _ group: String, in area: Area? = nil, on period: String, count: Int, from passage: Passage
    ) throws(Rejection) {
        for (name, text) in [("group", group), ("period", period), ("locator", passage.locator)]
        where text.allSatisfy(\.isWhitespace) {
            throw Rejection(.rateCitesItsBase, "population base", found: "its \(name) is blank")
        }
        guard count > 0 else { throw Rejection(.rateCitesItsBase, "population base", found: "a count of \(count)") }
        self.group = group
        self.area = area
        self.period = period
        self.count = count
        self.passage = passage
    }

    /// The number of one group of a community's count.
    ///
    /// - Throws: ``/SafetyModel/Rejection`` by `rate-cites-its-base` where the count has no such group, or nobody in it.
    public init(
        _ group: CharacteristicGroup, of population: PopulationBase, from document: PublishedDocument
    ) throws(Rejection) {
        try self.init(
            group.rawValue, in: population.area, on: population.source, count: population.groups[group] ?? 0,
            from: Passage(document, population.source))
    }

    private enum CodingKeys: String, CodingKey {
        case group
        case area
        case period
        case count
        case passage
    }

    /// Reads a base, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let group = try container.decode(String.self, forKey: .group)
        let area = try container.decodeIfPresent(Area.self, forKey: .area)
        let period = try container.decode(String.self, forKey: .period)
        let count = try container.decode(Int.self, forKey: .count)
        let passage = try container.decode(Passage.self, forKey: .passage)
        do throws(Rejection) {
            try self.init(group, in: area, on: period, count: count, from: passage)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
