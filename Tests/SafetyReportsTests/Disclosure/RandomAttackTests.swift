import CivilTime
import SafetyModel
import SafetyReports
import SeededRandom
import Testing

/// Attack programs against random tables, by trying every population that fits.
@Suite struct RandomAttackTests {
    static let seed: UInt64 = 20_261_122

    /// A finding is reported with what is needed to run it again.
    private func check(_ attack: Attack, _ group: Set<String>, _ rule: DisclosureRule, _ note: String) {
        let limit = attack.lines.compactMap(\.count).max() ?? rule.threshold + 2
        let fitting = attack.fitting(
            group, limit: max(limit, rule.threshold + 2), zerosShown: rule.zeros == .shown)
        #expect(fitting.count > 1, "one number fits: \(note)")
        #expect(fitting.contains { $0 >= rule.threshold }, "only small numbers fit: \(note)")
    }

    /// Two rows by three columns with totals both ways, all counts up to seven.
    @Test(arguments: [DisclosureRule.Zeros.shown, .hidden])
    func crossedTables(zeros: DisclosureRule.Zeros) throws {
        var random = SeededGenerator(seed: Self.seed)
        let rule = Tables.rule(3, zeros)
        var hidden = 0
        for round in 0..<60 {
            let counts = (0..<2).map { _ in (0..<3).map { _ in Int?.some(Int.random(in: 0...7, using: &random)) } }
            let raw = try Tables.crossed(counts, rows: ["x", "y"], columns: ["a", "b", "c"])
            let table = try raw.published(under: rule)
            var attack = Attack()
            attack.read(table)
            hidden += table.protectedCount
            for line in attack.lines where line.count == nil {
                check(attack, line.values, rule, "seed \(Self.seed), round \(round): \(counts) as \(table.cells)")
            }
        }
        #expect(hidden > 120, "\(hidden)")
    }

    /// What the kit says can be told of a hidden cell is what trying every population says.
    @Test func rangesAgreeWithTryingEverything() throws {
        var random = SeededGenerator(seed: Self.seed + 1)
        for round in 0..<60 {
            let counts = (0..<2).map { _ in (0..<3).map { _ in Int?.some(Int.random(in: 0...6, using: &random)) } }
            let table = try Tables.crossed(counts, rows: ["x", "y"], columns: ["a", "b", "c"])
                .published(under: Tables.rule(3))
            var attack = Attack()
            attack.read(table)
            let ranges = try table.feasibleRanges().joined()
            for (range, line) in zip(ranges, attack.lines) {
                #expect((range == nil) == (line.count != nil))
                guard let range, let most = range.most else { continue }
                let fitting = attack.fitting(line.values, limit: 42, zerosShown: true)
                #expect(
                    fitting.min() == range.least && fitting.max() == most,
                    "seed \(Self.seed + 1), round \(round) \(fitting) \(range) \(line) \(table.cells)")
            }
        }
    }

    /// Three releases of the same five areas in random groups, each with the same counts; attacked together.
    @Test func releasesInRandomGroups() throws {
        var random = SeededGenerator(seed: Self.seed + 2)
        let wards = ["a", "b", "c", "d", "e"]
        let rule = Tables.rule(3)
        let day = try CivilDate("2023-04-01")
        var (refused, hidden, wouldHaveBeenFound) = (0, 0, 0)
        for round in 0..<150 {
            let counts = wards.map { _ in Int.random(in: 0...8, using: &random) }
            var ledger = ReleaseLedger(under: rule)
            var (attack, careless) = (Attack(), Attack())
            var protected: Set<Set<String>> = []
            for number in 1...3 {
                let groups = randomGroups(of: wards, &random)
                let values = groups.reduce(into: Set()) { $0.formUnion($1.values) }
                let layout = try TableLayout(
                    of: "incidents", rows: Breakdown(.area, groups, isExhaustive: false))
                let raw = try CountTable(
                    layout, counts: zip(wards, counts).filter { values.contains($0.0) }.map { [$0.1] })
                careless.read(try raw.published(under: rule))
                guard let table = try? ledger.publish(raw, as: ReleaseID(rawValue: "\(number)"), extracted: day) else {
                    refused += 1
                    continue
                }
                attack.read(table)
                hidden += table.protectedCount
            }
            for (index, ward) in wards.enumerated() where 1..<3 ~= counts[index] { protected.insert(["\(ward)|all"]) }
            for line in attack.lines where line.count == nil { protected.insert(line.values) }
            for group in protected {
                check(attack, group, rule, "seed \(Self.seed + 2), round \(round): \(counts), \(ledger.releases)")
                if careless.difference(group) != nil { wouldHaveBeenFound += 1 }
            }
        }
        #expect(hidden > 200 && wouldHaveBeenFound > 20, "\(hidden) \(wouldHaveBeenFound) \(refused)")
        #expect(refused < 150, "\(refused)")
    }

    private func randomGroups(of wards: [String], _ random: inout SeededGenerator) -> [TableCategory] {
        var groups: Set<Set<String>> = []
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let group = Set(wards.filter { _ in Bool.random(using: &random) })
            if !group.isEmpty { groups.insert(group) }
        }
        if groups.isEmpty { groups.insert(Set(wards)) }
        return groups.map { TableCategory($0.sorted().joined(separator: "+"), of: $0) }.sorted { $0.label < $1.label }
    }
}
