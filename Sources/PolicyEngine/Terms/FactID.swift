/// Names a fact that rules ask about, such as `victim.vulnerable`.
public struct FactID: Term {
    /// The text as it stands in files.
    public let rawValue: String

    /// The term of that text.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
