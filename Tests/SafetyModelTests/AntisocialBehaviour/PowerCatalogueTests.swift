import CivilTime
import SafetyModel
import Testing

@Suite struct PowerCatalogueTests {
    static func power(
        _ id: Power.ID, edition: DayInterval, longest: AgreedPeriod? = nil
    ) -> Power {
        Power(
            id, statute: "Made-up Act 2014, s. 1", edition: edition,
            preconditions: [
                .init("nuisance", "conduct that is a nuisance"), .init("just", "it is just and convenient"),
            ],
            longest: longest, onBreach: "back to court")
    }

    static func catalogue() throws -> PowerCatalogue {
        try PowerCatalogue([
            power("injunction", edition: Town.days("2015-01-01"), longest: .months(12)),
            power("old-order", edition: Town.days("1999-04-01", "2015-03-23")),
            power("notice", edition: Town.days("2020-01-01"), longest: .days(2)),
        ])
    }

    static func evidence(_ precondition: Power.Precondition.ID, _ isMet: Bool = true, on text: String = "2026-03-01")
        throws
        -> PowerEvidence
    {
        PowerEvidence(
            precondition, isMet: isMet, established: try day(text), reference: Town.personal("file of K. Example"))
    }

    static func use(
        _ power: Power.ID, _ number: UInt64 = 1, _ from: String, _ until: String?, _ evidence: [PowerEvidence]
    ) throws -> PowerUse {
        try catalogue().use(
            power, id: PowerUse.ID(high: 36, low: number), in: Yard.id, by: Town.council, for: Town.days(from, until),
            given: evidence)
    }

    static func full() throws -> [PowerEvidence] { [try evidence("nuisance"), try evidence("just")] }

    @Test func rejectsUseWithoutEvidence() throws {
        let lacking = [
            [], [try Self.evidence("nuisance")], [try Self.evidence("nuisance"), try Self.evidence("just", false)],
            try Self.full() + [Self.evidence("just", false, on: "2026-03-02")],
            [try Self.evidence("nuisance"), try Self.evidence("just", on: "2026-03-06")],
        ]
        for evidence in lacking {
            #expect(
                brokenRule { _ = try Self.use("injunction", 1, "2026-03-05", "2026-06-05", evidence) }
                    == .preconditionsEvidenced)
        }
        #expect(try Self.use("injunction", 1, "2026-03-05", "2026-06-05", Self.full()).evidence.count == 2)
    }

    @Test func rejectsAPowerThatIsGoneOrUsedTooLong() throws {
        let full = try Self.full()
        #expect(brokenRule { _ = try Self.use("old-order", 1, "2026-03-05", nil, full) } == .powerExists)
        #expect(brokenRule { _ = try Self.use("spell", 1, "2026-03-05", nil, full) } == .powerExists)
        #expect(try Self.use("injunction", 1, "2026-03-05", "2027-03-05", full).term.until == day("2027-03-05"))
        for end in [nil, "2027-03-06"] {
            #expect(brokenRule { _ = try Self.use("injunction", 1, "2026-03-05", end, full) } == .powerHasAnEnd)
        }
        #expect(brokenRule { _ = try Self.use("notice", 1, "2026-03-05", "2026-03-08", full) } == .powerHasAnEnd)
        #expect(
            brokenRule {
                _ = try PowerCatalogue([
                    Self.power("a", edition: Town.days("2020-01-01", "2021-01-02")),
                    Self.power("a", edition: Town.days("2021-01-01")),
                ])
            } == .oneEditionOfAPower)
    }

    @Test func saysWhichPowersAreAvailableAndWhy() throws {
        let catalogue = try Self.catalogue()
        let now = try catalogue.availability(on: day("2026-03-05"), given: [Self.evidence("nuisance")])
        #expect(now.map(\.power.id) == ["injunction", "notice"])
        #expect(now.map(\.isAvailable) == [nil, nil])
        #expect(now[0].met == ["nuisance"] && now[0].unknown == ["just"])
        #expect(try catalogue.availability(on: day("2026-03-05"), given: Self.full())[0].isAvailable == true)
        let later = try Self.full() + [Self.evidence("just", false, on: "2026-03-05")]
        #expect(try catalogue.availability(on: day("2026-03-04"), given: later)[0].isAvailable == true)
        let refused = try catalogue.availability(on: day("2026-03-05"), given: later)[0]
        #expect(refused.isAvailable == false && refused.notMet == ["just"])
        #expect(try catalogue.power("old-order", on: day("2015-03-22")) != nil)
        #expect(try catalogue.power("old-order", on: day("2015-03-23")) == nil)
    }

    @Test func keepsADiaryOfWhatExpires() throws {
        let full = try Self.full()
        let uses = [
            try Self.use("injunction", 1, "2026-03-05", "2026-04-05", full),
            try Self.use("notice", 2, "2026-03-05", "2026-03-07", full),
            try Self.use("injunction", 3, "2026-03-05", "2026-04-06", full),
        ]
        #expect(try PowerUse.expiring(uses, from: day("2026-03-06"), withinDays: 30).map(\.id.low) == [2, 1])
        #expect(try PowerUse.expiring(uses, from: day("2026-03-07"), withinDays: 0).map(\.id.low) == [2])
        #expect(try PowerUse.expiring(uses, from: day("2026-03-08"), withinDays: 29).map(\.id.low) == [1, 3])
    }
}
