/// Whether the parts of an area make it up, and what stands against it.
public struct AreaPartition: Hashable, Sendable {
    /// The area.
    public let whole: Area
    /// Its parts.
    public let parts: [Area]
    /// The pairs of parts that overlap.
    public let overlaps: [AreaOverlap]
    /// The parts that reach outside the whole.
    public let reachingOutside: [Area]
    /// Those, the whole included, whose boundary is not known.
    public let withoutBoundary: [Area]
    /// Twice the size of what no part covers, in square units; nil where it cannot be told, because a boundary is not
    /// known, parts overlap or one reaches outside.
    public let twiceUncovered: UInt64?

    /// True where each place of the whole lies in exactly one part; nil where a boundary is missing and nothing else
    /// stands against it.
    public var isPartition: Bool? {
        guard overlaps.isEmpty, reachingOutside.isEmpty else { return false }
        return twiceUncovered.map { $0 == 0 }
    }
}
