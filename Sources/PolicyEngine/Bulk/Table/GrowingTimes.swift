import CivilTime

/// A column of times that grows row by row: whole minutes for as long as all of them are.
struct GrowingTimes: Sendable {
    private var minutes: [Int32] = []
    private var milliseconds: [Int64] = []
    private var isWhole = true

    init() {}

    /// Those times, one a row.
    init(_ instants: some Sequence<Instant?>) {
        for (row, instant) in instants.enumerated() { if let instant { set(instant, at: row) } }
    }

    mutating func set(_ instant: Instant, at row: Int) {
        let (minute, rest) = instant.milliseconds.quotientAndRemainder(dividingBy: 60_000)
        if isWhole, rest == 0, let minute = Int32(exactly: minute), minute > .min {
            minutes.append(contentsOf: repeatElement(.min, count: row - minutes.count))
            minutes.append(minute)
            return
        }
        if isWhole {
            milliseconds = minutes.map { $0 == .min ? .min : Int64($0) * 60_000 }
            minutes = []
            isWhole = false
        }
        milliseconds.append(contentsOf: repeatElement(.min, count: row - milliseconds.count))
        // The lowest number says that there is no time; it is off every calendar, and so is the next.
        milliseconds.append(max(instant.milliseconds, .min + 1))
    }

    /// The column for so many rows; nil where no row has a time.
    func column(rows: Int) -> TimeColumn? {
        if isWhole {
            guard !minutes.isEmpty else { return nil }
            return .minutes(minutes + repeatElement(.min, count: rows - minutes.count), absent: .min)
        }
        return .milliseconds(milliseconds + repeatElement(.min, count: rows - milliseconds.count), absent: .min)
    }
}
