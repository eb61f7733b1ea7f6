/// The id of a sampling rule and its draw, under which it can be drawn again.
///
/// There are no known codes: each draw has its own.
public struct SampleReference: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// No codes are built in.
    public static let known: [SampleReference] = []
}
