/// An aim for a figure: a value, and on which side of it the figure must lie.
///
/// "Less than ten seconds" and "more than half" are not "at most" and "at least"; a figure that meets the value exactly
/// tells them apart, and nothing is rounded.
public enum Bound<Value: Hashable & Sendable>: Hashable, Sendable {
    /// The figure is that or less.
    case atMost(Value)
    /// The figure is less than that.
    case lessThan(Value)
    /// The figure is that or more.
    case atLeast(Value)
    /// The figure is more than that.
    case moreThan(Value)

    /// The value that the figure is held against.
    public var value: Value {
        switch self {
        case .atMost(let value), .lessThan(let value), .atLeast(let value), .moreThan(let value): value
        }
    }

    /// How the figure must compare with the value.
    public var comparison: Comparison {
        switch self {
        case .atMost: .atMost
        case .lessThan: .less
        case .atLeast: .atLeast
        case .moreThan: .more
        }
    }

    /// Whether it keeps the figure down, and not up.
    public var isUpper: Bool {
        switch self {
        case .atMost, .lessThan: true
        case .atLeast, .moreThan: false
        }
    }

    /// The same side of another value.
    public func map<Other>(_ transform: (Value) -> Other) -> Bound<Other> {
        switch self {
        case .atMost(let value): .atMost(transform(value))
        case .lessThan(let value): .lessThan(transform(value))
        case .atLeast(let value): .atLeast(transform(value))
        case .moreThan(let value): .moreThan(transform(value))
        }
    }
}
