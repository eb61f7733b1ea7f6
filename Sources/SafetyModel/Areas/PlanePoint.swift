/// A point of the plane of longitude and latitude in halves of a unit, so that the middle of two positions is one.
struct PlanePoint: Hashable {
    let east: Int64
    let north: Int64

    init(east: Int64, north: Int64) {
        self.east = east
        self.north = north
    }

    init(_ position: Position) {
        east = Int64(position.longitude) * 2
        north = Int64(position.latitude) * 2
    }

    /// The middle of two points that are positions.
    init(between one: PlanePoint, and other: PlanePoint) {
        east = (one.east + other.east) / 2
        north = (one.north + other.north) / 2
    }

    /// On which side of the line from one point to another it lies: 1 for the left, -1 for the right, 0 for on it.
    func side(from start: PlanePoint, to end: PlanePoint) -> Int {
        let left = (end.east - start.east).multipliedFullWidth(by: north - start.north)
        let right = (end.north - start.north).multipliedFullWidth(by: east - start.east)
        if left.high != right.high { return left.high > right.high ? 1 : -1 }
        if left.low != right.low { return left.low > right.low ? 1 : -1 }
        return 0
    }
}
