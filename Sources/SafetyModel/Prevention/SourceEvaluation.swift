/// How reliable a source is, by the codes in use with the police; no document of them was seen.
public struct SourceEvaluation: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It has proved reliable.
    public static let reliable: SourceEvaluation = "1"
    /// It is untested.
    public static let untested: SourceEvaluation = "2"
    /// It has proved not to be reliable.
    public static let notReliable: SourceEvaluation = "3"

    /// The codes that this edition of the kit knows.
    public static let known: [SourceEvaluation] = [
        .reliable, .untested, .notReliable,
    ]
}
