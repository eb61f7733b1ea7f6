public import PolicyEngine
public import SafetyModel

/// What a register says of one victim in one case, or why it can say nothing.
public struct Judgement: Hashable, Sendable {
    /// The case.
    public let caseID: Case.ID
    /// The victim; nil where the case names none, as with open data.
    public let victimID: Victim.ID?
    /// The determinations in the order of the register, or why nothing can be said.
    public let result: Result<[Determination], JudgementFault>

    /// The determinations; none where nothing can be said.
    public var determinations: [Determination] {
        switch result {
        case .success(let determinations): determinations
        case .failure: []
        }
    }

    /// Why nothing can be said; nil where something can.
    public var fault: JudgementFault? {
        switch result {
        case .success: nil
        case .failure(let error): error
        }
    }

    /// The determinations by their identity.
    var numbered: [(id: StoredDetermination.ID, determination: Determination)] {
        var seen: [StoredDetermination.ID: Int] = [:]
        return determinations.map { determination in
            let first = StoredDetermination.ID(determination, in: caseID, for: victimID, occurrence: 1)
            let occurrence = seen[first, default: 0] + 1
            seen[first] = occurrence
            return (
                StoredDetermination.ID(determination, in: caseID, for: victimID, occurrence: occurrence), determination
            )
        }
    }
}
