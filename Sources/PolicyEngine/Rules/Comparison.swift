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

extension Comparison {
    /// Whether a figure compares so with an aim, of which the least and the most that it can be lie below, at or above
    /// the aim as the numbers lie to zero; not for `equal`, which may hold between two at which it does not.
    func attained(from lowest: Int, to highest: Int) -> Truth {
        let (first, last) = (holds(lowest, 0), holds(highest, 0))
        return first == last ? Truth(first) : .unknown
    }
}
