import CivilTime

extension CaseTable {
    /// Judges the blocks of those rows, one after the other.
    ///
    /// - Parameters:
    ///   - rows: from the start of a block.
    ///   - excluded: rows to leave out, ascending.
    ///   - finish: is called after each block, with its first row and the number of its rows.
    /// - Returns: the cases that are doubtful for that instant and have no result yet in what fits into blocks.
    func judgeBlocks(
        _ rows: Range<Int>, asOf: AsOf, excluding excluded: [Int],
        _ finish: (_ evaluator: BlockEvaluator, _ row: Int, _ count: Int) -> Void
    ) -> [SingleCase] {
        let evaluator = BlockEvaluator(self, asOf: asOf)
        var next = excluded.firstIndex { $0 >= rows.lowerBound } ?? excluded.count
        var row = rows.lowerBound
        while row < rows.upperBound {
            let count = min(BlockEvaluator.rowsPerBlock, rows.upperBound - row)
            var mask: BlockEvaluator.Bits?
            while next < excluded.count, excluded[next] < row + count {
                var bits = mask ?? BlockEvaluator.Bits(repeating: 0)
                let place = excluded[next] - row
                let (bit, byte) = (place / RowBits.bytesPerBlock, place % RowBits.bytesPerBlock)
                bits[byte / 8] |= 1 << UInt64(byte % 8 * 8 + bit)
                mask = bits
                next += 1
            }
            evaluator.judge(from: row, count: count, excluding: mask)
            finish(evaluator, row, count)
            row += count
        }
        return evaluator.doubtfulRows.map {
            SingleCase(number: caseNumber(ofRow: $0), duties: plan.fastDuties, evidence: nil)
        }
    }

    /// The rows that are not judged in blocks: those left out from the start, and those of cases that failed alone.
    func excludedRows(failing failed: [RefusedCase]) -> [Int] {
        failed.isEmpty ? excluded : Set(excluded + failed.flatMap { rows(of: $0.number) }).sorted()
    }

    func caseNumber(ofRow row: Int) -> Int {
        guard let firstRows else { return row }
        var (low, high) = (0, count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if firstRows[middle] <= row { low = middle } else { high = middle }
        }
        return low
    }
}
