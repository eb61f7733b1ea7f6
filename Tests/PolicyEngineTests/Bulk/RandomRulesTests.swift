import CivilTime
import PolicyEngine
import RandomEvidence
import Testing

/// Random rules of every shape on random calendars and clocks: many cases at once come out as they do one by one.
@Suite struct RandomRulesTests {
    /// What all the comparisons of a test came to.
    private struct Sum {
        var determinations = 0
        var singly = 0
        var looks = 0
        var refused = 0
        var statuses: Set<Status> = []

        mutating func add(_ comparison: BulkComparison, seed: UInt64) {
            for difference in comparison.differences.prefix(2) {
                Issue.record("seed \(seed), \(comparison.calendar.clock): \(difference)")
            }
            determinations += comparison.determinations
            singly += comparison.determinationsJudgedSingly
            looks += comparison.judged
            refused += comparison.refused
            statuses.formUnion(comparison.statusesSeen.keys)
        }

        /// Blocks and single cases both have their share, and blocks come to every status.
        func expectAllPaths() {
            #expect(determinations > looks / 2)
            #expect(refused > 0 && refused < looks / 4)
            #expect(singly > determinations / 20)
            #expect(singly < determinations * 9 / 10)
            #expect(statuses == Set(Status.allCases))
        }
    }

    @Test func randomPolicies() async throws {
        var sum = Sum()
        for seed in UInt64(0)..<UInt64(BulkSize.policies) {
            var rules = RandomPolicy(seed: seed)
            let comparison = try await BulkComparison.random(
                .policy(rules.policy()), on: .random(seed: seed), cases: 48, tableSize: 24, seed: seed)
            sum.add(comparison, seed: seed)
        }
        sum.expectAllPaths()
    }

    @Test func randomRegisters() async throws {
        var sum = Sum()
        for seed in UInt64(0)..<UInt64(BulkSize.policies / 2) {
            let calendar = try WorkingCalendar.random(seed: seed)
            var rules = RandomPolicy(seed: seed)
            let middle = calendar.coverage.lowerBound.dayNumber + calendar.coverage.upperBound.dayNumber
            let register = try rules.register(around: CivilDate(dayNumber: middle / 2))
            let comparison = try await BulkComparison.random(
                .register(register), on: calendar, cases: 48, tableSize: 24, seed: seed)
            sum.add(comparison, seed: seed)
        }
        sum.expectAllPaths()
    }

    @Test func randomColumns() async throws {
        var sum = Sum()
        for seed in UInt64(0)..<UInt64(BulkSize.policies) {
            let calendar = try WorkingCalendar.random(seed: seed)
            var rules = RandomPolicy(seed: seed)
            let middle = calendar.coverage.lowerBound.dayNumber + calendar.coverage.upperBound.dayNumber
            let rulebook: TestedRules =
                seed % 2 == 0
                ? .policy(try rules.policy())
                : .register(try rules.register(around: CivilDate(dayNumber: middle / 2)))
            let comparison = try await BulkComparison.randomColumns(
                rulebook, on: calendar, cases: 48, tableSize: 24, seed: seed)
            sum.add(comparison, seed: seed)
        }
        sum.expectAllPaths()
    }
}
