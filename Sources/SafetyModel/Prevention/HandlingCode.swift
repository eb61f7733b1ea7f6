/// Whether a piece of information may be shared, by the codes in use with the police; no document of them was seen.
public struct HandlingCode: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It may be shared.
    public static let permitted: HandlingCode = "P"
    /// It may be shared on conditions.
    public static let conditional: HandlingCode = "C"
    /// It is not shared.
    public static let notShared: HandlingCode = "N"

    /// The codes that this edition of the kit knows.
    public static let known: [HandlingCode] = [
        .permitted, .conditional, .notShared,
    ]
}
