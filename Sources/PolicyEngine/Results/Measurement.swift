/// What a policy says of one target of a measure, over all incidents added.
public struct Measurement: Hashable, Codable, Sendable {
    /// The measure.
    public let measure: MeasureID
    /// The target, by its name within the measure.
    public let target: String
    /// Where the standard stands.
    public let citation: Citation
    /// How well it is founded: the weaker of the clock's level and the target's.
    public let verification: Verification
    /// How strongly the instrument binds.
    public let bindingForce: BindingForce
    /// How many incidents certainly count.
    public let counted: Int
    /// Of those, how many certainly met what the target asks of one incident: its period, or its condition; nil where
    /// the figure is no share of the incidents.
    public let within: Int?
    /// Of those, how many certainly did not; nil likewise.
    public let beyond: Int?
    /// How many incidents may count or not: which facts they have is not known.
    public let perhapsCounted: Int
    /// Of the certain ones, those of which the time, or what the target asks, is not known well enough to tell; for a
    /// figure made of times, not known exactly.
    public let untimed: Int
    /// How many whole weeks, months or years were judged; nil where the figure is not one of each of them.
    public let spans: Int?
    /// The least that the figure can be: per cent, milliseconds for a time, or incidents for a count; nil where nothing
    /// counts, or where nothing bounds it.
    ///
    /// The figure of each week, month or year is that of the one furthest from the aim.
    public let lowest: Double?
    /// The most that the figure can be, likewise.
    public let highest: Double?
    /// Whether the target is attained, whatever is not known; unknown where nothing counts.
    public let attained: Truth
}
