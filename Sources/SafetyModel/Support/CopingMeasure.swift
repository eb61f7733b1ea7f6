public import CivilTime

/// What somebody says of coping with everyday life when they leave a service.
public struct CopingMeasure: Hashable, Codable, Sendable {
    /// The question and its edition.
    public let instrument: String
    /// The UK civil day on which it was asked.
    public let day: CivilDate
    /// Whether they feel better able to cope; unknown where they did not say.
    public let copesBetter: Answer

    /// An answer on leaving.
    public init(by instrument: String, on day: CivilDate, copesBetter: Answer) {
        self.instrument = instrument
        self.day = day
        self.copesBetter = copesBetter
    }

    private enum CodingKeys: String, CodingKey {
        case instrument
        case day
        case copesBetter
    }
}
