import CivilTime

/// What an instant's month adds to the number of a cell, by the day in UTC.
struct MonthTable {
    /// What an instant in none of the months adds.
    static let nowhere = UInt32(1 << 23)

    /// The first instant of the first day, in the unit of the columns.
    let first: Int64
    /// For each day, what the month adds in which it begins.
    let shares: [UInt32]
    /// For each day, the instant from which on another month's share holds; the last one there is where none begins.
    let turns: [Int64]
    /// What holds from there on.
    let next: [UInt32]

    init(
        from month: CivilMonth, count: Int, step: UInt32, unit: IncidentColumns.Unit, on clock: CivilClock
    ) throws(CivilTimeError) {
        let perDay = 86_400_000 / unit.rawValue
        // Where a month begins within a unit, the first whole one after it is in the month.
        var starts: [Int64] = []
        for number in 0...count {
            let start = try clock.startOfDay(month.adding(months: number).firstDay).milliseconds
            starts.append(-((-start).dividedFloored(by: unit.rawValue)))
        }
        let firstDay = starts[0].dividedFloored(by: perDay)
        let lastDay = starts[count].dividedFloored(by: perDay)
        var shares: [UInt32] = []
        var turns: [Int64] = []
        var next: [UInt32] = []
        var number = -1
        func share(_ number: Int) -> UInt32 {
            (0..<count).contains(number) ? UInt32(number) * step : Self.nowhere
        }
        for day in firstDay...lastDay {
            if number < count, starts[number + 1] <= day * perDay { number += 1 }
            shares.append(share(number))
            let turnsToday = number < count && starts[number + 1] < (day + 1) * perDay
            turns.append(turnsToday ? starts[number + 1] : .max)
            next.append(share(number + 1))
            if turnsToday { number += 1 }
        }
        first = firstDay * perDay
        self.shares = shares
        self.turns = turns
        self.next = next
    }

    /// Adds to each sum what the month of the start adds.
    func add(to sums: UnsafeMutablePointer<UInt32>, of starts: UnsafeBufferPointer<Int64>, unit: IncidentColumns.Unit) {
        shares.withUnsafeBufferPointer { shares in
            turns.withUnsafeBufferPointer { turns in
                next.withUnsafeBufferPointer { next in
                    // A loop for each unit: to divide by a number that is known takes a tenth of the time.
                    switch unit {
                    case .seconds: Self.add(to: sums, of: starts, first, 86_400, shares, turns, next)
                    case .milliseconds: Self.add(to: sums, of: starts, first, 86_400_000, shares, turns, next)
                    }
                }
            }
        }
    }

    @inline(__always)
    private static func add(
        to sums: UnsafeMutablePointer<UInt32>, of starts: UnsafeBufferPointer<Int64>, _ first: Int64,
        _ perDay: UInt64, _ shares: UnsafeBufferPointer<UInt32>, _ turns: UnsafeBufferPointer<Int64>,
        _ next: UnsafeBufferPointer<UInt32>
    ) {
        let days = UInt64(shares.count)
        for row in 0..<starts.count {
            let start = starts[row]
            let day = UInt64(bitPattern: start &- first) / perDay
            guard start >= first, day < days else {
                sums[row] &+= nowhere
                continue
            }
            sums[row] &+= start < turns[Int(day)] ? shares[Int(day)] : next[Int(day)]
        }
    }
}
