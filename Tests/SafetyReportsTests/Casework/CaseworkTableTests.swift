import CivilTime
import SafetyModel
import SafetyReports
import Testing

@Suite struct CaseworkTableTests {
    private static func rule() throws -> DisclosureRule { try DisclosureRule(threshold: 5, zeros: .hidden) }

    private static func reports(_ strands: Set<HateStrand>, _ count: Int, from first: Int) throws
        -> [HateIncidentReport]
    {
        try (first..<(first + count)).map { number in
            try HateIncidentReport(
                id: HateIncidentReport.ID(high: 1, low: UInt64(number)), received: Instant("2026-03-10T10:00:00Z"),
                by: .online, strands: strands, of: list(), perceivedBy: .victim, from: .anonymous)
        }
    }

    private static func list() throws -> HateStrandList {
        let days = try DayInterval(from: CivilDate("2026-01-01"))
        return HateStrandList("local-2026", [.race, .disability, "age", .religion], for: days)
    }

    /// Six name race, one of these disability, too; four more disability; four age; nobody religion.
    @Test func showsNoSmallNumberOfHateIncidents() throws {
        let reports =
            try Self.reports([.race], 5, from: 0) + Self.reports([.race, .disability], 1, from: 5)
            + Self.reports([.disability], 4, from: 6) + Self.reports(["age"], 4, from: 10)
        let table = try CountTable.hateIncidents(reports, by: Self.list())
        let published = try table.published(under: Self.rule())
        #expect(published.cell("race")?.count == 6)
        #expect(published.cell("disability")?.count == 5)
        for strand in ["age", "religion"] {
            #expect(published.cell(strand) == .suppressed(.disclosureControl))
        }
        #expect(!"\(table)".contains("6"))
    }

    @Test func showsNoSmallNumberOfDrivers() throws {
        let source = Personal("screening", purpose: .antisocialBehaviour)
        let flag = try DriverFlag(.alcohol, source: source, recorded: CivilDate("2026-03-10"))
        let rare = try DriverFlag(.drugs, source: source, recorded: CivilDate("2026-03-10"))
        let cases = try (0..<9).map { number in
            var one = try ASBCase(
                id: ASBCase.ID(high: 2, low: UInt64(number)), opened: Instant("2026-03-10T10:00:00Z"), victims: [],
                community: "north-ward", riskAssessmentDue: CivilDate("2026-03-12"))
            if number < 5 { one.record(drivers: number == 0 ? [flag, rare] : [flag]) }
            return one
        }
        let published = try CountTable.drivers(in: cases, of: [.drugs, .alcohol]).published(under: Self.rule())
        #expect(published.cell("alcohol")?.count == 5)
        #expect(published.cell("drugs") == .suppressed(.disclosureControl))
    }
}
