/// One answer to what people are asked about themselves, in the words of its classification.
public struct CharacteristicGroup: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// No codes are built in: each classification has its own.
    public static let known: [CharacteristicGroup] = []
}
