/// What somebody lived through that helps them to understand another.
///
/// There are no known codes: each project brings its own.
public struct LifeExperience: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// No codes are built in.
    public static let known: [LifeExperience] = []
}
