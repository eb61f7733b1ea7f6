import CivilTime
import PolicyEngine
import RandomEvidence
import SeededRandom
import Testing

@Suite struct TwoEditionsTests {
    @Test func randomCases() async throws {
        let comparison = try await BulkComparison.random(
            .register(TwoEditions.register()), on: Sample.calendar, cases: BulkSize.cases, tableSize: 700, seed: 1)
        for difference in comparison.differences.prefix(3) { Issue.record("\(difference)") }
        #expect(comparison.judged > 2 * comparison.offered)
        #expect((0.5...0.97).contains(comparison.shareInBlocks), "\(comparison.summary)")
    }

    /// Blocks have 512 rows: tables that end before, at and after the end of one, and in parts of several tasks.
    @Test(arguments: [0, 1, 63, 64, 65, 511, 512, 513, 1023, 1024, 1025, 4_200])
    func tablesOfEverySize(_ count: Int) async throws {
        let comparison = try await BulkComparison.randomColumns(
            .register(TwoEditions.register()), on: Sample.calendar, cases: max(count, 1), tableSize: max(count, 1),
            seed: UInt64(count))
        for difference in comparison.differences.prefix(3) { Issue.record("\(difference)") }
        var compared = try BulkComparison(.register(TwoEditions.register()), on: Sample.calendar)
        var generator = EvidenceGenerator(for: compared.rulebook.policies, on: Sample.calendar, seed: 5)
        let asOf = try Instant("2024-10-20T12:00:00Z")
        await compared.compare((0..<min(count, 1025)).map { _ in generator.next() }, asOf: [asOf])
        for difference in compared.differences.prefix(3) { Issue.record("\(difference)") }
        #expect(compared.offered == min(count, 1025))
    }

    /// However the work is shared out, the sum is the same.
    @Test func anyNumberOfTasks() async throws {
        let policy = try CompiledPolicy(TwoEditions.register(), on: Sample.calendar)
        var generator = EvidenceGenerator(for: try TwoEditions.register().policies, on: Sample.calendar, seed: 9)
        var rows = CaseRows(for: policy)
        for _ in 0..<3000 { _ = try? rows.append(generator.next()) }
        let table = rows.table
        let asOf = try Instant("2030-01-01T00:00:00Z")
        let whole = try table.tally(asOf: asOf)
        #expect(whole.determinations > 3000)
        for tasks in [-1, 0, 1, 2, 7, 100] {
            #expect(try await table.tally(asOf: asOf, tasks: tasks) == whole, "\(tasks) tasks")
        }
    }

    /// 5 working days of the first edition and 3 of the second, counted by hand: 30 September 2024 is a Monday.
    @Test func theEditionOfTheDayTheClockStarts() throws {
        var columns = CaseColumns(count: 3)
        let arrests = ["2024-09-30T22:59:00Z", "2024-09-30T23:00:00Z", "2024-09-30T22:59:00Z"]
        try columns.events("arrested", at: arrests.map { try Instant($0) })
        try columns.events("service.told", at: [nil, nil, try Instant("2024-10-07T22:59:59Z")])
        try columns.fact("victim", [.yes, .yes, .yes])
        try columns.fact("vulnerable", [.no, .no, .no])
        try columns.fact("declined", [.no, .no, .unknown])
        let table = try CaseTable(columns, for: CompiledPolicy(TwoEditions.register(), on: Sample.calendar))
        func told(_ asOf: String) throws -> [[Status]] {
            let statuses = try table.statuses(asOf: Instant(asOf))
            return (0..<3).map { statuses.statuses(of: "told", in: $0) }
        }
        #expect(try told("2024-10-04T22:59:59Z") == [[.pending], [.pending], [.undetermined]])
        #expect(try told("2024-10-04T23:00:00Z") == [[.pending], [.breached], [.undetermined]])
        #expect(try told("2024-10-07T22:59:59Z") == [[.pending], [.breached], [.undetermined]])
        #expect(try told("2024-10-07T23:00:00Z") == [[.breached], [.breached], [.undetermined]])
        #expect(try told("2024-09-30T22:58:59Z") == [[], [], []])
    }
}
