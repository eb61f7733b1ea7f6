import SafetyModel
import SafetyStorage

/// What is stored of one victim in one case.
struct Sheet {
    let file: Versioned<Case>
    /// Nil where the case names nobody.
    let victim: Versioned<Victim>?
    let basis: Versioned<JudgementBasis>?
    let stored: [Versioned<StoredDetermination>]
}
