/// What an adviser of victims is.
public struct AdvocateRole: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// An independent domestic violence adviser.
    public static let idva: AdvocateRole = "idva"
    /// An independent sexual violence adviser.
    public static let isva: AdvocateRole = "isva"

    /// The codes that this edition of the kit knows.
    public static let known: [AdvocateRole] = [.idva, .isva]
}
