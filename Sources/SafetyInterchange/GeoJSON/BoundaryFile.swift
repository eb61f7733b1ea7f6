public import SafetyModel

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A file of boundaries in GeoJSON (RFC 7946): a collection of features, each a polygon or several.
///
/// Degrees are rounded to ten-millionths from the digits as they are written. A feature that cannot be read is set
/// aside with its fault, and the features before and after it are kept. Members that the format does not know are
/// foreign to it and allowed, but for a `crs` that names anything other than WGS 84 with the longitude first.
public struct BoundaryFile: Hashable, Sendable {
    /// One feature: the area whose boundary it is.
    public struct Feature: Hashable, Sendable {
        /// The area's code.
        public let code: Area
        /// The area's name; nil where no property for it was named, or it is absent or null.
        public let name: String?
        /// Where the area ends.
        public let boundary: Boundary
    }

    /// The features that could be read, in the file's order.
    public let features: [Feature]
    /// The faults of those that could not, in the file's order.
    public let faults: [BoundaryFault]

    /// Reads a collection of features.
    ///
    /// - Parameters:
    ///   - json: the document.
    ///   - code: the property of a feature that holds its area's code, such as `LSOA21CD`.
    ///   - name: the property that holds its name, such as `LSOA21NM`; nil where none does.
    /// - Throws: `DocumentError` where the document as a whole is no collection of features in WGS 84.
    public init(json: Data, code: String, name: String? = nil) throws(DocumentError) {
        let document = try DocumentNode(document: json)
        let members = try document.anyMembers()
        let type = try members.required("type", in: document)
        guard try type.text() == "FeatureCollection" else { throw type.bad("\"FeatureCollection\"") }
        try Self.checkReferenceSystem(members)
        var features: [Feature] = []
        var faults: [BoundaryFault] = []
        var seen: Set<Area> = []
        for (index, node) in try members.required("features", in: document).items().enumerated() {
            var area: Area?
            do throws(DocumentError) {
                let found = try Self.area(of: node, code)
                area = found
                guard seen.insert(found).inserted else {
                    throw DocumentError(node.path, .badValue(found.rawValue, expected: "unique in the file"))
                }
                features.append(
                    Feature(code: found, name: try Self.name(of: node, name), boundary: try Boundary(feature: node)))
            } catch {
                faults.append(BoundaryFault(feature: index, area: area, error: error))
            }
        }
        self.features = features
        self.faults = faults
    }

    private static func checkReferenceSystem(_ members: [String: DocumentNode]) throws(DocumentError) {
        guard let system = members.optional("crs") else { return }
        let properties = try system.anyMembers().required("properties", in: system)
        let name = try properties.anyMembers().required("name", in: properties)
        let longitudeFirst = ["urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:OGC::CRS84"]
        guard longitudeFirst.contains(try name.text()) else {
            throw name.bad("one of \(longitudeFirst.joined(separator: ", ")), or absent")
        }
    }

    private static func properties(of node: DocumentNode) throws(DocumentError) -> DocumentNode {
        let members = try node.anyMembers()
        let type = try members.required("type", in: node)
        guard try type.text() == "Feature" else { throw type.bad("\"Feature\"") }
        return try members.required("properties", in: node)
    }

    private static func area(of node: DocumentNode, _ property: String) throws(DocumentError) -> Area {
        let properties = try properties(of: node)
        let code = try properties.anyMembers().required(property, in: properties)
        let text = try code.text()
        guard !text.allSatisfy(\.isWhitespace) else { throw code.bad("the code of an area") }
        return Area(rawValue: text)
    }

    private static func name(of node: DocumentNode, _ property: String?) throws(DocumentError) -> String? {
        guard let property else { return nil }
        return try properties(of: node).anyMembers().optional(property)?.text()
    }
}
