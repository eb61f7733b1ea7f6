/// A three-valued answer: Kleene's strong logic of yes, no and not known.
public enum Truth: String, Hashable, Codable, Sendable, CaseIterable {
    case no
    case unknown
    case yes

    /// The answer for a value that may be missing.
    public init(_ value: Bool?) {
        switch value {
        case .none: self = .unknown
        case .some(true): self = .yes
        case .some(false): self = .no
        }
    }

    /// The opposite answer; unknown stays unknown.
    public static prefix func ! (truth: Truth) -> Truth {
        switch truth {
        case .yes: .no
        case .no: .yes
        case .unknown: .unknown
        }
    }

    /// Yes where both are, no where either is no, otherwise unknown.
    public static func && (left: Truth, right: Truth) -> Truth {
        if left == .no || right == .no { return .no }
        return left == .yes && right == .yes ? .yes : .unknown
    }

    /// Yes where either is, no where both are no, otherwise unknown.
    public static func || (left: Truth, right: Truth) -> Truth {
        if left == .yes || right == .yes { return .yes }
        return left == .no && right == .no ? .no : .unknown
    }
}
