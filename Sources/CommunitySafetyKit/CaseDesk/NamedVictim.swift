import SafetyModel
import SafetyStorage

/// Whom a case is judged for, as their record stands.
enum NamedVictim {
    /// Whoever it may have been: the case names nobody.
    case nobody
    /// A victim whose record can be read.
    case standing(Versioned<Victim>)
    /// A victim whose record was erased, or redacted to nothing that can be read; and where it stands.
    case takenAway(Victim.ID, Revision)

    /// The victim; nil for nobody.
    var id: Victim.ID? {
        switch self {
        case .nobody: nil
        case .standing(let victim): victim.value.id
        case .takenAway(let id, _): id
        }
    }

    /// Where their record stands; nil for nobody.
    var revision: Revision? {
        switch self {
        case .nobody: nil
        case .standing(let victim): victim.revision
        case .takenAway(_, let revision): revision
        }
    }
}

extension Case {
    /// The victims it names, in its order; one who is named twice is one victim.
    var distinctVictims: [Victim.ID] {
        var seen: Set<Victim.ID> = []
        return victims.filter { seen.insert($0).inserted }
    }
}
