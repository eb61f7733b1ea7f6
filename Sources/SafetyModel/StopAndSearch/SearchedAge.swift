/// Between which ages somebody who was searched is recorded to be.
///
/// The known codes are the words of police open data.
public struct SearchedAge: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Under 10.
    public static let under10: SearchedAge = "under 10"
    /// 10 to 17.
    public static let from10To17: SearchedAge = "10-17"
    /// 18 to 24.
    public static let from18To24: SearchedAge = "18-24"
    /// 25 to 34.
    public static let from25To34: SearchedAge = "25-34"
    /// Over 34.
    public static let over34: SearchedAge = "over 34"

    /// The codes that this edition of the kit knows.
    public static let known: [SearchedAge] = [.under10, .from10To17, .from18To24, .from25To34, .over34]
}
