/// Counts of a stretch of blocks, for each result column: how many rows raised it, then how many have each status.
struct BlockResults: Sendable {
    private let columns: [ResultColumn]
    private var counts: [[Int]]

    init(_ columns: [ResultColumn]) {
        self.columns = columns
        counts = columns.map { Array(repeating: 0, count: $0.statuses.count + 1) }
    }

    mutating func add(_ other: BlockResults) {
        for column in counts.indices {
            for place in counts[column].indices { counts[column][place] += other.counts[column][place] }
        }
    }

    /// Counts the rows of a block that was judged.
    mutating func count(_ registers: UnsafeMutablePointer<BlockEvaluator.Bits>) {
        func rows(_ register: BlockProgram.Register) -> Int {
            let bits = registers[register.number]
            var count = 0
            for word in 0..<8 { count &+= bits[word].nonzeroBitCount }
            return count
        }
        for (number, column) in columns.enumerated() {
            counts[number][0] &+= rows(column.raised)
            for (place, status) in column.statuses.enumerated() {
                counts[number][place + 1] &+= rows(status.register)
            }
        }
    }

    func add(to tally: inout Tally, of plan: BulkPlan) {
        for (column, counts) in zip(columns, counts) {
            let duty = plan.duties[column.duty].id
            var notOwed = counts[0]
            for (status, count) in zip(column.statuses, counts.dropFirst()) {
                tally.add(count, status.status, of: duty)
                notOwed -= count
            }
            tally.add(notOwed, .notOwed, of: duty)
        }
    }
}
