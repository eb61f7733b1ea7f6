/// The records that were drawn, in the order in which they were, and how many were asked.
public struct DrawnSample: Hashable, Codable, Sendable {
    /// By which plan.
    public let plan: SamplePlan.ID
    /// What kind of records they are.
    public let kind: SampledKind
    /// From which frame.
    public let frame: FrozenFrame
    /// How many were asked of each stratum.
    public let asked: [RecordStratum: Int]
    /// The records of each stratum, in the order in which they were drawn.
    public let drawn: [RecordStratum: [RecordReference]]

    init(
        plan: SamplePlan.ID, of kind: SampledKind, frame: FrozenFrame, asked: [RecordStratum: Int],
        drawn: [RecordStratum: [RecordReference]]
    ) {
        self.plan = plan
        self.kind = kind
        self.frame = frame
        self.asked = asked
        self.drawn = drawn
    }

    /// How many records there were too few, by stratum; without the strata that had enough.
    public var shortfall: [RecordStratum: Int] {
        asked.reduce(into: [:]) { missing, entry in
            let lack = entry.value.addingCapped(-(drawn[entry.key]?.count ?? 0))
            if lack > 0 { missing[entry.key] = lack }
        }
    }

    /// The stratum of a record that was drawn; nil for any other.
    public func stratum(of reference: RecordReference) -> RecordStratum? {
        drawn.first { $0.value.contains(reference) }?.key
    }

    private enum CodingKeys: String, CodingKey {
        case plan
        case kind
        case frame
        case asked
        case drawn
    }
}
