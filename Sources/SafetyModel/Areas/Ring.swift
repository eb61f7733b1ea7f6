/// A closed line that does not meet itself: the edge of an area, or of a hole in one.
public struct Ring: Hashable, Sendable {
    /// Its corners in order, the first not repeated at the end.
    public let corners: [Position]
    /// The rectangle around it.
    public let box: BoundingBox

    /// The line through those positions and back to the first, which may be repeated at the end.
    ///
    /// A position that follows an equal one is left out, as rounding brings such.
    ///
    /// - Throws: ``BoundaryError`` where fewer than three different corners are left, or the line meets itself other
    ///   than at the corner of two neighbouring edges.
    public init(_ positions: [Position]) throws(BoundaryError) {
        var corners: [Position] = []
        for position in positions where position != corners.last { corners.append(position) }
        if corners.count > 1, corners.first == corners.last { corners.removeLast() }
        guard corners.count >= 3, let box = BoundingBox(around: corners) else {
            throw BoundaryError(.tooFewCorners(corners.count), at: positions.first)
        }
        self.corners = corners
        self.box = box
        try checkMeetsItselfNowhere()
    }

    var edges: [PlaneEdge] {
        let points = corners.map(PlanePoint.init)
        return points.indices.map { PlaneEdge(start: points[$0], end: points[($0 + 1) % points.count]) }
    }

    /// Twice the size of what it encloses, in square units; exact.
    ///
    /// It may exceed the range of a signed number, and its sign follows the direction of the line: so it is summed
    /// without regard to overflow, and turned where the lowest corner shows that the line runs clockwise.
    var twiceEnclosed: UInt64 {
        var sum: UInt64 = 0
        for (index, corner) in corners.enumerated() {
            let next = corners[(index + 1) % corners.count]
            let left = Int64(corner.longitude) * Int64(next.latitude)
            let right = Int64(next.longitude) * Int64(corner.latitude)
            sum &+= UInt64(bitPattern: left) &- UInt64(bitPattern: right)
        }
        return isClockwise ? 0 &- sum : sum
    }

    private var isClockwise: Bool {
        let points = corners.map(PlanePoint.init)
        let lowest =
            points.indices.min { (points[$0].north, points[$0].east) < (points[$1].north, points[$1].east) } ?? 0
        let before = points[(lowest + points.count - 1) % points.count]
        return points[(lowest + 1) % points.count].side(from: before, to: points[lowest]) < 0
    }

    private func checkMeetsItselfNowhere() throws(BoundaryError) {
        let edges = self.edges
        let byWest = edges.indices.sorted { edges[$0].west < edges[$1].west }
        var open: [Int] = []
        for index in byWest {
            let edge = edges[index]
            open.removeAll { edges[$0].east < edge.west }
            for other in open where edge.isNear(edges[other]) && !isFree(index, other, edges) {
                throw BoundaryError(.meetsItself, at: corners[max(index, other)])
            }
            open.append(index)
        }
    }

    /// True where two edges have nothing in common but, where they are neighbours, their corner.
    private func isFree(_ one: Int, _ other: Int, _ edges: [PlaneEdge]) -> Bool {
        let (first, second) = (edges[one], edges[other])
        if (one + 1) % edges.count == other { return !first.holds(second.end) && !second.holds(first.start) }
        if (other + 1) % edges.count == one { return !second.holds(first.end) && !first.holds(second.start) }
        return !first.meets(second)
    }
}

extension Ring: Codable {
    /// Reads a list of positions, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let positions = try decoder.singleValueContainer().decode([Position].self)
        do throws(BoundaryError) {
            try self.init(positions)
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// Writes the corners.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(corners)
    }
}
