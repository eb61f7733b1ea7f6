import SafetyInterchange

/// All that a reader gave.
struct Reading<Row: Hashable & Sendable> {
    var rows: [Row] = []
    var lines: [Int] = []
    var faults: [RowFault] = []
    var tally: ReadingTally?

    mutating func take(_ result: RowResult<Row>) {
        switch result {
        case .row(let row, let line):
            rows.append(row)
            lines.append(line)
        case .rejected(let fault):
            faults.append(fault)
        }
    }
}
