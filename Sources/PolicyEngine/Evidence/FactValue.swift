public import CivilTime

/// A known answer to a fact's question.
public enum FactValue: Hashable, Sendable {
    /// Yes or no.
    case truth(Bool)
    /// A whole number, in the unit that the fact declares.
    case number(Int)
    /// A civil day.
    case day(CivilDate)
}

extension FactValue: ExpressibleByBooleanLiteral {
    /// Yes or no.
    public init(booleanLiteral value: Bool) {
        self = .truth(value)
    }
}

extension FactValue: ExpressibleByIntegerLiteral {
    /// A whole number.
    public init(integerLiteral value: Int) {
        self = .number(value)
    }
}

extension FactValue: CustomStringConvertible {
    /// The answer as it is written in files.
    public var description: String {
        switch self {
        case .truth(let value): "\(value)"
        case .number(let value): "\(value)"
        case .day(let value): "\(value)"
        }
    }
}
