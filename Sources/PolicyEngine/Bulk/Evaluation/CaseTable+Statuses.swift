public import CivilTime

extension CaseTable {
    /// How every duty stands in every case at an instant.
    ///
    /// - Parameter asOf: the instant at which the duties are looked at; later events do not count.
    /// - Throws: `BulkError` for an instant beyond the calendar's clock. A case that cannot be judged is no error: it
    ///   stands in the result's `refused`.
    public func statuses(asOf: Instant) throws(BulkError) -> CaseStatuses {
        var single = SingleResults(singles[...], of: self, asOf: asOf)
        var codes = [[UInt8]](repeating: Array(repeating: 0, count: rows), count: plan.columns.count)
        if let moment = try AsOf(asOf, on: plan) {
            let excluded = excludedRows(failing: single.refused)
            let doubtful = judgeBlocks(0..<rows, asOf: moment, excluding: excluded) { evaluator, row, count in
                for (number, column) in plan.columns.enumerated() {
                    codes[number].withUnsafeMutableBufferPointer { codes in
                        guard let target = codes.baseAddress else { return }
                        evaluator.write(column, to: target + row, count: count)
                    }
                }
            }
            single.add(SingleResults(doubtful[...], of: self, asOf: asOf))
        }
        mark(single, in: &codes)
        return CaseStatuses(
            of: self, asOf: asOf,
            columns: zip(plan.columns, codes).map { column, codes in
                CaseStatuses.Column(
                    duty: plan.duties[column.duty].id, awaitsReceipt: column.awaitsReceipt, codes: codes)
            },
            refused: (refused + single.refused).sorted { $0.number < $1.number }, single: single)
    }

    /// Says in the bytes of a duty which cases raised it and were judged on their own.
    private func mark(_ single: SingleResults, in codes: inout [[UInt8]]) {
        var columns: [DutyID: [Int]] = [:]
        for (number, column) in plan.columns.enumerated() {
            columns[plan.duties[column.duty].id, default: []].append(number)
        }
        for (number, found) in single.statuses {
            let row = rows(of: number).lowerBound
            for duty in found.keys {
                // Another instrument's duty of that name may have come out in blocks.
                guard let free = columns[duty]?.first(where: { codes[$0][row] == 0 }) else { continue }
                codes[free][row] = CaseStatuses.Column.judgedSingly
            }
        }
    }
}

extension BlockEvaluator {
    /// Writes the code of each row's status.
    fileprivate func write(_ column: ResultColumn, to target: UnsafeMutablePointer<UInt8>, count: Int) {
        // Not owed is what is raised and has no other status.
        add(Status.notOwed.code, of: column.raised, to: target, count: count)
        for (status, register) in column.statuses {
            add(status.code &- Status.notOwed.code, of: register, to: target, count: count)
        }
    }

    private func add(
        _ code: UInt8, of register: BlockProgram.Register, to target: UnsafeMutablePointer<UInt8>, count: Int
    ) {
        let bytes = Self.bytes(registers + register.number)
        if count == Self.rowsPerBlock {
            for bit in 0..<8 {
                for byte in 0..<64 { target[bit &* 64 &+ byte] &+= ((bytes[byte] &>> UInt8(bit)) & 1) &* code }
            }
        } else {
            for row in 0..<count { target[row] &+= ((bytes[row % 64] &>> UInt8(row / 64)) & 1) &* code }
        }
    }
}
