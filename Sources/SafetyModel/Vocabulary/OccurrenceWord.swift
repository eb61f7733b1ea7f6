/// The word for something that sets a promise of an agreement running, such as `pattern-reported`.
///
/// There are no known codes: each agreement brings the words of its own terms.
public struct OccurrenceWord: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// No codes are built in.
    public static let known: [OccurrenceWord] = []
}
