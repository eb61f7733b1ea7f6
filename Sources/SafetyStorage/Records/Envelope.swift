/// What a record holds: bytes, the version of the schema they follow, and terms to find them by.
public struct Envelope: Hashable, Codable, Sendable {
    /// The version of the payload's schema.
    public let schemaVersion: Int
    /// The entity as bytes; a store does not look into them.
    public let payload: [UInt8]
    /// The terms under which the record is found.
    public let terms: [IndexTerm]

    /// An envelope with those members.
    public init(schemaVersion: Int, payload: [UInt8], terms: [IndexTerm] = []) {
        self.schemaVersion = schemaVersion
        self.payload = payload
        self.terms = terms
    }

    private enum CodingKeys: String, CodingKey {
        case schemaVersion
        case payload
        case terms
    }
}
