import SafetyModel
import SafetyStorage

/// What is stored of one victim in one case.
struct Sheet {
    let file: Versioned<Case>
    let victim: NamedVictim
    let basis: Versioned<JudgementBasis>?
    /// True where the basis was taken away with its victim, so that there can be no other.
    var isBasisErased = false
    let stored: [Versioned<StoredDetermination>]
}
