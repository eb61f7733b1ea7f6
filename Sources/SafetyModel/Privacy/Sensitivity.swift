/// How much harm the disclosure of a personal value can do.
///
/// A code that this edition does not know is kept, and counts as higher than all known ones.
public struct Sensitivity: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The sensitivity with that code, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Identifies a person: a name, a telephone number.
    public static let personal: Sensitivity = "personal"
    /// Special category or criminal offence data: health, ethnicity, an allegation.
    public static let special: Sensitivity = "special"
    /// Disclosure endangers somebody: a refuge's address, a protected witness.
    public static let protected: Sensitivity = "protected"

    /// The known codes, lowest first.
    public static let known: [Sensitivity] = [.personal, .special, .protected]

    /// Sorts by harm; unknown codes come after the known ones, by their text.
    public static func < (left: Sensitivity, right: Sensitivity) -> Bool {
        let leftRank = known.firstIndex(of: left) ?? known.count
        let rightRank = known.firstIndex(of: right) ?? known.count
        return (leftRank, left.rawValue) < (rightRank, right.rawValue)
    }
}
