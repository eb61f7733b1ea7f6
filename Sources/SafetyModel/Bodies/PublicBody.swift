/// A named body that takes part in community safety, or did.
public struct PublicBody: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a body.
    public typealias ID = Identifier<PublicBody>

    /// Which body it is.
    public let id: ID
    /// What it is called.
    public var name: String
    /// What kind of body it is.
    public var kind: BodyKind
    /// The area that it serves; nil where none is recorded.
    public var area: Area?
    /// When it was there.
    public var lifespan: Lifespan
    /// The bodies that took its place when it ended; none where nobody did, or none is recorded.
    public var successors: [ID]

    /// A body of that name and kind.
    public init(
        id: ID, name: String, kind: BodyKind, area: Area? = nil, lifespan: Lifespan = .notKnown,
        successors: [ID] = []
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.area = area
        self.lifespan = lifespan
        self.successors = successors
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case name
        case kind
        case area
        case lifespan
        case successors
    }
}
