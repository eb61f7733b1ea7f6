/// How many positions lie in each area of a kind, and how many could not be placed in one.
public struct PlacementTally: Hashable, Sendable {
    /// How many lie in each area, and in it alone.
    public private(set) var placed: [Area: Int] = [:]
    /// How many lie in several.
    public private(set) var inSeveral = 0
    /// How many lie in none.
    public private(set) var outside = 0
    /// How many lie in none whose boundary is known, while some boundaries are not.
    public private(set) var undetermined = 0
    /// How many things to be placed have no position.
    public private(set) var withoutPosition = 0

    /// A tally of nothing.
    public init() {}

    /// How many are placed in an area.
    public var placedCount: Int { placed.values.reduce(0, +) }
    /// How many are not.
    public var unplacedCount: Int { inSeveral + outside + undetermined + withoutPosition }

    /// Adds one.
    public mutating func add(_ placement: Placement) {
        switch placement {
        case .inside(let area): placed[area, default: 0] += 1
        case .inSeveral: inSeveral += 1
        case .outside: outside += 1
        case .undetermined: undetermined += 1
        case .withoutPosition: withoutPosition += 1
        }
    }
}
