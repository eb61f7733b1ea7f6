/// How a rule that was changed stands beside the one it was, from the side of those whom the rule serves.
///
/// A verdict prompts a lawyer. It never finds that anything is unlawful.
public enum Verdict: String, Hashable, Codable, Sendable, CaseIterable {
    /// Somebody gains in some case, and nobody loses in any.
    case stronger
    /// No case comes out differently.
    case equal
    /// Somebody loses in some case, and nobody gains in any.
    case weaker
    /// Somebody gains in one case and loses in another.
    case incomparable
    /// It depends on what nothing here can judge.
    case undecided

    /// The verdict that follows from all differences between two rules.
    init(_ differences: [Difference]) {
        let directions = Set(differences.map(\.direction))
        switch (directions.contains(.gain), directions.contains(.loss)) {
        case (true, true): self = .incomparable
        case (true, false): self = directions.isDisjoint(with: [.perhapsLoss, .unclear]) ? .stronger : .undecided
        case (false, true): self = directions.isDisjoint(with: [.perhapsGain, .unclear]) ? .weaker : .undecided
        case (false, false): self = directions.isEmpty ? .equal : .undecided
        }
    }
}
