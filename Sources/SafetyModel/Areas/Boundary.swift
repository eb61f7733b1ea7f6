/// Where an area ends: one or more polygons, which may have holes; exact.
///
/// Edges are straight in longitude and latitude, as in GeoJSON. A boundary across the 180th meridian is given in two
/// polygons.
public struct Boundary: Hashable, Sendable {
    /// One piece of land, less what its holes leave out.
    public struct Polygon: Hashable, Sendable {
        /// Its outer edge.
        public let outer: Ring
        /// The edges of its holes.
        public let holes: [Ring]

        /// What lies within a ring and within none of the holes.
        ///
        /// - Throws: ``BoundaryError`` where a hole reaches outside, or two holes overlap; touching is allowed.
        public init(_ outer: Ring, holes: [Ring] = []) throws(BoundaryError) {
            self.outer = outer
            self.holes = holes
            for (index, hole) in holes.enumerated() {
                if PlaneOverlay([hole], [outer]).has(.inFirstOnly) {
                    throw BoundaryError(.holeOutside(index), at: hole.corners.first)
                }
                for (other, earlier) in holes[..<index].enumerated()
                where PlaneOverlay([earlier], [hole]).has(.inBoth) {
                    throw BoundaryError(.holesOverlap(other, index), at: hole.corners.first)
                }
            }
        }

        var rings: [Ring] { [outer] + holes }
    }

    /// The polygons; no two overlap.
    public let polygons: [Polygon]
    /// The rectangle around them.
    public let box: BoundingBox

    /// The boundary of what lies within any of those polygons.
    ///
    /// - Throws: ``BoundaryError`` where there is none, or two overlap; touching is allowed.
    public init(_ polygons: [Polygon]) throws(BoundaryError) {
        for (index, polygon) in polygons.enumerated() {
            for (other, earlier) in polygons[..<index].enumerated()
            where PlaneOverlay(earlier.rings, polygon.rings).has(.inBoth) {
                throw BoundaryError(.polygonsOverlap(other, index), at: polygon.outer.corners.first)
            }
        }
        guard let box = BoundingBox(around: polygons.flatMap { [$0.outer.box.southwest, $0.outer.box.northeast] })
        else { throw BoundaryError(.noPolygon, at: nil) }
        self.polygons = polygons
        self.box = box
    }

    /// The boundary of what lies within that ring.
    public init(_ outer: Ring) throws(BoundaryError) {
        try self.init([try Polygon(outer)])
    }

    var rings: [Ring] { polygons.flatMap(\.rings) }
}

extension Boundary.Polygon: Codable {
    private enum CodingKeys: String, CodingKey {
        case outer
        case holes
    }

    /// Reads a polygon, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let outer = try container.decode(Ring.self, forKey: .outer)
        let holes = try container.decode([Ring].self, forKey: .holes)
        do throws(BoundaryError) {
            try self.init(outer, holes: holes)
        } catch {
            throw decoder.refusal(error)
        }
    }
}

extension Boundary: Codable {
    /// Reads a list of polygons, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let polygons = try decoder.singleValueContainer().decode([Polygon].self)
        do throws(BoundaryError) {
            try self.init(polygons)
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// Writes the polygons.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(polygons)
    }
}
