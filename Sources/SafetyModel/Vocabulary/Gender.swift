/// The gender that is recorded of somebody.
///
/// The known codes are the words of police open data.
public struct Gender: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Male.
    public static let male: Gender = "Male"
    /// Female.
    public static let female: Gender = "Female"
    /// Another.
    public static let other: Gender = "Other"

    /// The codes that this edition of the kit knows.
    public static let known: [Gender] = [.male, .female, .other]
}
