/// A rule of the kind: an aggregate over many incidents, held against targets.
///
/// One slow answer is no breach of a percentage.
public struct Measure: Hashable, Sendable {
    /// The measure's id: the id of its row in the fact base, or a name in that style.
    public let id: MeasureID
    /// Where the standard stands.
    public let citation: Citation
    /// What is promised, in one sentence.
    public let summary: String
    /// Which incidents count, read at the start.
    public let population: Condition
    /// The kind of event at which the time starts.
    public let start: EventKind
    /// The kind of event at which it ends.
    public let end: EventKind
    /// How well start and end were checked: the same number means another thing from another start.
    public let clockVerification: Verification
    /// What is aimed at, each with the incidents it is for.
    public let targets: [Target]
    /// Doubts and readings that a person who relies on the rule should know.
    public let notes: [String]

    /// A measure of the time between two kinds of event.
    public init(
        _ id: MeasureID, citing citation: Citation, summary: String, over population: Condition = .always,
        from start: EventKind, until end: EventKind, clockVerification: Verification, targets: [Target],
        notes: [String] = []
    ) {
        self.id = id
        self.citation = citation
        self.summary = summary
        self.population = population
        self.start = start
        self.end = end
        self.clockVerification = clockVerification
        self.targets = targets
        self.notes = notes
    }
}
