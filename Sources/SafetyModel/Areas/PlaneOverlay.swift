/// Two sets of rings laid over one another, to see whether there is land in both, or in the first alone.
///
/// Exact. Where an edge of the one passes through an edge of the other, there is land of every sort around that point.
/// Otherwise every edge is cut at the corners of the other set that lie on it; each piece then lies wholly inside,
/// outside or on an edge of the other set, and the land on both sides of it is that beside its middle. If there is
/// land of the sort asked for, some piece lies on its edge.
struct PlaneOverlay {
    /// Which land is asked for.
    enum Sort {
        /// Land that lies within both sets.
        case inBoth
        /// Land that lies within the first set and not within the second.
        case inFirstOnly
    }

    private let first: [PlaneEdge]
    private let second: [PlaneEdge]

    init(_ first: [Ring], _ second: [Ring]) {
        self.first = first.flatMap(\.edges)
        self.second = second.flatMap(\.edges)
    }

    /// True where there is land of that sort.
    func has(_ sort: Sort) -> Bool {
        // Such land lies within the box around the first set, or around both, and so do the pieces at its edge.
        guard let box = searched(for: sort) else { return false }
        let one = first.filter { $0.isNear(box) }
        let other = second.filter { $0.isNear(box) }.sorted { $0.west < $1.west }
        var cutsOfOne: [Int: [PlanePoint]] = [:]
        var cutsOfOther: [Int: [PlanePoint]] = [:]
        for (index, edge) in one.enumerated() {
            for (place, near) in other.enumerated() {
                if near.west > edge.east { break }
                guard edge.isNear(near) else { continue }
                if edge.crosses(near) { return true }
                for corner in [near.start, near.end] where edge.holds(corner) {
                    cutsOfOne[index, default: []].append(corner)
                }
                for corner in [edge.start, edge.end] where near.holds(corner) {
                    cutsOfOther[place, default: []].append(corner)
                }
            }
        }
        let middles = Self.middles(of: one, cutAt: cutsOfOne) + Self.middles(of: other, cutAt: cutsOfOther)
        return hasLand(sort, beside: middles, in: box)
    }

    private func hasLand(_ sort: Sort, beside middles: [PlanePoint], in box: PlaneEdge) -> Bool {
        // Only what is level with the box and not wholly west of it can lie east of a point in it.
        func seen(_ edges: [PlaneEdge]) -> [PlaneEdge] {
            edges.filter { $0.east >= box.west && $0.south <= box.north && $0.north >= box.south }
        }
        let (first, second) = (seen(first), seen(second))
        return middles.contains { middle in
            PlaneSide.allCases.contains { side in
                let isInFirst = Self.isInside(middle, side, of: first)
                return isInFirst && Self.isInside(middle, side, of: second) == (sort == .inBoth)
            }
        }
    }

    private static func isInside(_ point: PlanePoint, _ side: PlaneSide, of edges: [PlaneEdge]) -> Bool {
        var isInside = false
        for edge in edges where edge.isEast(of: point, beside: side) { isInside.toggle() }
        return isInside
    }

    private func searched(for sort: Sort) -> PlaneEdge? {
        guard let one = Self.box(around: first), sort == .inBoth else { return Self.box(around: first) }
        guard let other = Self.box(around: second), one.isNear(other) else { return nil }
        return PlaneEdge(
            start: PlanePoint(east: max(one.west, other.west), north: max(one.south, other.south)),
            end: PlanePoint(east: min(one.east, other.east), north: min(one.north, other.north)))
    }

    /// The middles of the pieces into which edges are cut.
    private static func middles(of edges: [PlaneEdge], cutAt cuts: [Int: [PlanePoint]]) -> [PlanePoint] {
        edges.enumerated().flatMap { index, edge in
            let ends = Set(cuts[index, default: []] + [edge.start, edge.end])
                .sorted { ($0.east, $0.north) < ($1.east, $1.north) }
            return zip(ends, ends.dropFirst()).map { PlanePoint(between: $0, and: $1) }
        }
    }

    private static func box(around edges: [PlaneEdge]) -> PlaneEdge? {
        guard
            let west = edges.map(\.west).min(), let east = edges.map(\.east).max(),
            let south = edges.map(\.south).min(), let north = edges.map(\.north).max()
        else { return nil }
        return PlaneEdge(start: PlanePoint(east: west, north: south), end: PlanePoint(east: east, north: north))
    }
}
