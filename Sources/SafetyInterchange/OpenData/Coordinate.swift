/// A point in degrees, as the files give it: on or near the place, never the place itself.
public struct Coordinate: Hashable, Codable, Sendable {
    /// Degrees east of Greenwich, -180 to 180.
    public let longitude: Double
    /// Degrees north of the equator, -90 to 90.
    public let latitude: Double

    /// That point; nil outside the globe.
    public init?(longitude: Double, latitude: Double) {
        guard (-180.0...180.0).contains(longitude), (-90.0...90.0).contains(latitude) else { return nil }
        self.longitude = longitude
        self.latitude = latitude
    }
}
