import CivilTime
import Foundation
import SafetyModel
import SafetyReports
import Testing

@Suite struct CrimeMapTests {
    static func position(_ east: Int, _ north: Int) throws -> Position {
        try #require(Position(longitude: east, latitude: 519_000_000 + north))
    }

    static func box(_ west: Int, _ east: Int) throws -> Boundary {
        try Boundary(Ring([(west, 0), (east, 0), (east, 1000), (west, 1000)].map { try position($0.0, $0.1) }))
    }

    /// Two wards side by side.
    static func map() throws -> AreaMap {
        let term = try DayInterval(from: CivilDate("2020-01-01"))
        return try AreaMap([
            MappedArea("w1", .ward, named: "West", for: term, boundary: box(0, 1000)),
            MappedArea("w2", .ward, named: "East", for: term, boundary: box(1000, 2000)),
        ])
    }

    static func point(
        _ id: ApprovedPoint.ID, _ east: Int, _ north: Int = 500, addresses: Int = 12
    ) throws -> ApprovedPoint {
        ApprovedPoint(id, "On or near \(id)", at: try position(east, north), addresses: addresses)
    }

    static func points(_ points: [ApprovedPoint]? = nil) throws -> ApprovedPoints {
        try ApprovedPoints(
            points ?? [point("p1", 100), point("p2", 900), point("p3", 1800)], on: map(), within: .ward,
            as: CivilDate("2023-03-01"), leastAddresses: 8)
    }

    static let march = CivilDate(dayNumber: 19_417).month

    @Test func onlyApprovedPointsOfItsOwnArea() throws {
        func refused(_ make: () throws -> Void) {
            let refusal = #expect(throws: Rejection.self) { try make() }
            #expect(refusal?.rule == .crimeIsShownAtAnApprovedPoint)
        }
        refused { _ = try Self.points([Self.point("p1", 100, addresses: 7)]) }
        refused { _ = try Self.points([Self.point("p1", 100), Self.point("p1", 200)]) }
        refused { _ = try Self.points([Self.point("p1", 5000)]) }
        refused {
            _ = try Self.points().published(.burglary, in: Self.march, at: Self.position(5000, 500))
        }
        let oneWard = try Self.points([Self.point("p1", 100)])
        refused { _ = try oneWard.published(.burglary, in: Self.march, at: Self.position(1500, 500)) }

        let crime = try Self.points().published(.burglary, in: Self.march, at: Self.position(1001, 500))
        // The nearest point of all is in the other ward.
        #expect(crime.point.id == "p3" && crime.area == "w2")
        var ledger = ReleaseLedger(under: Tables.fiveUp)
        refused {
            _ = try CrimeMapLayer(
                of: [crime], in: Self.march.next, at: Self.points(), showing: [.burglary], in: &ledger, as: "april",
                extracted: CivilDate("2023-05-01"))
        }
        refused {
            _ = try CrimeMapLayer(
                of: [crime], in: Self.march, at: Self.points(), showing: [.drugs], in: &ledger, as: "march",
                extracted: CivilDate("2023-05-01"))
        }
    }

    @Test func theLayerCountsAndLogsWhatItHides() throws {
        let points = try Self.points()
        var crimes: [PublishedCrimePoint] = []
        for (east, count) in [(50, 9), (950, 2), (1900, 14)] {
            for step in 0..<count {
                crimes.append(
                    try points.published(.burglary, in: Self.march, at: Self.position(east + step, 400 + step)))
            }
        }
        var ledger = ReleaseLedger(under: Tables.fiveUp)
        let layer = try CrimeMapLayer(
            of: crimes, in: Self.march, at: points, showing: [.burglary], in: &ledger, as: "march",
            extracted: CivilDate("2023-04-05"))
        let shown = layer.features.map { $0.counts[.burglary] }
        #expect(shown.map { $0?.count } == [nil, nil, 14] && shown.map { $0?.isProtected } == [true, true, false])
        #expect(layer.features.map(\.area) == ["w1", "w1", "w2"])
        #expect(layer.table.cell("All points", CrimeType.burglary.rawValue)?.count == 25)
        #expect(layer.suppressionLog.map(\.point) == ["p1", "p2"])
        // Nothing of a published point tells more than its point and month.
        let text = String(decoding: try JSONEncoder().encode(crimes[0]), as: UTF8.self)
        #expect(text.contains("p1") && !text.contains("5190004") && text.contains("2023-03"))
    }
}
