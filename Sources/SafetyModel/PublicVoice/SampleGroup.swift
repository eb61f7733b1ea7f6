/// A group of people whose answers are counted apart, such as an age band or a neighbourhood.
///
/// There are no known codes: which groups there are is for each survey to say.
public struct SampleGroup: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// No codes are built in.
    public static let known: [SampleGroup] = []
}
