/// Names a criterion of a rulebook, such as `standards.special-constable.deployable`.
public struct CriterionID: Term {
    /// The text as it stands in files.
    public let rawValue: String

    /// The term of that text.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
