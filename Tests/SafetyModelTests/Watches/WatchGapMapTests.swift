import CivilTime
import SafetyModel
import Testing

@Suite struct WatchGapMapTests {
    let method: NeedMethod
    let areas: [MappedArea]

    init() throws {
        method = try NeedMethod(
            "Wexley 2024", weights: [.recordedCrime: 3, .antisocialBehaviour: 1], leastHouseholds: 10)
        let term = try VolunteerSample.term("2024-01-01")
        areas =
            try [("A", 100), ("B", 110), ("C", 300)].map { code, west in
                MappedArea(
                    Area(rawValue: code), .ward, named: "Ward \(code)", for: term,
                    boundary: try WatchRegisterTests.square(west, 0))
            } + [MappedArea("D", .ward, named: "Ward D", for: term)]
    }

    func inputs(households: Int = 10, asOf: CivilDate?) -> [NeedInput] {
        ["A", "B", "C", "D"].flatMap { (area: Area) in
            [
                NeedInput(.recordedCrime, of: area, area == "C" ? 7 : 2, asOf: asOf, source: "open data"),
                NeedInput(.households, of: area, Figure(households), asOf: asOf, source: "census"),
            ]
        }
    }

    func asb(_ area: Area, _ text: String, asOf: CivilDate?) throws -> NeedInput {
        NeedInput(.antisocialBehaviour, of: area, try #require(Figure(text)), asOf: asOf, source: "open data")
    }

    @Test func boundariesOfOneKindAreApart() throws {
        var register = WatchRegister()
        try register.add(WatchRegisterTests.watch(1))
        var neighbour = try WatchRegisterTests.watch(2)
        neighbour.boundary = try WatchRegisterTests.square(110, 0)
        try register.add(neighbour)
        try register.requireNoOverlaps(among: .neighbourhood)
        var street = try WatchRegisterTests.watch(3, .street)
        street.boundary = try WatchRegisterTests.square(105, 0)
        try register.add(street)
        try register.requireNoOverlaps(among: .neighbourhood)
        var third = try WatchRegisterTests.watch(4)
        third.boundary = try WatchRegisterTests.square(119, 9)
        try register.add(third)
        #expect(rejection { try register.requireNoOverlaps(among: .neighbourhood) }?.rule == .watchBoundariesAreApart)
        let today = try day("2024-06-01")
        #expect(
            rejection {
                try register.gapMap(of: .neighbourhood, over: areas, from: inputs(asOf: today), by: method, on: today)
            }?.rule == .watchBoundariesAreApart)
    }

    @Test func figuresAreDatedAndNoHouseholdStandsOut() throws {
        let register = WatchRegister()
        let today = try day("2024-06-01")
        func refused(_ inputs: [NeedInput]) -> RecordRule? {
            rejection { try register.gapMap(of: .neighbourhood, over: areas, from: inputs, by: method, on: today) }?
                .rule
        }
        #expect(refused(inputs(asOf: nil)) == .needInputsAreDated)
        #expect(refused(inputs(asOf: try day("2024-06-02"))) == .needInputsAreDated)
        #expect(refused(inputs(asOf: today) + inputs(asOf: today)) == .needInputsAreDated)
        #expect(refused(inputs(households: 9, asOf: today)) == .gapMapShowsNoHousehold)
        #expect(refused([]) == .gapMapShowsNoHousehold)
        #expect(refused(inputs(asOf: today)) == nil)
        #expect(
            rejection { try NeedMethod("x", weights: [.recordedCrime: 1], leastHouseholds: 1) }?.rule
                == .gapMapShowsNoHousehold)
        #expect(rejection { try NeedMethod("x", weights: [:], leastHouseholds: 9) }?.rule == .needIsScoredByAMethod)
        #expect(
            rejection { try NeedMethod(" ", weights: [.recordedCrime: 1], leastHouseholds: 9) }?.rule
                == .needIsScoredByAMethod)
    }

    @Test func gapsStandByTheirNeed() throws {
        var register = WatchRegister()
        var watch = try WatchRegisterTests.watch(1)
        watch.set(bestPractices: [.problemSolving])
        try register.add(watch)
        var unmapped = try WatchRegisterTests.watch(2, area: "D")
        unmapped.boundary = nil
        try register.add(unmapped)
        let today = try day("2024-06-01")
        let all = try inputs(asOf: today) + [asb("B", "0.5", asOf: today), asb("C", "0.25", asOf: today)]
        let map = try register.gapMap(of: .neighbourhood, over: areas, from: all, by: method, on: today)
        #expect(map.entries.map(\.isGap) == [false, true, true, nil])
        #expect(map.entries.map(\.need) == [nil, Figure("6.5"), Figure("21.25"), nil])
        #expect(map.entries[0].missing == [.antisocialBehaviour])
        #expect(map.entries[0].watches == [VolunteerSample.id(1)] && map.entries[0].bestPractices == [.problemSolving])
        #expect(map.entries[3].unmapped == [VolunteerSample.id(2)])
        #expect(map.gaps.map(\.area.code) == ["C", "B"])
    }
}
