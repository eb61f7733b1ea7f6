/// A figure that somebody published, with what it counts, where, when, and on whose word.
public struct Statistic: Hashable, Codable, Sendable {
    /// How exactly the source states its figure.
    public enum Precision: String, Hashable, CaseIterable, Codable, Sendable {
        /// The figure itself.
        case exact
        /// About the figure.
        case about
        /// More than the figure.
        case over
        /// Less than the figure.
        case under
    }

    /// How far the source has settled it.
    public enum Status: String, Hashable, CaseIterable, Codable, Sendable {
        /// It may still change.
        case provisional
        /// It is settled.
        case final
        /// It took the place of an earlier one.
        case revised
        /// The source states it on another's word, and nobody here has seen that one.
        case claimed
    }

    /// The number.
    public let figure: Figure
    /// How exactly it is stated.
    public let precision: Precision
    /// What it is a number of, such as `percent` or `special constables`.
    public let unit: String
    /// What is measured, of which population.
    public let measure: String
    /// When, as the source says it, such as `2018` or `30 September 2018`.
    public let period: String
    /// Where; nil where the source does not say.
    public let area: Area?
    /// Where it is printed.
    public let passage: Passage
    /// How far it is settled.
    public let status: Status

    /// A figure with its source.
    ///
    /// - Throws: ``Rejection`` by `statistic-states-its-base` where unit, measure or period is blank.
    public init(
        _ figure: Figure, _ precision: Precision = .exact, unit: String, of measure: String, in period: String,
        area: Area? = nil, from passage: Passage, status: Status
    ) throws(Rejection) {
        for (name, text) in [("unit", unit), ("measure", measure), ("period", period)]
        where text.allSatisfy(\.isWhitespace) {
            throw Rejection(.statisticStatesItsBase, "statistic \(figure)", found: "its \(name) is blank")
        }
        self.figure = figure
        self.precision = precision
        self.unit = unit
        self.measure = measure
        self.period = period
        self.area = area
        self.passage = passage
        self.status = status
    }

    private enum CodingKeys: String, CodingKey {
        case figure
        case precision
        case unit
        case measure
        case period
        case area
        case passage
        case status
    }

    /// Reads a statistic, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let figure = try container.decode(Figure.self, forKey: .figure)
        let precision = try container.decode(Precision.self, forKey: .precision)
        let unit = try container.decode(String.self, forKey: .unit)
        let measure = try container.decode(String.self, forKey: .measure)
        let period = try container.decode(String.self, forKey: .period)
        let area = try container.decodeIfPresent(Area.self, forKey: .area)
        let passage = try container.decode(Passage.self, forKey: .passage)
        let status = try container.decode(Status.self, forKey: .status)
        do throws(Rejection) {
            try self.init(
                figure, precision, unit: unit, of: measure, in: period, area: area, from: passage, status: status)
        } catch {
            throw decoder.refusal(error)
        }
    }
}

extension RecordRule {
    /// A figure without what it counts, of whom and when is no statistic.
    public static let statisticStatesItsBase = RecordRule(
        "statistic-states-its-base", "a statistic states its unit, what it measures of which population, and when",
        from: Passage(.publicSafetyPublicTrust, "endnotes, lines 108–130"))
}
