/// Names a measure of a rulebook, such as `nchs-emergency-attendance-90`.
public struct MeasureID: Term {
    /// The text as it stands in files.
    public let rawValue: String

    /// The term of that text.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
