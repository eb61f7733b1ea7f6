import SafetyModel
public import SafetyReports

extension CrimeMapLayer {
    /// The layer as a collection of features in GeoJSON (RFC 7946), one for each approved point.
    ///
    /// A feature has the point's name and label, its area, how many addresses it stands for, and its `counts` by type of
    /// crime. A count that is not shown is null, and `suppressed` says why, as the table behind it does. The collection
    /// has the month, the rule, and the counts of all points in the same form.
    ///
    /// There is no feature for a single crime: features that can be counted would tell what the table hides.
    public var geoJSON: String {
        let types = table.layout.columns?.categories.map { CrimeType(rawValue: $0.label) } ?? []
        let collected = features.map { feature in
            JSONValue.feature(
                .object([("type", .string("Point")), ("coordinates", JSONValue(feature.point.position))]),
                properties: [
                    ("id", .string(feature.point.id.rawValue)), ("label", .string(feature.point.label)),
                    ("area", .string(feature.area.rawValue)), ("addresses", .whole(feature.point.addresses)),
                ] + Self.members(of: types.map { ($0, feature.counts[$0]) }))
        }
        let all = types.map { ($0, table.cell(Self.allPoints, $0.rawValue)) }
        return JSONWriter.document(
            .object([
                ("type", .string("FeatureCollection")), ("month", .string("\(month)")),
                (
                    "rule",
                    .object([
                        ("threshold", .whole(table.rule.threshold)), ("zeros", .string(table.rule.zeros.rawValue)),
                    ])
                ),
                ("total", .object(Self.members(of: all))), ("features", .array(collected)),
            ]))
    }

    private static func members(of cells: [(type: CrimeType, cell: PublishedCell?)]) -> [(String, JSONValue)] {
        let shown = cells.map { ($0.type.rawValue, $0.cell?.count.map(JSONValue.whole) ?? .null) }
        let hidden = cells.compactMap { entry -> (String, JSONValue)? in
            guard let reason = entry.cell?.suppression else { return nil }
            return (entry.type.rawValue, .string(reason.rawValue))
        }
        return [("counts", .object(shown)), ("suppressed", .object(hidden))]
    }
}
