import CivilTime
import Foundation
import SafetyInterchange
import SafetyModel
import Testing

/// The real boundaries of Bedfordshire, and a month of its street crimes placed in them.
@Suite(.enabled(if: SharedFiles.arePresent)) struct BedfordshireTests {
    static let districts = ["E06000032", "E06000055", "E06000056"]
    static let spring = CivilDate(dayNumber: 19_417)  // 2023-03-01

    static func file(_ kind: String, _ district: String) throws -> (data: Data, file: BoundaryFile) {
        let path = SharedFiles.path("geography/\(kind)-\(district).geojson")
        let data = try Data(contentsOf: URL(filePath: path))
        let property = kind == "lsoa" ? "LSOA21" : "WD25"
        return (data, try BoundaryFile(json: data, code: property + "CD", name: property + "NM"))
    }

    static func map(_ kind: String, as areaKind: AreaKind) throws -> AreaMap {
        let term = try DayInterval(from: try CivilDate("2021-03-21"))
        var map = AreaMap()
        for district in districts {
            try map.add(MappedArea(Area(rawValue: district), .district, named: district, for: term))
            for feature in try file(kind, district).file.features {
                try map.add(
                    MappedArea(
                        feature.code, areaKind, named: feature.name ?? "", for: term,
                        in: [Area(rawValue: district)], boundary: feature.boundary))
            }
        }
        return map
    }

    @Test(arguments: [
        ("lsoa", "E06000032", 125), ("lsoa", "E06000055", 117), ("lsoa", "E06000056", 175), ("ward", "E06000032", 20),
        ("ward", "E06000055", 28), ("ward", "E06000056", 31),
    ])
    func everyFeatureIsRead(_ kind: String, _ district: String, _ count: Int) throws {
        let file = try Self.file(kind, district).file
        #expect(file.faults.isEmpty)
        #expect(file.features.count == count)
        #expect(file.features.allSatisfy { $0.name?.isEmpty == false })
    }

    @Test(arguments: [("lsoa", AreaKind.lowerLayerSuperOutputArea), ("ward", .ward)])
    func neighboursDoNotOverlap(_ kind: String, _ areaKind: AreaKind) throws {
        let map = try Self.map(kind, as: areaKind)
        let overlaps = map.overlaps(among: areaKind, on: Self.spring)
        #expect(overlaps.isEmpty, "\(overlaps.count): \(overlaps.prefix(5))")
    }

    /// What comes of one point, by the map and by the oracle.
    struct Look: Hashable {
        let placement: Placement
        let expected: [Area]
    }

    static func looks(at coordinates: some Sequence<Coordinate>) throws -> [Coordinate: Look] {
        let kind = AreaKind.lowerLayerSuperOutputArea
        let map = try map("lsoa", as: kind)
        let oracle = try RayCaster(districts.map { try file("lsoa", $0).data }, property: "LSOA21CD")
        var looks: [Coordinate: Look] = [:]
        for coordinate in coordinates where looks[coordinate] == nil {
            looks[coordinate] = Look(
                placement: map.placement(of: coordinate.position, among: kind, on: spring),
                expected: oracle.areas(holding: coordinate))
        }
        return looks
    }

    /// The file's own column agrees for 4 457 of 4 675 placed: the others are anonymised points that were moved.
    @Test func everyCrimeIsPlacedOrCounted() throws {
        var reader = try StreetCrimeReader(
            file: SharedFiles.path("police-uk-bedfordshire/2023-03-bedfordshire-street.csv"))
        var places: [OpenDataPlace] = []
        while let result = try reader.next() {
            guard case .row(let row, _) = result else { continue }
            places.append(row.place)
        }
        let looks = try Self.looks(at: places.compactMap(\.coordinate))
        var tally = PlacementTally()
        var asTheFileSays = 0
        var unlikeTheOracle: [Coordinate: Int] = [:]
        for place in places {
            guard let coordinate = place.coordinate, let look = looks[coordinate] else {
                tally.add(.withoutPosition)
                continue
            }
            tally.add(look.placement)
            if case .inside(let area) = look.placement, area.rawValue == place.lsoaCode { asTheFileSays += 1 }
            #expect(look.expected.count <= 1)
            if look.placement != look.expected.first.map({ .inside($0) }) ?? .outside {
                unlikeTheOracle[coordinate, default: 0] += 1
            }
        }
        #expect(places.count == 4_887)
        #expect(tally.placedCount == 4_675 && tally.outside == 27 && tally.withoutPosition == 185)
        #expect(tally.inSeveral == 0 && tally.undetermined == 0)
        #expect(asTheFileSays == 4_457)
        // One point, of 24 crimes, lies nearer to an edge than a ten-millionth of a degree, to which the map is drawn.
        #expect(Array(unlikeTheOracle.values) == [24])
        #expect(try unlikeTheOracle.keys.allSatisfy { try Self.isAtAnEdge($0) })

        let map = try Self.map("lsoa", as: .lowerLayerSuperOutputArea)
        let rollup = map.rollup(tally.placed, to: .district, on: Self.spring)
        #expect(rollup.notSummed.isEmpty)
        #expect(rollup.totals.values.reduce(0, +) == 4_675)
        #expect(rollup.totals == ["E06000032": 1_731, "E06000055": 1_358, "E06000056": 1_586])
    }

    /// True where the corners of an area, as Foundation reads them, leave the point less than a ten-millionth of a
    /// degree off an edge.
    private static func isAtAnEdge(_ point: Coordinate) throws -> Bool {
        try RayCaster(districts.map { try file("lsoa", $0).data }, property: "LSOA21CD")
            .distanceToAnEdge(of: point) < 1e-7
    }
}

/// Points in polygons by rays in floating-point numbers, over the same files read by Foundation.
private struct RayCaster {
    private var areas: [(code: Area, rings: [[(Double, Double)]])] = []

    init(_ files: [Data], property: String) throws {
        for file in files {
            let document = try #require(try JSONSerialization.jsonObject(with: file) as? [String: Any])
            for feature in try #require(document["features"] as? [[String: Any]]) {
                let properties = try #require(feature["properties"] as? [String: Any])
                let geometry = try #require(feature["geometry"] as? [String: Any])
                let rings = try #require(geometry["coordinates"] as? [[[Double]]])
                areas.append(
                    (
                        Area(rawValue: try #require(properties[property] as? String)),
                        rings.map { $0.map { ($0[0], $0[1]) } }
                    ))
            }
        }
    }

    func areas(holding point: Coordinate) -> [Area] {
        areas.filter { area in
            var isInside = false
            for ring in area.rings {
                for (start, end) in zip(ring, ring.dropFirst())
                where (start.1 > point.latitude) != (end.1 > point.latitude) {
                    let east = start.0 + (point.latitude - start.1) / (end.1 - start.1) * (end.0 - start.0)
                    if point.longitude < east { isInside.toggle() }
                }
            }
            return isInside
        }.map(\.code)
    }

    func distanceToAnEdge(of point: Coordinate) -> Double {
        var least = Double.infinity
        for ring in areas.flatMap(\.rings) {
            for (start, end) in zip(ring, ring.dropFirst()) {
                let (east, north) = (end.0 - start.0, end.1 - start.1)
                let length = east * east + north * north
                guard length > 0 else { continue }
                let along = ((point.longitude - start.0) * east + (point.latitude - start.1) * north) / length
                let near = min(max(along, 0), 1)
                let (x, y) = (start.0 + near * east - point.longitude, start.1 + near * north - point.latitude)
                least = min(least, (x * x + y * y).squareRoot())
            }
        }
        return least
    }
}
