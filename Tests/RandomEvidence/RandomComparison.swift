public import CivilTime
import PolicyEngine

extension BulkComparison {
    /// Holds so many random cases against the row evaluator, table by table.
    ///
    /// - Parameters:
    ///   - rulebook: what they are judged by.
    ///   - calendar: the working days and the clock.
    ///   - cases: how many cases there are in all.
    ///   - tableSize: how many of them make a table, at one time of the calendar.
    ///   - seed: the same cases for the same seed.
    public static func random(
        _ rulebook: TestedRules, on calendar: WorkingCalendar, cases: Int, tableSize: Int, seed: UInt64
    ) async throws -> BulkComparison {
        var comparison = try BulkComparison(rulebook, on: calendar)
        var generator = EvidenceGenerator(for: rulebook.policies, on: calendar, seed: seed)
        var made = 0
        while made < cases, comparison.differences.count < 5 {
            let size = min(tableSize, cases - made)
            let evidence = (0..<size).map { _ in generator.next() }
            let instants = generator.asOfs(besides: comparison.dues(of: evidence.prefix(20)))
            await comparison.compare(evidence, asOf: instants)
            generator.moveOn()
            made += size
        }
        return comparison
    }

    /// Instants at which something falls due in those cases.
    private func dues(of cases: some Sequence<Evidence>) -> [Instant] {
        let end = Instant(milliseconds: 4_000_000_000_000)
        return cases.flatMap { evidence in
            let found = (try? rulebook.determinations(from: evidence, asOf: end, on: calendar)) ?? []
            return found.flatMap { [$0.dueEarliest, $0.dueLatest, $0.dischargedAt].compactMap(\.self) }
        }
    }
}

extension BulkComparison {
    /// Holds random columns against the row evaluator, table by table.
    public static func randomColumns(
        _ rulebook: TestedRules, on calendar: WorkingCalendar, cases: Int, tableSize: Int, seed: UInt64
    ) async throws -> BulkComparison {
        var comparison = try BulkComparison(rulebook, on: calendar)
        var generator = EvidenceGenerator(for: rulebook.policies, on: calendar, seed: seed)
        var made = 0
        while made < cases, comparison.differences.count < 5 {
            let size = min(tableSize, cases - made)
            let seed = seed &+ UInt64(made) &* 1_000_003
            let random = try RandomColumns(for: comparison.compiled, rulebook, count: size, seed: seed)
            let table = try CaseTable(random.columns, for: comparison.compiled)
            if table.refused != random.refused {
                comparison.note("refused \(table.refused), not \(random.refused)", nil, Instant(milliseconds: 0))
            }
            for asOf in generator.asOfs(besides: comparison.dues(of: random.cases.prefix(20))) {
                await comparison.compare(table, with: random.cases, refusing: random.refused, asOf: asOf)
            }
            comparison.offered += size
            generator.moveOn()
            made += size
        }
        return comparison
    }
}
