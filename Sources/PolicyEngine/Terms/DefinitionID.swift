/// Names a definition of a rulebook, such as `marac-definition`.
public struct DefinitionID: Term {
    /// The text as it stands in files.
    public let rawValue: String

    /// The term of that text.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
