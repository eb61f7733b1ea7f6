import CivilTime
import Foundation
import SafetyInterchange
import SafetyModel
import SafetyReports
import Testing

@Suite struct CrimeMapGeoJSONTests {
    static let march = CivilDate(dayNumber: 19_417).month

    static func position(_ east: Int, _ north: Int) throws -> Position {
        try #require(Position(longitude: -4_169_000 + east, latitude: 519_053_000 + north))
    }

    static func points() throws -> ApprovedPoints {
        let term = try DayInterval(from: CivilDate("2020-01-01"))
        func box(_ west: Int) throws -> Boundary {
            let corners = [(west, 0), (west + 10_000, 0), (west + 10_000, 10_000), (west, 10_000)]
            return try Boundary(Ring(corners.map { try position($0.0, $0.1) }))
        }
        let map = try AreaMap([
            MappedArea("w1", .ward, named: "West", for: term, boundary: box(0)),
            MappedArea("w2", .ward, named: "East", for: term, boundary: box(10_000)),
        ])
        let points = try [("p1", 1_000), ("p2", 9_000), ("p3", 18_000)].map { id, east in
            ApprovedPoint(
                ApprovedPoint.ID(rawValue: id), "On or near \"\(id)\"", at: try position(east, 5_000), addresses: 12)
        }
        return try ApprovedPoints(points, on: map, within: .ward, as: CivilDate("2023-03-01"), leastAddresses: 8)
    }

    /// Crimes at places of their own, and the layer made of them.
    static func layer() throws -> (layer: CrimeMapLayer, places: [Position]) {
        let points = try points()
        var places: [Position] = []
        var crimes: [PublishedCrimePoint] = []
        let kinds: [(CrimeType, Int, Int)] = [
            (.burglary, 1_200, 9), (.burglary, 8_500, 2), (.burglary, 17_200, 14), (.robbery, 1_700, 6),
            (.robbery, 17_700, 7), (.drugs, 17_400, 11),
        ]
        for (type, east, count) in kinds {
            for step in 0..<count {
                let place = try position(east + 7 * step + 3, 4_001 + 13 * step)
                places.append(place)
                crimes.append(try points.published(type, in: march, at: place))
            }
        }
        var ledger = try ReleaseLedger(under: DisclosureRule(threshold: 5, zeros: .shown))
        let layer = try CrimeMapLayer(
            of: crimes, in: march, at: points, showing: [.burglary, .robbery, .drugs], in: &ledger, as: "march",
            extracted: CivilDate("2023-04-05"))
        return (layer, places)
    }

    /// The cells of a map file, by point (or all of them) and type.
    static func cells(of text: String) throws -> [[String]: ReadCell] {
        let tree = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        var cells: [[String]: ReadCell] = [:]
        func read(_ members: Any?, as line: String) throws {
            let members = try #require(members as? [String: Any])
            let reasons = try #require(members["suppressed"] as? [String: String])
            for (type, count) in try #require(members["counts"] as? [String: Any]) {
                let reason = reasons[type].flatMap(PublishedCell.Suppression.init)
                #expect((count is NSNull) == (reason != nil))
                cells[[line, type]] = try reason.map { .suppressed($0) } ?? .count(#require(count as? Int))
            }
        }
        try read(tree["total"], as: CrimeMapLayer.allPoints)
        for feature in try #require(tree["features"] as? [[String: Any]]) {
            let properties = try #require(feature["properties"] as? [String: Any])
            try read(properties, as: #require(properties["id"] as? String))
        }
        return cells
    }

    @Test func theLayerIsReadAgainAsGeoJSON() throws {
        let layer = try Self.layer().layer
        let tree = try #require(
            try JSONSerialization.jsonObject(with: Data(layer.geoJSON.utf8)) as? [String: Any])
        #expect(tree["type"] as? String == "FeatureCollection" && tree["month"] as? String == "2023-03")
        #expect((tree["rule"] as? [String: Any])?["threshold"] as? Int == 5)
        let features = try #require(tree["features"] as? [[String: Any]])
        #expect(features.allSatisfy { $0["type"] as? String == "Feature" })
        for (feature, point) in zip(features, try Self.points().all) {
            let geometry = try #require(feature["geometry"] as? [String: Any])
            let degrees = try #require(geometry["coordinates"] as? [Double])
            #expect(geometry["type"] as? String == "Point" && degrees.count == 2)
            // Longitude first: Bedfordshire lies west of Greenwich and well north.
            #expect(degrees.map { Int(($0 * 1e7).rounded()) } == [point.position.longitude, point.position.latitude])
            let properties = try #require(feature["properties"] as? [String: Any])
            #expect(properties["label"] as? String == point.label && properties["addresses"] as? Int == 12)
        }
        #expect(layer.geoJSON.contains("-0.4168000"))
        #expect(features.compactMap { ($0["properties"] as? [String: Any])?["area"] as? String } == ["w1", "w1", "w2"])
    }

    /// One layer as a map file, as a sheet and as an encoded table: all three hide exactly the same.
    @Test func threeFilesOfOneLayer() throws {
        let layer = try Self.layer().layer
        let fromMap = try Self.cells(of: layer.geoJSON)
        let fromSheet = try PublishedTableCSVTests.cells(ofCSV: layer.table.csv)
        let fromTable = try PublishedTableCSVTests.cells(ofJSON: JSONEncoder().encode(layer.table))
        #expect(fromMap == fromSheet && fromSheet == fromTable)
        #expect(fromMap.count == 12 && fromMap.values.count { $0.isProtected } == layer.suppressionLog.count)
        #expect(fromMap[["p2", "Burglary"]] == .suppressed(.disclosureControl))
        #expect(fromMap[[CrimeMapLayer.allPoints, "Burglary"]] == .count(25))
    }

    @Test func noPlaceOfACrimeIsInAnyFile() throws {
        let (layer, places) = try Self.layer()
        let encoded = String(decoding: try JSONEncoder().encode(layer.table), as: UTF8.self)
        for text in [layer.geoJSON, layer.table.csv, encoded] {
            for place in places {
                let degrees = "\(place)".split(separator: ", ").map(String.init)
                for word in degrees + ["\(place.longitude)", "\(place.latitude)"] { #expect(!text.contains(word)) }
            }
        }
        #expect(layer.geoJSON.components(separatedBy: "\"coordinates\"").count == 4)
    }
}
