/// What a record can be due for.
public enum RetentionStep: String, Hashable, CaseIterable, Codable, Sendable {
    /// Somebody looks at whether it is still needed.
    case review
    /// It is ended, redacted or erased.
    case disposal

    /// The name of the term that holds the day.
    public var termName: String {
        switch self {
        case .review: "review-due"
        case .disposal: "dispose-due"
        }
    }
}
