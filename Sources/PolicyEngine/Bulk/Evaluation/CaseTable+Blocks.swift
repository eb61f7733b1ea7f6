import CivilTime

extension CaseTable {
    /// Judges the blocks of those rows, one after the other.
    ///
    /// - Parameters:
    ///   - rows: from the start of a block.
    ///   - excluded: rows to leave out.
    ///   - finish: is called after each block, with its first row and the number of its rows.
    /// - Returns: the cases that are doubtful for that instant and have no result yet in what fits into blocks.
    func judgeBlocks(
        _ rows: Range<Int>, asOf: AsOf, excluding excluded: RowBits,
        _ finish: (_ evaluator: BlockEvaluator, _ row: Int, _ count: Int) -> Void
    ) -> [SingleCase] {
        let evaluator = BlockEvaluator(self, asOf: asOf)
        for row in stride(from: rows.lowerBound, to: rows.upperBound, by: RowBits.rowsPerBlock) {
            let count = min(RowBits.rowsPerBlock, rows.upperBound - row)
            evaluator.judge(from: row, count: count, excluding: excluded.block(row / RowBits.rowsPerBlock))
            finish(evaluator, row, count)
        }
        return evaluator.doubtfulRows.map {
            SingleCase(number: caseNumber(ofRow: $0), duties: plan.fastDuties, evidence: nil)
        }
    }

    /// The rows that are not judged in blocks: those left out from the start, and those of cases that failed alone.
    func excludedRows(failing failed: [RefusedCase]) -> RowBits {
        var bits = excluded
        for refused in failed { for row in rows(of: refused.number) { bits.set(row) } }
        return bits
    }

    func caseNumber(ofRow row: Int) -> Int {
        guard let firstRows else { return row }
        return firstRows.sortedPlace { $0 <= row } - 1
    }
}
