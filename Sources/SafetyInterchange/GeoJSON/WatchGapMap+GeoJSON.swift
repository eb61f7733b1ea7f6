public import SafetyModel

extension WatchGapMap {
    /// The map as a collection of features in GeoJSON (RFC 7946), one for each area, without a word on any household.
    ///
    /// A feature has the area's code and name, the need and whether it is a gap (null where that is not known), how
    /// many watches reach into it, and what they do that others may learn from. An area without a boundary on record
    /// has a geometry of null.
    public var geoJSON: String {
        let features = entries.map { entry in
            JSONValue.feature(
                entry.area.boundary.map(JSONValue.init(geometry:)) ?? .null, properties: Self.properties(of: entry))
        }
        return JSONWriter.document(
            .object([("type", .string("FeatureCollection")), ("features", .array(features))]))
    }

    private static func properties(of entry: Entry) -> [(String, JSONValue)] {
        [
            ("code", .string(entry.area.code.rawValue)), ("name", .string(entry.area.name)),
            ("need", entry.need.map { .number(JSONNumber(text: $0.description)) } ?? .null),
            ("isGap", entry.isGap.map(JSONValue.bool) ?? .null),
            ("watches", .whole(entry.watches.count)),
            ("bestPractices", .array(entry.bestPractices.map { .string($0.rawValue) })),
        ]
    }
}

extension JSONValue {
    /// The geometry of a boundary: several polygons, each with its outer ring before its holes.
    fileprivate init(geometry boundary: Boundary) {
        let polygons = boundary.polygons.map { polygon in
            JSONValue.array(([polygon.outer] + polygon.holes).map(JSONValue.init(ring:)))
        }
        self = .object([("type", .string("MultiPolygon")), ("coordinates", .array(polygons))])
    }

    /// A ring, closed by its first position.
    private init(ring: Ring) {
        let positions = ring.corners + [ring.corners.first].compactMap(\.self)
        self = .array(positions.map(JSONValue.init))
    }
}
