public import CivilTime

/// When so many occurrences in so long a time are a signal to act before harm rises.
///
/// A threshold that stands in a published criterion is for a policy; this is the local rule, with its source.
public struct EscalationRule: Hashable, Sendable, Identifiable {
    /// The identity of a rule.
    public typealias ID = Identifier<EscalationRule>

    /// Which rule it is.
    public let id: ID
    /// What is counted.
    public let occurrence: OccurrenceWord
    /// From how many on it is a signal.
    public let threshold: Int
    /// Within how long, in civil days, weeks, months or years, from the day of the first of them.
    public let window: Period
    /// Where window and threshold are set down.
    public let source: Passage

    /// A rule with its window, threshold and source.
    ///
    /// - Throws: ``Rejection`` by `signal-states-its-source` where the threshold is below 1, the window has no last
    ///   day, or the source has no locator.
    public init(
        id: ID, counting occurrence: OccurrenceWord, atLeast threshold: Int, within window: Period, from source: Passage
    ) throws(Rejection) {
        self.id = id
        self.occurrence = occurrence
        self.threshold = threshold
        self.window = window
        self.source = source
        try check()
    }

    private func check() throws(Rejection) {
        let name = "escalation rule \(id)"
        guard threshold >= 1 else {
            throw Rejection(.signalStatesItsSource, name, found: "the threshold is \(threshold), not 1 or more")
        }
        guard window.firstDay(after: CivilDate(dayNumber: 0)) != nil else {
            throw Rejection(.signalStatesItsSource, name, found: "the window has no last day: \(window.unit)")
        }
        guard !source.locator.allSatisfy(\.isWhitespace) else {
            throw Rejection(.signalStatesItsSource, name, found: "the source has no locator")
        }
    }
}

extension EscalationRule: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case occurrence
        case threshold
        case window
        case source
    }

    /// Reads one, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        occurrence = try container.decode(OccurrenceWord.self, forKey: .occurrence)
        threshold = try container.decode(Int.self, forKey: .threshold)
        window = try container.decode(Period.self, forKey: .window)
        source = try container.decode(Passage.self, forKey: .source)
        do throws(Rejection) {
            try check()
        } catch {
            throw decoder.refusal(error)
        }
    }
}
