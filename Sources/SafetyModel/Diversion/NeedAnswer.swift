/// What an assessment found of one need.
public enum NeedAnswer: String, Hashable, CaseIterable, Codable, Sendable {
    /// There is no need.
    case none
    /// There is some.
    case some
    /// There is a great one.
    case great
    /// It was asked, and nobody knows.
    case notKnown = "not-known"

    /// Whether there is a need; nil where nobody knows.
    public var isNeed: Bool? {
        switch self {
        case .none: false
        case .some, .great: true
        case .notKnown: nil
        }
    }
}
