/// Names a marker on a case that a rule must consider before anything about the case counts as fine.
public struct Marker: Term {
    /// The text as it stands in files.
    public let rawValue: String

    /// The term of that text.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
