public import SafetyModel

/// What is counted, such as `stop-searches` or `hate-incidents`; tables of one subject are held against each other.
public struct CountedSubject: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A service counts what it has, so none is listed here.
    public static let known: [CountedSubject] = []
}
