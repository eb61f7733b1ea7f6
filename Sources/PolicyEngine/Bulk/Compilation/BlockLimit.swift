import CivilTime

/// A limit with a number, held against the pairs of a block.
struct BlockLimit: Hashable, Sendable {
    /// How it is held: by whatever a block has at hand for every case.
    enum Measure: Hashable, Sendable {
        /// Working days, few enough for a byte.
        case workingDays(Int16)
        /// The last day in time, by the day of the start: a table, by its number.
        case lastDays(table: Int)
        /// Elapsed milliseconds.
        case elapsed(Int64)
    }

    let pair: Int
    let measure: Measure

    /// The most working days that a byte of ranks can tell apart.
    static let mostWorkingDays = 127
    /// Longer times are left to the row evaluator, which says what lies beyond any instant.
    static let mostMilliseconds: Int64 = 1 << 52
}

extension BlockLimit.Measure {
    /// That period as working days that fit a byte; nil for any other.
    init?(byteOf period: Period) {
        guard case .workingDays(let count) = period, count <= BlockLimit.mostWorkingDays else { return nil }
        self = .workingDays(Int16(count))
    }
}
