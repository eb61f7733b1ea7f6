/// One respect in which a rule that was changed differs from what it was.
public struct Difference: Hashable, Sendable {
    /// For better or worse, from the side of those whom the rule serves.
    public enum Direction: String, Hashable, Codable, Sendable, CaseIterable {
        /// In some case it is better for them.
        case gain
        /// In some case it is worse for them.
        case loss
        /// It can be better or the same, and nothing here can judge which.
        case perhapsGain = "perhaps-gain"
        /// It can be worse or the same, and nothing here can judge which.
        case perhapsLoss = "perhaps-loss"
        /// It can be better or worse, and nothing here can judge which.
        case unclear
    }

    /// For better or worse.
    public let direction: Direction
    /// What is different.
    public let matter: DifferenceMatter
    /// A case that comes out differently, for a gain or a loss; nil where none is needed to see it, or none can be told.
    public let witness: WitnessCase?

    init(_ direction: Direction, _ matter: DifferenceMatter, witness: WitnessCase? = nil) {
        self.direction = direction
        self.matter = matter
        self.witness = witness
    }
}
