public import SafetyModel

/// A place on a map at which crimes may be shown: in the middle of enough homes that none of them is meant.
public struct ApprovedPoint: Hashable, Codable, Sendable {
    /// The name of a point.
    public struct ID: CodeList {
        /// The code as it is stored.
        public let rawValue: String

        /// The code with that text, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A list of points belongs to an edition of reference data, so none is listed here.
        public static let known: [ID] = []
    }

    /// Its name.
    public let id: ID
    /// What it says to readers, such as `On or near High Street`.
    public let label: String
    /// Where it lies.
    public let position: Position
    /// How many homes or other addresses it stands for.
    public let addresses: Int

    /// A point that stands for so many addresses.
    public init(_ id: ID, _ label: String, at position: Position, addresses: Int) {
        self.id = id
        self.label = label
        self.position = position
        self.addresses = addresses
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case label
        case position
        case addresses
    }
}
