import CivilTime

/// What one reading of a rule is about: its day, what the open answers could be, and which events could count.
struct Scene {
    /// How many events of a pattern count for certain, and which more may.
    struct Tally {
        var certain = 0
        /// Events that count for some choices of their unknown and not for others.
        var open: [(unknown: Int, counts: [Bool])] = []
    }

    /// The local day; nil where the rule reads no day.
    var day: CivilDate?
    /// For each unknown number or day, the values to try, one for every way in which it could matter.
    var values: [Int: [FactValue]] = [:]
    /// For each unknown of another kind than yes or no, how many choices it has.
    var choiceCounts: [Int: Int] = [:]
    var tallies: [EventPattern: Tally] = [:]
}
