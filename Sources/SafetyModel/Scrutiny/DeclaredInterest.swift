/// A tie that a panel's member declared.
public struct DeclaredInterest: Hashable, Codable, Sendable {
    /// What kind of tie it is.
    public let kind: InterestKind
    /// The record that it is about; nil where it is general.
    public let matter: RecordReference?

    /// A tie of that kind, to one record or, with nil, in general.
    public init(_ kind: InterestKind, in matter: RecordReference? = nil) {
        self.kind = kind
        self.matter = matter
    }

    private enum CodingKeys: String, CodingKey {
        case kind
        case matter
    }
}
