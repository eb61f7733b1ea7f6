public import CivilTime

/// That somebody looked at what may go wrong at a place or on a walk.
public struct HazardAssessment: Hashable, Codable, Sendable {
    /// The UK civil day on which it was made.
    public let made: CivilDate
    /// The last day for which it is good; nil where no such day is stated.
    public let validThrough: CivilDate?
    /// Who made it; nil where nobody recorded that.
    public let by: Person.ID?

    /// An assessment made on that day.
    public init(made: CivilDate, validThrough: CivilDate? = nil, by person: Person.ID? = nil) {
        self.made = made
        self.validThrough = validThrough
        self.by = person
    }

    /// Whether it is good on a day; one that states no last day is good from the day on which it was made.
    public func isGood(on day: CivilDate) -> Bool {
        made <= day && validThrough.map { day <= $0 } ?? true
    }

    private enum CodingKeys: String, CodingKey {
        case made
        case validThrough
        case by
    }
}
