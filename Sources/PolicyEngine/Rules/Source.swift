/// A document that was read to establish a rule.
public struct Source: Hashable, Sendable {
    /// The source's name within its rulebook.
    public let id: SourceID
    /// The document's title.
    public let title: String
    /// Where it can be found; nil where no address is known.
    public let address: String?
    /// What kind of text it is, such as `official` or `near_verbatim_third_party`.
    public let kind: String

    /// A source of that title, address and kind.
    public init(_ id: SourceID, title: String, address: String? = nil, kind: String) {
        self.id = id
        self.title = title
        self.address = address
        self.kind = kind
    }
}
