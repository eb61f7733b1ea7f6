/// Answers to some of the unknowns, by number.
struct Assignment {
    /// How many unknowns an assignment can hold; a rule that reads more is answered undetermined, never wrongly.
    static let capacity = 64

    private(set) var assigned: UInt64 = 0
    private var values: UInt64 = 0

    func answer(_ unknown: Int) -> Truth {
        let bit = UInt64(1) << UInt64(unknown)
        guard assigned & bit != 0 else { return .unknown }
        return values & bit != 0 ? .yes : .no
    }

    func assigning(_ value: Bool, to unknown: Int) -> Assignment {
        var copy = self
        let bit = UInt64(1) << UInt64(unknown)
        copy.assigned |= bit
        if value { copy.values |= bit }
        return copy
    }
}
