public import CivilTime

/// What was found of the risk that a restorative process harms somebody.
public struct RestorativeRisk: Hashable, Codable, Sendable {
    /// What it came to.
    public enum Finding: String, Hashable, CaseIterable, Codable, Sendable {
        /// It can go ahead.
        case acceptable
        /// It can go ahead with the measures that are written down.
        case acceptableWithMeasures = "acceptable-with-measures"
        /// It cannot.
        case tooHigh = "too-high"
    }

    /// What it came to.
    public let finding: Finding
    /// The UK civil day on which it was assessed.
    public let on: CivilDate
    /// Who assessed it.
    public let by: Person.ID
    /// The measures, and what else was written.
    public let measures: Personal<String>?

    /// A finding of a day.
    public init(_ finding: Finding, on day: CivilDate, by assessor: Person.ID, measures: Personal<String>? = nil) {
        self.finding = finding
        self.on = day
        self.by = assessor
        self.measures = measures
    }

    private enum CodingKeys: String, CodingKey {
        case finding
        case on
        case by
        case measures
    }
}
