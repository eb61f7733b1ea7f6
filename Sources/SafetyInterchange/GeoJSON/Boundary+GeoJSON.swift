import SafetyModel

extension Boundary {
    /// The boundary that the geometry of a feature draws.
    init(feature node: DocumentNode) throws(DocumentError) {
        let geometry = try node.anyMembers().required("geometry", in: node)
        let members = try geometry.anyMembers()
        let type = try members.required("type", in: geometry)
        let coordinates = try members.required("coordinates", in: geometry)
        let polygons: [Polygon]
        switch try type.text() {
        case "Polygon": polygons = [try Polygon(coordinates)]
        case "MultiPolygon":
            polygons = try coordinates.items().map { (item) throws(DocumentError) in try Polygon(item) }
        default: throw type.bad("one of \"Polygon\", \"MultiPolygon\"")
        }
        do throws(BoundaryError) {
            try self.init(polygons)
        } catch {
            throw DocumentError(coordinates.path, .unreadable("\(error)"))
        }
    }
}

extension Boundary.Polygon {
    init(_ node: DocumentNode) throws(DocumentError) {
        let rings = try node.items().map { (item) throws(DocumentError) in try Ring(item) }
        guard let outer = rings.first else {
            throw DocumentError(node.path, .unreadable("a polygon has no ring: an outer one is needed"))
        }
        do throws(BoundaryError) {
            try self.init(outer, holes: Array(rings.dropFirst()))
        } catch {
            throw DocumentError(node.path, .unreadable("\(error)"))
        }
    }
}

extension Ring {
    init(_ node: DocumentNode) throws(DocumentError) {
        let positions = try node.items().map { (item) throws(DocumentError) in try Position(item) }
        guard positions.count >= 4, positions.first == positions.last else {
            throw DocumentError(
                node.path, .unreadable("a ring has four or more positions, the last the same as the first"))
        }
        do throws(BoundaryError) {
            try self.init(positions)
        } catch {
            throw DocumentError(node.path, .unreadable("\(error)"))
        }
    }
}

extension Position {
    init(_ node: DocumentNode) throws(DocumentError) {
        let items = try node.items()
        guard items.count == 2 || items.count == 3 else {
            throw DocumentError(
                node.path, .unreadable("a position has a longitude, a latitude and perhaps a height"))
        }
        var units: [Int] = []
        for item in items.prefix(2) {
            guard case .number(let number) = item.value else { throw item.wrong("a number of degrees") }
            guard let rounded = number.rounded(timesTenTo: 7) else {
                throw DocumentError(item.path, .badValue(number.text, expected: "a number of degrees"))
            }
            units.append(rounded)
        }
        guard let position = Position(longitude: units[0], latitude: units[1]) else {
            throw DocumentError(
                node.path, .unreadable("longitude is from -180 to 180 degrees and latitude from -90 to 90"))
        }
        self = position
    }
}
