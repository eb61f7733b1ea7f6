public import CivilTime

extension CaseTable {
    /// How every duty stands over all cases at an instant, in counts.
    ///
    /// Each count is what the policy's determinations of each case, one after the other, would add up to.
    ///
    /// - Parameter asOf: the instant at which the duties are looked at; later events do not count.
    /// - Throws: `BulkError` for an instant beyond the calendar's clock. A case that cannot be judged is no error: it
    ///   stands in the tally's `refused`.
    public func tally(asOf: Instant) throws(BulkError) -> Tally {
        let single = SingleResults(singles[...], of: self, asOf: asOf)
        guard let moment = try AsOf(asOf, on: plan) else { return tally(asOf, BulkResults(plan, single)) }
        let excluded = excludedRows(failing: single.refused)
        var results = count(0..<rows, asOf: moment, excluding: excluded)
        results.single.add(single)
        return tally(asOf, results)
    }

    /// The same, with the cases shared out among tasks that run side by side.
    ///
    /// - Parameters:
    ///   - asOf: the instant at which the duties are looked at; later events do not count.
    ///   - tasks: how many run at once at most; as many as there are processors is a good number.
    /// - Throws: `BulkError` for an instant beyond the calendar's clock.
    public func tally(asOf: Instant, tasks: Int) async throws(BulkError) -> Tally {
        let moment = try AsOf(asOf, on: plan)
        var results = BulkResults(plan)
        let single = await shared(singles.count, by: tasks, inPartsOf: 1) {
            SingleResults(singles[$0], of: self, asOf: asOf)
        }
        for part in single { results.single.add(part) }
        guard let moment else { return tally(asOf, results) }
        let excluded = excludedRows(failing: results.single.refused)
        let parts = await shared(rows, by: tasks, inPartsOf: 32 * BlockEvaluator.rowsPerBlock) {
            count($0, asOf: moment, excluding: excluded)
        }
        for part in parts { results.add(part) }
        return tally(asOf, results)
    }

    private func count(_ rows: Range<Int>, asOf: AsOf, excluding excluded: RowBits) -> BulkResults {
        var results = BulkResults(plan)
        let doubtful = judgeBlocks(rows, asOf: asOf, excluding: excluded) { evaluator, _, _ in
            results.blocks.count(evaluator.registers)
        }
        results.single = SingleResults(doubtful[...], of: self, asOf: asOf.instant)
        return results
    }

    private func tally(_ asOf: Instant, _ results: BulkResults) -> Tally {
        let single = results.single
        let refused = (self.refused + single.refused).sorted { $0.number < $1.number }
        var tally = Tally(asOf: asOf, cases: count, refused: refused)
        results.blocks.add(to: &tally, of: plan)
        for statuses in single.statuses.values {
            for (duty, found) in statuses { for status in found { tally.add(1, status, of: duty) } }
        }
        tally.casesJudgedSingly = single.cases.count
        tally.determinationsJudgedSingly = single.determinations
        return tally
    }

    /// Does so much work in that many tasks, in several parts for each, as some take longer.
    ///
    /// - Parameter least: as much as a part must have to be worth its own memory.
    private func shared<Part: Sendable>(
        _ count: Int, by tasks: Int, inPartsOf least: Int, _ work: @escaping @Sendable (Range<Int>) -> Part
    ) async -> [Part] {
        guard count > 0 else { return [] }
        let parts = (count + least - 1) / least
        let tasks = min(max(tasks, 1), parts)
        let size = (parts + tasks * 8 - 1) / (tasks * 8) * least
        return await withTaskGroup(of: Part.self) { group in
            var parts: [Part] = []
            var running = 0
            for start in stride(from: 0, to: count, by: size) {
                if running == tasks, let part = await group.next() {
                    parts.append(part)
                    running -= 1
                }
                group.addTask { work(start..<min(start + size, count)) }
                running += 1
            }
            for await part in group { parts.append(part) }
            return parts
        }
    }
}
