/// How much harm a report speaks of, the least first.
public enum HarmLevel: String, Hashable, CaseIterable, Comparable, Codable, Sendable {
    /// Little or none.
    case low
    /// Some.
    case medium
    /// Grave.
    case high

    /// Sorts by how much it is.
    public static func < (left: HarmLevel, right: HarmLevel) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .low: 0
        case .medium: 1
        case .high: 2
        }
    }
}
