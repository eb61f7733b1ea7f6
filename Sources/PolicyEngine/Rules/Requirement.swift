/// One thing that a criterion asks, with its own source, so that a no can be explained.
public struct Requirement: Hashable, Sendable {
    /// Its name within the criterion, such as `vetted`.
    public let name: String
    /// What is required, in one sentence.
    public let summary: String
    /// When it is met.
    public let condition: Condition
    /// How well it was checked.
    public let verification: Verification
    /// Where it stands; nil where the criterion's own citation covers it.
    public let citation: Citation?
    /// Other readings of the provision, where what it means is disputed.
    public let readings: [DisputedReading]

    /// A requirement that is met where the condition holds.
    public init(
        _ name: String, _ summary: String, _ condition: Condition, verification: Verification,
        citing citation: Citation? = nil, disputed readings: [DisputedReading] = []
    ) {
        self.name = name
        self.summary = summary
        self.condition = condition
        self.verification = verification
        self.citation = citation
        self.readings = readings
    }
}
