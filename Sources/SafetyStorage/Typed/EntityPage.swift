/// Some of the entities that a query finds, in its order, each with its revision.
public struct EntityPage<Entity: Storable>: Sendable {
    /// The entities.
    public let entities: [Versioned<Entity>]
    /// Where to go on; nil where nothing follows.
    public let next: PageToken?

    /// A page with those entities.
    public init(entities: [Versioned<Entity>], next: PageToken?) {
        self.entities = entities
        self.next = next
    }
}

extension EntityPage: Equatable where Entity: Equatable {}
extension EntityPage: Hashable where Entity: Hashable {}
