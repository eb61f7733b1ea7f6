/// Two areas that enclose some of the same land.
public struct AreaOverlap: Hashable, Sendable {
    /// The one that was added earlier.
    public let first: Area
    /// The other.
    public let second: Area

    /// That pair.
    public init(first: Area, second: Area) {
        self.first = first
        self.second = second
    }
}
