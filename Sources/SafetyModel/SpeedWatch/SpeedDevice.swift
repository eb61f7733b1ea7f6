public import CivilTime

/// A device with which a Speed Watch measures speeds, and when it was calibrated.
public struct SpeedDevice: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a device.
    public typealias ID = Identifier<SpeedDevice>

    /// Which device it is.
    public let id: ID
    /// What it is, such as its make and number.
    public let name: String
    /// The UK civil days on which it was calibrated, in the order in which they were recorded.
    public var calibrations: [CivilDate]

    /// A device that was calibrated on those days.
    public init(id: ID, name: String, calibrations: [CivilDate] = []) {
        self.id = id
        self.name = name
        self.calibrations = calibrations
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case name
        case calibrations
    }
}
