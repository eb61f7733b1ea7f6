import CivilTime
import Foundation
import SafetyInterchange
import SafetyModel
import Testing

@Suite struct WatchGapMapGeoJSONTests {
    private func square(_ west: Int) throws -> Boundary {
        let corners = [(0, 0), (10, 0), (10, 10), (0, 10)].compactMap {
            Position(longitude: -4_169_916 + west + $0.0, latitude: 519_053_888 + $0.1)
        }
        return try Boundary(try Ring(corners))
    }

    private func map() throws -> WatchGapMap {
        let term = try DayInterval(from: CivilDate("2024-01-01"))
        let areas = [
            MappedArea("A", .ward, named: "Ward \"A\"", for: term, boundary: try square(0)),
            MappedArea("B", .ward, named: "Ward B", for: term),
        ]
        var register = WatchRegister()
        var watch = try WatchScheme(id: .init(high: 0, low: 1), name: "Mill", kind: .neighbourhood, area: "A")
        watch.boundary = try square(5)
        watch.set(bestPractices: [.newsletters])
        try register.add(watch.applying(.launch, at: Instant(milliseconds: 0)).value)
        let today = try CivilDate("2024-06-01")
        let inputs =
            ["A", "B"].map { NeedInput(.households, of: $0, 20, asOf: today, source: "census") }
            + [NeedInput(.recordedCrime, of: "A", Figure(units: 25, places: 1), asOf: today, source: "open data")]
        return try register.gapMap(
            of: .neighbourhood, over: areas, from: inputs,
            by: NeedMethod("x", weights: [.recordedCrime: 2], leastHouseholds: 10), on: today)
    }

    @Test func theMapIsReadAgainAsGeoJSON() throws {
        let text = try map().geoJSON
        let file = try BoundaryFile(json: Data(text.utf8), code: "code", name: "name")
        #expect(file.features.map(\.code) == ["A"] && file.features.map(\.name) == ["Ward \"A\""])
        #expect(file.features.map(\.boundary) == [try square(0)])
        #expect(file.faults.map(\.area) == ["B"])
    }

    @Test func whatIsNotKnownIsNullAndNoHouseholdIsNamed() throws {
        let text = try map().geoJSON
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let features = try #require(object["features"] as? [[String: Any]])
        let properties = features.compactMap { $0["properties"] as? [String: Any] }
        #expect(properties.map { $0["need"] as? Double } == [5.0, nil])
        #expect(properties.map { $0["isGap"] as? Bool } == [false, nil])
        #expect(properties.map { $0["watches"] as? Int } == [1, 0])
        #expect(properties.first?["bestPractices"] as? [String] == ["newsletters"])
        #expect(features.last?["geometry"] is NSNull)
        #expect(!text.contains("household"))
        #expect(text.contains("-0.4169916"))
    }
}
