/// A point on the globe, exact: whole numbers of ten-millionths of a degree, in WGS 84.
///
/// A ten-millionth of a degree is about a centimetre on the ground. So a position can be compared, and a line through
/// two of them crossed, without rounding.
public struct Position: Hashable, Sendable {
    /// How many units a degree has.
    public static let unitsPerDegree = 10_000_000

    private let east: Int32
    private let north: Int32

    /// Ten-millionths of a degree east of Greenwich, -1 800 000 000 to 1 800 000 000.
    public var longitude: Int { Int(east) }
    /// Ten-millionths of a degree north of the equator, -900 000 000 to 900 000 000.
    public var latitude: Int { Int(north) }

    /// The point with those units of longitude and latitude; nil outside the globe.
    public init?(longitude: Int, latitude: Int) {
        guard
            longitude.magnitude <= 180 * Self.unitsPerDegree, latitude.magnitude <= 90 * Self.unitsPerDegree,
            let east = Int32(exactly: longitude), let north = Int32(exactly: latitude)
        else { return nil }
        self.east = east
        self.north = north
    }
}

extension Position: CustomStringConvertible {
    /// Longitude and latitude in degrees, such as `-0.4169916, 51.9053888`.
    public var description: String {
        "\(Figure(units: longitude, places: 7)), \(Figure(units: latitude, places: 7))"
    }
}

extension Position: Codable {
    /// Reads a list of longitude and latitude in units.
    public init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        let longitude = try container.decode(Int.self)
        let latitude = try container.decode(Int.self)
        guard container.isAtEnd, let position = Position(longitude: longitude, latitude: latitude) else {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: decoder.codingPath,
                    debugDescription: "no longitude and latitude in ten-millionths of a degree"))
        }
        self = position
    }

    /// Writes a list of longitude and latitude in units.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(longitude)
        try container.encode(latitude)
    }
}
