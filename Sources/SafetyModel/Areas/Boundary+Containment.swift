extension Boundary {
    /// True for a position that belongs to what the boundary encloses.
    ///
    /// A position on an edge belongs to the side that lies just east of it, and on an edge that runs due east and west
    /// to the northern side. So where boundaries share edges, each position belongs to one of them and no more.
    public func contains(_ position: Position) -> Bool {
        guard box.contains(position) else { return false }
        let point = PlanePoint(position)
        var isInside = false
        for polygon in polygons where polygon.outer.box.contains(position) {
            for ring in polygon.rings {
                var start = ring.corners.last.map(PlanePoint.init) ?? point
                for corner in ring.corners {
                    let end = PlanePoint(corner)
                    if PlaneEdge(start: start, end: end).isEast(of: point, beside: .northeast) { isInside.toggle() }
                    start = end
                }
            }
        }
        return isInside
    }

    /// True for a position on one of the edges, those of holes included.
    public func hasOnEdge(_ position: Position) -> Bool {
        let point = PlanePoint(position)
        return box.contains(position)
            && rings.contains { ring in ring.box.contains(position) && ring.edges.contains { $0.holds(point) } }
    }

    /// True where both enclose some of the same land; edges and corners in common are none.
    public func overlaps(_ other: Boundary) -> Bool {
        box.meets(other.box) && PlaneOverlay(rings, other.rings).has(.inBoth)
    }

    /// True where it encloses no land that the other does not.
    public func isCovered(by other: Boundary) -> Bool {
        !PlaneOverlay(rings, other.rings).has(.inFirstOnly)
    }

    /// Twice the size of what it encloses, in square units of longitude and latitude; exact.
    ///
    /// It is no size on the ground, which depends on the latitude: it is for comparing the parts of one area with the
    /// whole.
    public var twiceEnclosed: UInt64 {
        polygons.reduce(0) { sum, polygon in
            polygon.holes.reduce(sum &+ polygon.outer.twiceEnclosed) { $0 &- $1.twiceEnclosed }
        }
    }
}
