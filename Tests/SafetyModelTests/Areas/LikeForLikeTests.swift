import CivilTime
import SafetyModel
import Testing

@Suite struct LikeForLikeTests {
    static func map() throws -> AreaMap {
        let term = try DayInterval(from: day("2022-01-01"))
        let census = try day("2021-03-21")
        func area(_ code: Area, _ setting: UrbanRuralClass?) -> MappedArea {
            MappedArea(code, .ward, named: code.rawValue, for: term, setting: setting)
        }
        return try AreaMap([
            area("u1", .init(.urban, by: .ruralUrban2021, asOf: census)),
            area("u2", .init(.urban, by: .ruralUrban2021, asOf: census)),
            area("r1", .init(.rural, by: .ruralUrban2021, asOf: census)),
            area("own", .init(.rural, by: .forcesOwn, asOf: census)),
            area("old", .init(.rural, by: .ruralUrban2021, asOf: day("2011-03-27"))),
            area("none", nil),
        ])
    }

    static func comparison(_ shares: [Area: Share]) throws -> LikeForLike {
        try LikeForLike(
            shares, in: map(), by: .ruralUrban2021, asOf: day("2021-03-21"), on: day("2024-05-01"))
    }

    @Test func onlyOneSchemeAndDateIsCompared() throws {
        let found = try Self.comparison([
            "u1": Share(1, of: 2), "own": Share(1, of: 2), "old": Share(1, of: 2), "none": Share(1, of: 2),
            "nowhere": Share(1, of: 2),
        ])
        #expect(found.bySetting == [.urban: Share(1, of: 2)])
        #expect(found.withoutClass == ["none", "nowhere", "old", "own"])
    }

    @Test func urbanStandsBesideUrban() throws {
        let one = try Self.comparison(["u1": Share(8, of: 10), "u2": Share(1, of: 10), "r1": Share(5, of: 10)])
        let other = try Self.comparison(["u1": Share(4, of: 10), "r1": Share(6, of: 10)])
        #expect(
            one.pointsAbove(other) == [.urban: Figure(units: 50, places: 1), .rural: Figure(units: -100, places: 1)])
        // Where something is unknown there is no difference to state.
        let unsure = try Self.comparison(["u1": Share(4, of: 10), "r1": Share(6, of: 10, unknown: 1)])
        #expect(one.pointsAbove(unsure) == [.urban: Figure(units: 50, places: 1)])
        let noRural = try Self.comparison(["u1": Share(4, of: 10)])
        #expect(one.pointsAbove(noRural).keys.sorted { $0.rawValue < $1.rawValue } == [.urban])
    }
}
