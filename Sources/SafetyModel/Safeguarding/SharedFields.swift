/// What may be told for one purpose at most.
public struct SharedFields: Hashable, Codable, Sendable {
    /// The purpose.
    public let purpose: Purpose
    /// The fields.
    public let fields: [DataField]

    /// The fields for a purpose.
    public init(for purpose: Purpose, fields: [DataField]) {
        self.purpose = purpose
        self.fields = fields
    }

    private enum CodingKeys: String, CodingKey {
        case purpose
        case fields
    }
}
