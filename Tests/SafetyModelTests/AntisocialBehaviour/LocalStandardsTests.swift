import CivilTime
import SafetyModel
import Testing

@Suite struct LocalStandardsTests {
    static let provisions: [StandardSet.Heading: String] = [
        .contact: "Call One Number", .timescale: "Two working days", .escalation: "Ask the panel",
        .casework: "One officer for each case", "language": "In Welsh, too",
    ]

    static func set(
        _ number: UInt64 = 1, for area: Area = Town.north, adopted: String = "2010-03-01", from: String = "2010-03-31",
        until: String? = nil, saying provisions: [StandardSet.Heading: String] = provisions
    ) throws -> StandardSet {
        try StandardSet(
            id: StandardSet.ID(high: 39, low: number), of: Partnership.ID(high: 40, low: 1), for: area,
            adopted: day(adopted), inForce: Town.days(from, until), provisions: provisions)
    }

    @Test func rejectsASetWithoutAHeading() throws {
        #expect(StandardSet.Heading.mandatory == [.contact, .timescale, .escalation, .casework])
        for heading in [StandardSet.Heading.contact, .timescale, .escalation, .casework] {
            for text in [nil, " "] {
                var provisions = Self.provisions
                provisions[heading] = text
                #expect(brokenRule { _ = try Self.set(saying: provisions) } == .standardsHaveTheirHeadings)
            }
        }
        #expect(brokenRule { _ = try Self.set(adopted: "2010-04-01") } == .adoptedBeforeInForce)
        #expect(try Self.set(adopted: "2010-03-31").provisions.count == 5)
        let text = try storedText(of: Self.set()).replacing("Ask the panel", with: "")
        #expect(refusal(StandardSet.self, from: text, as: Rejection.self)?.rule == .standardsHaveTheirHeadings)
    }

    @Test func listsAreasWithoutASet() throws {
        let sets = [try Self.set(until: "2012-01-01"), try Self.set(2, for: Town.south, from: "2010-04-01")]
        func without(_ text: String) throws -> [Area] {
            try StandardSet.areas([Town.north, Town.south], without: sets, on: day(text))
        }
        #expect(try without("2010-03-30") == [Town.north, Town.south])
        #expect(try without("2010-03-31") == [Town.south])
        #expect(try without("2010-04-01") == [])
        #expect(try without("2012-01-01") == [Town.north])
    }

    static func champion(_ number: UInt64, in area: Area, _ from: String, _ until: String? = nil) throws -> Appointment
    {
        Appointment(
            id: Appointment.ID(high: 41, low: number), of: Person.ID(high: 42, low: number),
            to: .antisocialBehaviourChampion, in: area, for: try Town.days(from, until))
    }

    static func programme() throws -> ChampionProgramme {
        let appointments = try Appointments([
            champion(1, in: Town.north, "2010-01-01", "2010-06-01"), champion(2, in: Town.north, "2010-06-02"),
            champion(3, in: Town.south, "2010-04-01"),
        ])
        return ChampionProgramme(in: [Town.north, Town.south, "east-ward", Town.north], appointments: appointments)
    }

    @Test func rejectsADesignatedAreaWithoutAChampion() throws {
        let programme = try Self.programme()
        #expect(
            brokenRule { try programme.requireNoGap(during: Town.days("2010-05-01", "2010-06-01")) }
                == .noGapInDesignatedAreas)
        let covered = ChampionProgramme(in: [Town.north, Town.south], appointments: programme.appointments)
        try covered.requireNoGap(during: Town.days("2010-05-01", "2010-06-01"))
        #expect(
            brokenRule { try covered.requireNoGap(during: Town.days("2010-05-01", "2010-06-02")) }
                == .noGapInDesignatedAreas)
        #expect(
            try covered.gaps(during: Town.days("2010-05-01", "2010-07-01"))
                == [Town.north: [Town.days("2010-06-01", "2010-06-02")]])
    }

    /// 85 areas were to have a champion by March 2010.
    @Test func countsCoverageOf85Areas() throws {
        let areas = (1...85).map { Area(rawValue: "pioneer-\($0)") }
        var appointments = Appointments()
        for (number, area) in areas.prefix(80).enumerated() {
            try appointments.add(Self.champion(UInt64(number), in: area, "2010-03-31"))
        }
        let programme = ChampionProgramme(in: areas, appointments: appointments)
        #expect(try programme.coverage(on: day("2010-03-30")) == Share(0, of: 85))
        #expect(try programme.coverage(on: day("2010-03-31")) == Share(80, of: 85))
    }

    @Test func countsWhatChampionsRaise() throws {
        var programme = try Self.programme()
        func issue(_ number: UInt64, on text: String, for asbCase: UInt64? = nil) throws -> ChampionProgramme.Issue {
            .init(
                by: Appointment.ID(high: 41, low: number), on: try day(text), "Nobody calls back",
                for: asbCase.map { ASBCase.ID(high: 30, low: $0) })
        }
        try programme.add(issue(1, on: "2010-05-31", for: 1))
        try programme.add(issue(1, on: "2010-05-31", for: 1))
        try programme.add(issue(1, on: "2010-01-01"))
        for refused in [try issue(1, on: "2010-06-01"), try issue(9, on: "2010-05-01")] {
            #expect(brokenRule { try programme.add(refused) } == .championInPost)
        }
        let workload = programme.workload()
        #expect(workload.count == 1)
        let first = try #require(workload[Appointment.ID(high: 41, low: 1)])
        #expect((first.issues, first.cases) == (3, 1))
    }
}
