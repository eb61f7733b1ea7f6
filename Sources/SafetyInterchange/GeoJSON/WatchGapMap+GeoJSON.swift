public import SafetyModel

extension WatchGapMap {
    /// The map as a collection of features in GeoJSON (RFC 7946), one for each area, without a word on any household.
    ///
    /// A feature has the area's code and name, the need and whether it is a gap (null where that is not known), how
    /// many watches reach into it, and what they do that others may learn from. An area without a boundary on record
    /// has a geometry of null.
    public var geoJSON: String {
        let features = entries.map { entry in
            JSONValue.object([
                ("type", .string("Feature")), ("properties", Self.properties(of: entry)),
                ("geometry", entry.area.boundary.map(JSONValue.init(geometry:)) ?? .null),
            ])
        }
        return JSONWriter.document(
            .object([("type", .string("FeatureCollection")), ("features", .array(features))]))
    }

    private static func properties(of entry: Entry) -> JSONValue {
        .object([
            ("code", .string(entry.area.code.rawValue)), ("name", .string(entry.area.name)),
            ("need", entry.need.map { .number(JSONNumber(text: $0.description)) } ?? .null),
            ("isGap", entry.isGap.map(JSONValue.bool) ?? .null),
            ("watches", .number(JSONNumber(text: String(entry.watches.count)))),
            ("bestPractices", .array(entry.bestPractices.map { .string($0.rawValue) })),
        ])
    }
}

extension JSONValue {
    /// An object with those members, in that order.
    fileprivate static func object(_ members: [(String, JSONValue)]) -> JSONValue {
        var object = JSONObject()
        for (name, value) in members { _ = object.add(name, value) }
        return .object(object)
    }

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
        self = .array(
            positions.map { position in
                .array(
                    [position.longitude, position.latitude].map {
                        .number(JSONNumber(text: Figure(units: $0, places: 7).description))
                    })
            })
    }
}
