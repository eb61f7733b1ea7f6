/// Incidents told apart by cell: how many there are in each, and how long each took that ended.
struct CellCount<Time: FixedWidthInteger & UnsignedInteger & Sendable> {
    private static var rowsAtOnce: Int { 4096 }

    /// The time of each that ended, in the unit of the columns, and its cell.
    private(set) var times: [Time] = []
    private(set) var cellOf: [UInt32] = []
    /// For each cell that has an incident, its number; for each cell, its place among those.
    private(set) var numbers: [Int] = []
    private(set) var places: [UInt32] = []
    /// How many ended, and how many did not, in the cells before each of those that have an incident, and in all.
    private(set) var ended: [Int] = [0]
    private(set) var open: [Int] = [0]
    /// When those started that did not end, by cell.
    private(set) var openStarts: [Int64] = []
    /// The first incident in no cell.
    private(set) var outside: Int?

    init(
        _ columns: IncidentColumns, _ plan: IncidentPlan, _ months: [MonthTable], _ reach: Reach, cells: Int
    ) {
        var endedIn = [UInt32](repeating: 0, count: cells)
        var openRows: [(cell: UInt32, start: Int64)] = []
        var found: Int?
        var times: [Time] = []
        cellOf = [UInt32](unsafeUninitializedCapacity: columns.count) { cellOf, count in
            times = [Time](unsafeUninitializedCapacity: columns.count) { times, timed in
                var endedRows = 0
                let sums = UnsafeMutablePointer<UInt32>.allocate(capacity: Self.rowsAtOnce)
                defer { sums.deallocate() }
                columns.starts.withUnsafeBufferPointer { starts in
                    columns.ends.withUnsafeBufferPointer { ends in
                        endedIn.withUnsafeMutableBufferPointer { endedIn in
                            var first = 0
                            while first < starts.count {
                                let rows = first..<min(first + Self.rowsAtOnce, starts.count)
                                first = rows.upperBound
                                Self.addUp(sums, rows, columns, plan, months, starts)
                                for row in rows {
                                    let (start, end) = (starts[row], ends[row])
                                    if start > reach.last { continue }
                                    let cell = sums[row - rows.lowerBound]
                                    guard cell < cells else {
                                        if found == nil { found = row }
                                        continue
                                    }
                                    if end != columns.absent, end >= start, end <= reach.last {
                                        endedIn[Int(cell)] &+= 1
                                        cellOf[endedRows] = cell
                                        times[endedRows] = Time(truncatingIfNeeded: end &- start)
                                        endedRows &+= 1
                                    } else {
                                        openRows.append((cell, start))
                                    }
                                }
                            }
                        }
                    }
                }
                (timed, count) = (endedRows, endedRows)
            }
        }
        self.times = times
        outside = found
        if found == nil { placeCells(endedIn, openRows) }
    }

    /// The number of the cell of each row.
    private static func addUp(
        _ sums: UnsafeMutablePointer<UInt32>, _ rows: Range<Int>, _ columns: IncidentColumns, _ plan: IncidentPlan,
        _ months: [MonthTable], _ starts: UnsafeBufferPointer<Int64>
    ) {
        sums.update(repeating: 0, count: rows.count)
        for month in months {
            month.add(to: sums, of: UnsafeBufferPointer(rebasing: starts[rows]), unit: columns.unit)
        }
        for (column, shares) in zip(columns.columns, plan.shares) {
            column.codes.withUnsafeBufferPointer { codes in
                shares.withUnsafeBufferPointer { shares in
                    for place in 0..<rows.count { sums[place] &+= shares[Int(codes[rows.lowerBound &+ place])] }
                }
            }
        }
    }

    /// Numbers the cells that have an incident.
    private mutating func placeCells(_ endedIn: [UInt32], _ openRows: [(cell: UInt32, start: Int64)]) {
        var openIn = [UInt32](repeating: 0, count: endedIn.count)
        for row in openRows { openIn[Int(row.cell)] += 1 }
        places = [UInt32](repeating: 0, count: endedIn.count)
        var nextOpen = [Int](repeating: 0, count: endedIn.count)
        var (endedSoFar, openSoFar) = (0, 0)
        for cell in endedIn.indices where endedIn[cell] + openIn[cell] > 0 {
            places[cell] = UInt32(numbers.count)
            nextOpen[cell] = openSoFar
            endedSoFar += Int(endedIn[cell])
            openSoFar += Int(openIn[cell])
            numbers.append(cell)
            ended.append(endedSoFar)
            open.append(openSoFar)
        }
        openStarts = [Int64](repeating: 0, count: openRows.count)
        for row in openRows {
            openStarts[nextOpen[Int(row.cell)]] = row.start
            nextOpen[Int(row.cell)] += 1
        }
    }
}
