/// A straight edge between two different points.
struct PlaneEdge: Hashable {
    let start: PlanePoint
    let end: PlanePoint

    var west: Int64 { min(start.east, end.east) }
    var east: Int64 { max(start.east, end.east) }
    var south: Int64 { min(start.north, end.north) }
    var north: Int64 { max(start.north, end.north) }

    /// True where the boxes around both have a point in common.
    func isNear(_ other: PlaneEdge) -> Bool {
        west <= other.east && other.west <= east && south <= other.north && other.south <= north
    }

    /// True for a point of the edge, its ends included.
    func holds(_ point: PlanePoint) -> Bool {
        west <= point.east && point.east <= east && south <= point.north && point.north <= north
            && point.side(from: start, to: end) == 0
    }

    /// True where each passes from one side of the other to the other side.
    func crosses(_ other: PlaneEdge) -> Bool {
        isNear(other)
            && other.start.side(from: start, to: end) * other.end.side(from: start, to: end) < 0
            && start.side(from: other.start, to: other.end) * end.side(from: other.start, to: other.end) < 0
    }

    /// True where they have any point in common.
    func meets(_ other: PlaneEdge) -> Bool {
        guard isNear(other) else { return false }
        return crosses(other) || holds(other.start) || holds(other.end) || other.holds(start) || other.holds(end)
    }

    /// True where the edge lies due east of the point just beside that one, at its height.
    func isEast(of point: PlanePoint, beside: PlaneSide) -> Bool {
        switch beside {
        case .northeast:
            guard (start.north > point.north) != (end.north > point.north) else { return false }
            return sideSeenUpwards(of: point) > 0
        case .southwest:
            guard (start.north >= point.north) != (end.north >= point.north) else { return false }
            return sideSeenUpwards(of: point) >= 0
        }
    }

    private func sideSeenUpwards(of point: PlanePoint) -> Int {
        start.north < end.north ? point.side(from: start, to: end) : point.side(from: end, to: start)
    }
}
