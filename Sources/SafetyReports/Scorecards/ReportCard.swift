public import CivilTime
public import SafetyModel

/// A graded card on one body: each indicator with its grade, the figure it rests on, and the rule.
public struct ReportCard: Hashable, Sendable {
    /// One line of a card.
    public enum Line: Hashable, Sendable {
        /// A grade, with the figure that earned it and where the rule stands.
        case graded(String, on: Observation, by: Passage)
        /// The figure lies below the lowest grade.
        case belowGrades(Observation, by: Passage)
        /// The indicator was not measured in the period.
        case notMeasured
    }

    /// Of whom the card is.
    public let body: String
    /// The last UK civil day of the period.
    public let periodEnd: CivilDate
    /// Its lines.
    public let lines: [IndicatorID: Line]

    /// A card made from indicators.
    ///
    /// - Parameters:
    ///   - body: of whom.
    ///   - periodEnd: the last UK civil day of the period.
    ///   - rules: how each indicator is graded.
    ///   - series: the figures.
    /// - Throws: ``/SafetyModel/Rejection`` by `grade-cites-its-rule` where there is no rule at all.
    public init(
        of body: String, on periodEnd: CivilDate, by rules: [IndicatorID: GradeRule], from series: [Series]
    ) throws(Rejection) {
        guard !rules.isEmpty else { throw Rejection(.gradeCitesItsRule, "report card", found: "no rule of grading") }
        self.body = body
        self.periodEnd = periodEnd
        var lines: [IndicatorID: Line] = [:]
        for (indicator, rule) in rules {
            guard let observation = series.first(where: { $0.indicator == indicator })?[periodEnd] else {
                lines[indicator] = .notMeasured
                continue
            }
            lines[indicator] =
                rule.grade(of: observation.figure).map { .graded($0, on: observation, by: rule.passage) }
                ?? .belowGrades(observation, by: rule.passage)
        }
        self.lines = lines
    }
}
