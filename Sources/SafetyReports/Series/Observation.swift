public import CivilTime
public import SafetyModel

/// One figure of a series, which the public may see.
///
/// It says why that is so: where it was published already, or by which rule of disclosure control it is shown. Reading
/// one back takes its word for it.
public struct Observation: Hashable, Codable, Sendable {
    /// The last UK civil day of the time that it is of.
    public let periodEnd: CivilDate
    /// The figure, in the series' unit.
    public let figure: Figure
    /// How many people were asked, or cases looked at; nil where the source does not say.
    public let base: Int?
    /// The definition by which it came about.
    public let definition: IndicatorDefinition
    /// Where it was published already; nil for a figure of one's own records.
    public let source: Passage?
    /// The rule under which a figure of one's own records is shown; nil for one that was published already.
    public let rule: DisclosureRule?

    /// A figure that was published already, with its definition.
    ///
    /// - Parameters:
    ///   - figure: the figure, in the series' unit.
    ///   - periodEnd: the last UK civil day of the time that it is of.
    ///   - base: how many people were asked, or cases looked at; nil where the source does not say.
    ///   - definition: the definition by which it came about.
    ///   - source: where it was published.
    /// - Throws: ``/SafetyModel/Rejection`` by `survey-states-its-base` where people were asked and it is not said how
    ///   many, or the base is below one, and by `figure-is-already-public` where the publication or the place in it is
    ///   blank.
    public init(
        _ figure: Figure, on periodEnd: CivilDate, base: Int? = nil, by definition: IndicatorDefinition,
        publishedIn source: Passage
    ) throws(Rejection) {
        try source.checkNamed()
        try self.init(figure, on: periodEnd, base: base, by: definition, source: source, rule: nil)
    }

    private init(
        _ figure: Figure, on periodEnd: CivilDate, base: Int?, by definition: IndicatorDefinition, source: Passage?,
        rule: DisclosureRule?
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
        self.source = source
        self.rule = rule
    }

    /// The share of those asked whose answer counts, as a percentage to one decimal place, under disclosure control.
    ///
    /// With its base a percentage tells how many there were, and how many there were not: it is shown only where the
    /// rule shows both, and their sum. It is not held against other figures; what is broken down by group or place goes
    /// through a ``CountTable``.
    ///
    /// - Parameters:
    ///   - share: so many of so many.
    ///   - periodEnd: the last UK civil day of the time that it is of.
    ///   - definition: the definition by which it came about.
    ///   - rule: which counts may be shown.
    /// - Returns: The figure; nil where the rule hides it.
    /// - Throws: ``/SafetyModel/Rejection`` never, as a share has its base.
    public static func share(
        _ share: Proportion, on periodEnd: CivilDate, by definition: IndicatorDefinition, under rule: DisclosureRule
    ) throws(Rejection) -> Observation? {
        guard [share.count, share.base - share.count, share.base].allSatisfy(rule.shows) else { return nil }
        let (tenths, rest) = share.base.dividingFullWidth(share.count.multipliedFullWidth(by: 1000))
        let rounded = tenths + (rest >= share.base - rest ? 1 : 0)
        return try Observation(
            Figure(units: rounded, places: 1), on: periodEnd, base: share.base, by: definition, source: nil, rule: rule)
    }

    /// Whether another publication has the same figure of the same definition.
    func isConfirmed(by other: Observation) -> Bool {
        figure == other.figure && base == other.base && definition == other.definition
    }

    private enum CodingKeys: String, CodingKey {
        case periodEnd
        case figure
        case base
        case definition
        case source
        case rule
    }

    /// Reads an observation, with the same checks as the initialiser; one that gives no reason why it is public, or two,
    /// is refused.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let figure = try container.decode(Figure.self, forKey: .figure)
        let periodEnd = try container.decode(CivilDate.self, forKey: .periodEnd)
        let base = try container.decodeIfPresent(Int.self, forKey: .base)
        let definition = try container.decode(IndicatorDefinition.self, forKey: .definition)
        let source = try container.decodeIfPresent(Passage.self, forKey: .source)
        let rule = try container.decodeIfPresent(DisclosureRule.self, forKey: .rule)
        do throws(Rejection) {
            guard (source == nil) != (rule == nil) else {
                throw Rejection(
                    .figureIsAlreadyPublic, "observation of \(periodEnd)",
                    found: source == nil ? "neither a publication nor a rule" : "both a publication and a rule")
            }
            try source?.checkNamed()
            try self.init(figure, on: periodEnd, base: base, by: definition, source: source, rule: rule)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
