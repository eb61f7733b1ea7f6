import CivilTime
import SafetyModel
import Testing

@Suite struct AreaMapTests {
    static func term(_ from: String, _ until: String? = nil) throws -> DayInterval {
        try DayInterval(from: day(from), until: until.map { try day($0) })
    }

    static let spring = CivilDate(dayNumber: 20_179)  // 2025-04-01

    /// A force of two districts, one of which has two neighbourhoods that share an edge.
    static func map() throws -> AreaMap {
        let always = try term("2020-01-01")
        return try AreaMap([
            MappedArea("shire", .force, named: "Shire", for: always, boundary: Shapes.rectangle(0, 0, 20, 10)),
            MappedArea(
                "town", .district, named: "Town", for: always, in: ["shire"],
                setting: UrbanRuralClass(.urban, by: .ruralUrban2021, asOf: day("2021-03-21")),
                boundary: Shapes.rectangle(0, 0, 10, 10)),
            MappedArea(
                "country", .district, named: "Country", for: always, in: ["shire"],
                boundary: Shapes.rectangle(10, 0, 20, 10)),
            MappedArea(
                "north", .neighbourhood, named: "North", for: always, in: ["town"],
                boundary: Shapes.rectangle(0, 5, 10, 10)),
            MappedArea(
                "south", .neighbourhood, named: "South", for: always, in: ["town"],
                boundary: Shapes.rectangle(0, 0, 10, 5)),
        ])
    }

    @Test func contradictionsAreRefused() throws {
        var map = try Self.map()
        let before = map
        func problem(_ area: MappedArea) -> AreaMapError.Problem? {
            do throws(AreaMapError) {
                try map.add(area)
                return nil
            } catch {
                return error.problem
            }
        }
        let later = try Self.term("2026-01-01")
        #expect(problem(MappedArea("town", .district, named: "T", for: later)) == .isThere(overlap: later))
        #expect(
            problem(MappedArea("ward", .ward, named: "W", for: try Self.term("2019-12-31"), in: ["town"]))
                == .noParent("town", on: try day("2019-12-31")))
        #expect(
            problem(MappedArea("ward", .ward, named: "W", for: later, in: ["nowhere"]))
                == .noParent("nowhere", on: try day("2026-01-01")))
        #expect(
            problem(MappedArea("ward", .ward, named: "W", for: later, in: ["town", "town"]))
                == .duplicateParent("town"))
        #expect(
            problem(MappedArea("self", .ward, named: "S", for: later, in: ["self"]))
                == .noParent("self", on: try day("2026-01-01")))
        #expect(map == before)
        // The days of a parent may come in several editions without a gap.
        #expect(problem(MappedArea("old", .ward, named: "O", for: try Self.term("2020-01-01", "2022-01-01"))) == nil)
        #expect(problem(MappedArea("old", .ward, named: "O2", for: try Self.term("2022-01-01", "2023-01-01"))) == nil)
        #expect(
            problem(MappedArea("b", .beat, named: "B", for: try Self.term("2021-06-01", "2023-01-01"), in: ["old"]))
                == nil)
        #expect(
            problem(MappedArea("c", .beat, named: "C", for: try Self.term("2021-06-01", "2023-01-02"), in: ["old"]))
                == .noParent("old", on: try day("2023-01-01")))
    }

    /// On any one day each of two would have to be there before the other.
    @Test func nothingLiesInItself() throws {
        let (first, second) = (try Self.term("2020-01-01", "2021-01-01"), try Self.term("2021-01-01"))
        var map = try AreaMap([
            MappedArea("b", .ward, named: "B", for: first),
            MappedArea("a", .ward, named: "A", for: first, in: ["b"]),
        ])
        let error = #expect(throws: AreaMapError.self) {
            try map.add(MappedArea("b", .ward, named: "B", for: second, in: ["a"]))
        }
        #expect(error == AreaMapError("b", .noParent("a", on: second.from)))
        // From one year to the next they may change places.
        try map.add(MappedArea("a", .ward, named: "A", for: second))
        try map.add(MappedArea("b", .ward, named: "B", for: second, in: ["a"]))
        #expect(map.ancestors(of: "a", on: first.from).map(\.code) == ["b"])
        #expect(map.ancestors(of: "b", on: second.from).map(\.code) == ["a"])
        #expect(map.ancestors(of: "a", on: second.from).isEmpty)
    }

    @Test func knowsWhatLiesInWhat() throws {
        let map = try Self.map()
        #expect(map.ancestors(of: "north", on: Self.spring).map(\.code) == ["town", "shire"])
        #expect(map.isWithin("north", "shire", on: Self.spring) == true)
        #expect(map.isWithin("north", "country", on: Self.spring) == false)
        #expect(map.isWithin("shire", "shire", on: Self.spring) == true)
        #expect(map.isWithin("nowhere", "shire", on: Self.spring) == nil)
        #expect(map.isWithin("north", "shire", on: try day("2019-12-31")) == nil)
        #expect(map.parts(of: "shire", .neighbourhood, on: Self.spring).map(\.code) == ["north", "south"])
        #expect(map.parts(of: "country", .neighbourhood, on: Self.spring).isEmpty)
    }

    @Test func rollsUpOnlyWhatIsCertain() throws {
        var map = try Self.map()
        try map.add(
            MappedArea("astride", .parish, named: "A", for: Self.term("2020-01-01"), in: ["town", "country"]))
        let rollup = map.rollup(
            ["north": 3, "south": 4, "country": 5, "astride": 6, "nowhere": 7, "shire": 8], to: .district,
            on: Self.spring)
        #expect(rollup.totals == ["town": 7, "country": 5])
        #expect(rollup.notSummed == ["astride": 6, "nowhere": 7, "shire": 8])
        let force = map.rollup(["north": 3, "astride": 6], to: .force, on: Self.spring)
        #expect(force.totals == ["shire": 9] && force.notSummed.isEmpty)
    }

    @Test func placesWithoutGuessing() throws {
        var map = try Self.map()
        func placement(_ east: Int, _ north: Int) throws -> Placement {
            map.placement(of: try Shapes.position(east, north), among: .neighbourhood, on: Self.spring)
        }
        #expect(try placement(3, 7) == .inside("north"))
        #expect(try placement(3, 5) == .inside("north"))
        #expect(try placement(15, 5) == .outside)
        #expect(map.placement(of: nil, among: .neighbourhood, on: Self.spring) == .withoutPosition)
        #expect(
            map.areas(of: .district, holding: try Shapes.position(10, 3), on: Self.spring).map(\.code) == ["country"])
        try map.add(MappedArea("east", .neighbourhood, named: "E", for: Self.term("2025-01-01"), in: ["country"]))
        try map.add(
            MappedArea(
                "centre", .neighbourhood, named: "C", for: Self.term("2025-01-01"), in: ["town"],
                boundary: Shapes.rectangle(4, 4, 6, 6)))
        #expect(try placement(15, 5) == .undetermined(["east"]))
        #expect(try placement(5, 5) == .inSeveral(["centre", "north"]))
        let places = try [(5, 5), (3, 7), (3, 2), (1, 1), (15, 5)].map { try Shapes.position($0.0, $0.1) }
        let tally = map.tally(of: places + [nil], among: .neighbourhood, on: Self.spring)
        #expect(tally.placed == ["north": 1, "south": 2])
        #expect(tally.inSeveral == 1 && tally.undetermined == 1 && tally.withoutPosition == 1 && tally.outside == 0)
        #expect(tally.placedCount == 3 && tally.unplacedCount == 3)
        // Before the later ones were drawn, the same places lay otherwise.
        let earlier = map.tally(of: places, among: .neighbourhood, on: try day("2024-12-31"))
        #expect(earlier.placed == ["north": 2, "south": 2] && earlier.outside == 1)
    }

    @Test func saysWhetherPartsMakeUpTheWhole() throws {
        var map = try Self.map()
        let partition = try #require(map.partition(of: "shire", by: .district, on: Self.spring))
        #expect(partition.isPartition == true && partition.parts == ["town", "country"])
        #expect(map.partition(of: "shire", by: .neighbourhood, on: Self.spring)?.isPartition == false)
        #expect(map.partition(of: "shire", by: .neighbourhood, on: Self.spring)?.twiceUncovered == 200)
        #expect(map.partition(of: "shire", by: .parish, on: Self.spring)?.isPartition == false)
        #expect(map.partition(of: "nowhere", by: .parish, on: Self.spring) == nil)
        #expect(map.overlaps(among: .neighbourhood, on: Self.spring).isEmpty)
        try map.requireNoOverlaps(among: .neighbourhood, on: Self.spring)

        try map.add(
            MappedArea(
                "wide", .neighbourhood, named: "W", for: Self.term("2025-01-01"), in: ["town"],
                boundary: Shapes.rectangle(9, 0, 11, 5)))
        let worse = try #require(map.partition(of: "town", by: .neighbourhood, on: Self.spring))
        #expect(worse.overlaps == [AreaOverlap(first: "south", second: "wide")])
        #expect(worse.reachingOutside == ["wide"] && worse.isPartition == false && worse.twiceUncovered == nil)
        let error = #expect(throws: AreaMapError.self) {
            try map.requireNoOverlaps(among: .neighbourhood, on: Self.spring)
        }
        #expect(error == AreaMapError("wide", .overlaps("south", on: Self.spring)))
        #expect(map.partition(of: "town", by: .neighbourhood, on: try day("2024-12-31"))?.isPartition == true)

        try map.add(MappedArea("vague", .beat, named: "V", for: Self.term("2025-01-01"), in: ["north"]))
        let unknown = try #require(map.partition(of: "north", by: .beat, on: Self.spring))
        #expect(unknown.isPartition == nil && unknown.withoutBoundary == ["vague"])
    }

    @Test func isReadWithItsChecks() throws {
        let text = try storedText(of: Self.map())
        #expect(try decoded(AreaMap.self, from: text) == Self.map())
        let orphan = text.replacing("\"parents\":[\"shire\"]", with: "\"parents\":[\"elsewhere\"]")
        #expect(
            refusal(AreaMap.self, from: orphan, as: AreaMapError.self)?.problem
                == .noParent("elsewhere", on: try day("2020-01-01")))
    }
}
