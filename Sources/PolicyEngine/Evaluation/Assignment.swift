/// Answers to some of the unknowns, each by its number and the number of the choice.
struct Assignment {
    /// How many unknowns an assignment can hold; a rule that reads more is answered undetermined, never wrongly.
    static let capacity = 64

    private var assigned: UInt64 = 0
    private var values: UInt64 = 0
    /// Choices beyond yes and no, by unknown; empty where there are none, which is nearly always.
    private var wide: [UInt16] = []

    /// The answer to a yes-or-no unknown.
    func answer(_ unknown: Int) -> Truth {
        let bit = UInt64(1) << UInt64(unknown)
        guard assigned & bit != 0 else { return .unknown }
        return values & bit != 0 ? .yes : .no
    }

    /// The number of the choice taken; nil where the unknown is still open.
    func choice(_ unknown: Int) -> Int? {
        let bit = UInt64(1) << UInt64(unknown)
        guard assigned & bit != 0 else { return nil }
        if unknown < wide.count, wide[unknown] > 1 { return Int(wide[unknown]) }
        return values & bit != 0 ? 1 : 0
    }

    func assigning(_ choice: Int, to unknown: Int) -> Assignment {
        var copy = self
        let bit = UInt64(1) << UInt64(unknown)
        copy.assigned |= bit
        if choice == 1 { copy.values |= bit }
        if choice > 1 {
            if copy.wide.isEmpty { copy.wide = Array(repeating: 0, count: Self.capacity) }
            copy.wide[unknown] = UInt16(clamping: choice)
        }
        return copy
    }
}
