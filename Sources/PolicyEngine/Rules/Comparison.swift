/// How a number is held against a number, or a day against a day.
///
/// Of days, less is earlier.
public enum Comparison: String, Hashable, Codable, Sendable, CaseIterable {
    case less = "<"
    case atMost = "<="
    case equal = "=="
    case atLeast = ">="
    case more = ">"

    /// Whether it holds between the two.
    public func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
        switch self {
        case .less: left < right
        case .atMost: left <= right
        case .equal: left == right
        case .atLeast: left >= right
        case .more: left > right
        }
    }
}
