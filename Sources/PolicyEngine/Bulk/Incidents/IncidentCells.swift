import CivilTime

/// Incidents by their cells: how many there are, how long those took that ended, and since when the others wait.
struct IncidentCells: Sendable {
    /// The times of all that ended, by cell and ascending, behind the bits that tell the cell.
    enum Times: Sendable {
        case narrow([UInt32], mask: UInt32)
        case wide([UInt64], mask: UInt64)

        /// The time at that place, in the unit of the columns.
        subscript(place: Int) -> Int64 {
            switch self {
            case .narrow(let keys, let mask): Int64(keys[place] & mask)
            case .wide(let keys, let mask): Int64(keys[place] & mask)
            }
        }

        /// How many of the times at those places are at most that long.
        func count(in places: Range<Int>, upTo limit: Int64) -> Int {
            var (low, high) = (places.lowerBound, places.upperBound)
            while low < high {
                let middle = low + (high - low) / 2
                if self[middle] <= limit { low = middle + 1 } else { high = middle }
            }
            return low - places.lowerBound
        }
    }

    /// The numbers of the cells in which there is an incident, ascending.
    let numbers: [Int]
    /// For each of them, the first place among the times, and at the end how many there are.
    let ended: [Int]
    /// The same among those that wait.
    let open: [Int]
    let times: Times
    /// How long those had waited at the as-of instant that had not ended by then, by cell, in milliseconds.
    let waited: [Int64]

    /// - Throws: `IncidentError` for an incident in no group, and for one too far from the as-of instant.
    init(of columns: IncidentColumns, as plan: IncidentPlan, asOf: Instant, on clock: CivilClock) throws(IncidentError)
    {
        var months: [MonthTable] = []
        for month in plan.months {
            do throws(CivilTimeError) {
                months.append(
                    try MonthTable(
                        from: month.from, count: month.count, step: month.step, unit: columns.unit, on: clock))
            } catch {
                throw .outsideClock(error)
            }
        }
        let reach = try Reach(of: columns, asOf: asOf)
        let cells = plan.groups * plan.classes
        if reach.timeBits <= UInt32.bitWidth {
            try self.init(CellCount<UInt32>(columns, plan, months, reach, cells: cells), reach, asOf, columns.unit)
        } else {
            try self.init(CellCount<UInt64>(columns, plan, months, reach, cells: cells), reach, asOf, columns.unit)
        }
    }

    private init<Time>(
        _ count: CellCount<Time>, _ reach: Reach, _ asOf: Instant, _ unit: IncidentColumns.Unit
    ) throws(IncidentError) {
        if let incident = count.outside { throw .outsideGroups(incident: incident) }
        numbers = count.numbers
        ended = count.ended
        open = count.open
        waited = count.openStarts.map { asOf.milliseconds - $0 * unit.rawValue }
        let placeBits = Int.bitWidth - max(count.numbers.count - 1, 0).leadingZeroBitCount
        if reach.timeBits + placeBits <= UInt32.bitWidth {
            let sorted = CellSort<UInt32>(count, timeBits: reach.timeBits, placeBits: placeBits)
            times = .narrow(sorted.keys, mask: sorted.mask)
        } else {
            let sorted = CellSort<UInt64>(count, timeBits: reach.timeBits, placeBits: placeBits)
            times = .wide(sorted.keys, mask: sorted.mask)
        }
    }
}

/// How far the times of columns reach, as far as they count at an as-of instant.
struct Reach {
    private static let mostTimeBits = 42

    /// The as-of instant in the unit of the columns, rounded down.
    let last: Int64
    /// How many bits the longest time has.
    let timeBits: Int

    init(of columns: IncidentColumns, asOf: Instant) throws(IncidentError) {
        let last = asOf.milliseconds.dividedFloored(by: columns.unit.rawValue)
        let absent = columns.absent
        var (longest, earliest) = (Int64(0), last)
        columns.starts.withUnsafeBufferPointer { starts in
            columns.ends.withUnsafeBufferPointer { ends in
                for row in 0..<starts.count {
                    let (start, end) = (starts[row], ends[row])
                    let counts = end != absent && end >= start && end <= last
                    longest = max(longest, counts ? end &- start : 0)
                    earliest = min(earliest, start)
                }
            }
        }
        // Nothing overflows that lies between the earliest start and the as-of instant.
        let (first, isFar) = earliest.multipliedReportingOverflow(by: columns.unit.rawValue)
        if isFar || asOf.milliseconds.subtractingReportingOverflow(first).overflow {
            throw .outsideTime(incident: columns.starts.firstIndex(of: earliest) ?? 0)
        }
        // A key holds the time beside the place of a cell.
        if longest >> Self.mostTimeBits > 0 {
            let incident = zip(columns.starts, columns.ends).enumerated().first {
                $1.1 != absent && $1.1 &- $1.0 == longest
            }
            throw .outsideTime(incident: incident?.offset ?? 0)
        }
        self.last = last
        timeBits = max(Int64.bitWidth - longest.leadingZeroBitCount, 1)
    }
}
