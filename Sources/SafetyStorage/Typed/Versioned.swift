/// An entity with the revision at which its record stood.
public struct Versioned<Entity: Storable>: Sendable {
    /// The entity.
    public let value: Entity
    /// The revision it was read at.
    public let revision: Revision
    /// True where its record was ended.
    public let isEnded: Bool

    /// An entity at a revision.
    public init(_ value: Entity, at revision: Revision, isEnded: Bool = false) {
        self.value = value
        self.revision = revision
        self.isEnded = isEnded
    }
}

extension Versioned: Equatable where Entity: Equatable {}
extension Versioned: Hashable where Entity: Hashable {}
