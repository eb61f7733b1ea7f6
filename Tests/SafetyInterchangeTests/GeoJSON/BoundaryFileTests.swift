import Foundation
import SafetyInterchange
import SafetyModel
import Testing

@Suite struct BoundaryFileTests {
    static func file(_ features: String, around: String = "") throws -> BoundaryFile {
        let text = "{\"type\": \"FeatureCollection\", \(around) \"features\": [\(features)]}"
        return try BoundaryFile(json: Data(text.utf8), code: "CODE", name: "NAME")
    }

    static func feature(
        _ coordinates: String, type: String = "Polygon", properties: String = "{\"CODE\": \"E1\", \"NAME\": \"One\"}"
    ) -> String {
        """
        {"type": "Feature", "properties": \(properties),
         "geometry": {"type": "\(type)", "coordinates": \(coordinates)}}
        """
    }

    static let square = "[[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]"

    @Test func readsPolygonsHolesAndSeveral() throws {
        let lake = "[[[0,0],[9,0],[9,9],[0,9],[0,0]], [[3,3],[6,3],[6,6],[3,6],[3,3]]]"
        let islands = "[\(Self.square), [[[5,5,40],[6,5,41],[6,6,40.5],[5,5,40]]]]"
        let file = try Self.file(
            Self.feature(lake) + ","
                + Self.feature(islands, type: "MultiPolygon", properties: "{\"CODE\": \"E2\", \"NAME\": null}"),
            around: "\"name\": \"made up\",")
        #expect(file.faults.isEmpty)
        #expect(file.features.map(\.code) == ["E1", "E2"])
        #expect(file.features.map(\.name) == ["One", nil])
        let degree = Position.unitsPerDegree
        let boundary = file.features[0].boundary
        let inLake = try #require(Position(longitude: 4 * degree, latitude: 4 * degree))
        let onLand = try #require(Position(longitude: 2 * degree, latitude: 4 * degree))
        #expect(!boundary.contains(inLake) && boundary.contains(onLand))
        #expect(file.features[1].boundary.polygons.count == 2)
    }

    @Test(arguments: [
        ("-0.416991605294054", -4_169_916), ("51.905388754067047", 519_053_888), ("0.00000005", 1),
        ("-0.00000005", -1), ("0.000000049999999999999999", 0), ("1e-7", 1), ("0.05E+2", 50_000_000),
        ("12345.678e-3", 123_456_780), ("1.0000000", 10_000_000), ("-0", 0), ("0e999999999999999999", 0),
    ])
    func roundsFromTheDigitsAsWritten(_ text: String, _ units: Int) throws {
        let file = try Self.file(Self.feature("[[[\(text), 10], [70, 10], [70, 20], [\(text), 10]]]"))
        #expect(file.faults.isEmpty)
        #expect(file.features.first?.boundary.polygons[0].outer.corners[0].longitude == units)
    }

    @Test(arguments: [
        (
            "[[[0,0],[1,0],[1,1],[0,1]]]",
            "feature 0, area 'E1': features[0].geometry.coordinates[0]: a ring has four or more positions, "
                + "the last the same as the first"
        ),
        (
            "[[[0,0],[1,0],[1,\"x\"],[0,0]]]",
            "feature 0, area 'E1': features[0].geometry.coordinates[0][2][1]: expected a number of degrees, "
                + "found a text"
        ),
        (
            "[[[0,0],[181,0],[1,1],[0,0]]]",
            "feature 0, area 'E1': features[0].geometry.coordinates[0][1]: longitude is from -180 to 180 degrees "
                + "and latitude from -90 to 90"
        ),
        (
            "[[[0,0],[1e30,0],[1,1],[0,0]]]",
            "feature 0, area 'E1': features[0].geometry.coordinates[0][1][0]: \"1e30\" is not a number of degrees"
        ),
        (
            "[[[0,0],[1,1],[1,0],[0,1],[0,0]]]",
            "feature 0, area 'E1': features[0].geometry.coordinates[0]: a ring touches or crosses itself "
                + "(at 1.0000000, 0.0000000)"
        ),
        (
            "[[[0,0],[1,1],[1,0,0,0],[0,0]]]",
            "feature 0, area 'E1': features[0].geometry.coordinates[0][2]: a position has a longitude, a latitude "
                + "and perhaps a height"
        ),
        ("[]", "feature 0, area 'E1': features[0].geometry.coordinates: a polygon has no ring: an outer one is needed"),
    ])
    func faultsNameTheFeatureAndThePlace(_ coordinates: String, _ message: String) throws {
        let other = Self.feature(Self.square, properties: "{\"CODE\": \"E2\"}")
        let file = try Self.file(Self.feature(coordinates) + "," + other)
        #expect(file.faults.map(\.description) == [message])
        #expect(file.features.map(\.code) == ["E2"])
    }

    @Test(arguments: [
        ("{\"NAME\": \"x\"}", "feature 0: features[0].properties.CODE: missing"),
        ("{\"CODE\": \" \"}", "feature 0: features[0].properties.CODE: \" \" is not the code of an area"),
        ("{\"CODE\": 7}", "feature 0: features[0].properties.CODE: expected a text, found a number"),
        ("null", "feature 0: features[0].properties: expected an object, found null"),
    ])
    func aFeatureWithoutACodeIsAFault(_ properties: String, _ message: String) throws {
        let file = try Self.file(Self.feature(Self.square, properties: properties))
        #expect(file.faults.map(\.description) == [message] && file.features.isEmpty)
    }

    @Test func otherGeometriesAndRepeatedCodesAreFaults() throws {
        let file = try Self.file(
            [
                Self.feature("[0, 0]", type: "Point"), Self.feature(Self.square), Self.feature(Self.square),
                "{\"type\": \"Feature\", \"properties\": {\"CODE\": \"E3\"}, \"geometry\": null}",
            ].joined(separator: ","))
        #expect(file.features.isEmpty == false || !file.faults.isEmpty)
        #expect(
            file.faults.map(\.description) == [
                "feature 0, area 'E1': features[0].geometry.type: \"Point\" is not one of \"Polygon\", "
                    + "\"MultiPolygon\"",
                "feature 1, area 'E1': features[1]: \"E1\" is not unique in the file",
                "feature 2, area 'E1': features[2]: \"E1\" is not unique in the file",
                "feature 3, area 'E3': features[3].geometry: expected an object, found null",
            ])
    }

    @Test func aDocumentOfAnotherSortIsRefused() throws {
        func error(_ text: String) -> String? {
            do throws(DocumentError) {
                _ = try BoundaryFile(json: Data(text.utf8), code: "CODE")
                return nil
            } catch {
                return error.description
            }
        }
        #expect(error("{\"type\": \"Feature\"}") == "type: \"Feature\" is not \"FeatureCollection\"")
        #expect(error("{\"type\": \"FeatureCollection\"}") == "features: missing")
        #expect(error("[1, 2")?.hasPrefix("document: not JSON") == true)
        let british = """
            {"type": "FeatureCollection", "features": [],
             "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::27700"}}}
            """
        #expect(error(british)?.hasPrefix("crs.properties.name: \"urn:ogc:def:crs:EPSG::27700\" is not one of") == true)
        #expect(error(british.replacing("EPSG::27700", with: "OGC:1.3:CRS84")) == nil)
    }
}
