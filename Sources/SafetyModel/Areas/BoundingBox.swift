/// The least rectangle of longitude and latitude that holds a boundary, its edges included.
public struct BoundingBox: Hashable, Sendable {
    /// Its corner with the least longitude and latitude.
    public let southwest: Position
    /// Its corner with the greatest longitude and latitude.
    public let northeast: Position

    init?(around positions: [Position]) {
        guard
            let west = positions.map(\.longitude).min(), let east = positions.map(\.longitude).max(),
            let south = positions.map(\.latitude).min(), let north = positions.map(\.latitude).max(),
            let southwest = Position(longitude: west, latitude: south),
            let northeast = Position(longitude: east, latitude: north)
        else { return nil }
        self.southwest = southwest
        self.northeast = northeast
    }

    /// True for a position in it or on its edge.
    public func contains(_ position: Position) -> Bool {
        southwest.longitude <= position.longitude && position.longitude <= northeast.longitude
            && southwest.latitude <= position.latitude && position.latitude <= northeast.latitude
    }

    /// True where both have a position in common.
    public func meets(_ other: BoundingBox) -> Bool {
        southwest.longitude <= other.northeast.longitude && other.southwest.longitude <= northeast.longitude
            && southwest.latitude <= other.northeast.latitude && other.southwest.latitude <= northeast.latitude
    }
}
