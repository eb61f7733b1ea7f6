public import CivilTime
public import SafetyModel

/// One figure of a series.
public struct Observation: Hashable, Codable, Sendable {
    /// The last UK civil day of the time that it is of.
    public let periodEnd: CivilDate
    /// The figure, in the series' unit.
    public let figure: Figure
    /// How many people were asked, or cases looked at; nil where the source does not say.
    public let base: Int?
    /// The definition by which it came about.
    public let definition: IndicatorDefinition

    /// A figure with its definition.
    ///
    /// - Throws: ``/SafetyModel/Rejection`` by `survey-states-its-base` where people were asked and it is not said how
    ///   many, or the base is below one.
    public init(
        _ figure: Figure, on periodEnd: CivilDate, base: Int? = nil, by definition: IndicatorDefinition
    ) throws(Rejection) {
        guard base != nil || definition.kind != .survey else {
            throw Rejection(.surveyStatesItsBase, "observation of \(periodEnd)", found: "no base")
        }
        guard (base ?? 1) > 0 else {
            throw Rejection(.surveyStatesItsBase, "observation of \(periodEnd)", found: "a base of \(base ?? 0)")
        }
        self.figure = figure
        self.periodEnd = periodEnd
        self.base = base
        self.definition = definition
    }

    /// The share of those asked whose answer counts, as a percentage to one decimal place.
    ///
    /// - Throws: ``/SafetyModel/Rejection`` never, as a share has its base.
    public static func share(
        _ share: Proportion, on periodEnd: CivilDate, by definition: IndicatorDefinition
    ) throws(Rejection) -> Observation {
        let (tenths, rest) = share.base.dividingFullWidth(share.count.multipliedFullWidth(by: 1000))
        let rounded = tenths + (rest >= share.base - rest ? 1 : 0)
        return try Observation(Figure(units: rounded, places: 1), on: periodEnd, base: share.base, by: definition)
    }

    private enum CodingKeys: String, CodingKey {
        case periodEnd
        case figure
        case base
        case definition
    }

    /// Reads an observation, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let figure = try container.decode(Figure.self, forKey: .figure)
        let periodEnd = try container.decode(CivilDate.self, forKey: .periodEnd)
        let base = try container.decodeIfPresent(Int.self, forKey: .base)
        let definition = try container.decode(IndicatorDefinition.self, forKey: .definition)
        do throws(Rejection) {
            try self.init(figure, on: periodEnd, base: base, by: definition)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
