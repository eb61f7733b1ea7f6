public import CivilTime

/// A vehicle that a Speed Watch recorded because of its speed.
public struct SpeedObservation: Hashable, Codable, Sendable, Identifiable {
    /// The identity of an observation.
    public typealias ID = Identifier<SpeedObservation>

    /// Which observation it is.
    public let id: ID
    /// When.
    public let at: Instant
    /// The speed, in miles an hour.
    public let speed: Int
    /// The plate; nil once it was purged.
    public internal(set) var plate: NumberPlate?

    /// A vehicle seen at a speed.
    public init(id: ID, at instant: Instant, speed: Int, plate: NumberPlate) {
        self.id = id
        self.at = instant
        self.speed = speed
        self.plate = plate
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case at
        case speed
        case plate
    }
}
