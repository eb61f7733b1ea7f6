/// The reference under which a crime or incident is known outside the kit.
///
/// Two forms are read: the digest that police open data publish (64 hexadecimal digits), and a force's own number
/// (such as `40/12345/23`): 3 to 40 characters, letters, digits, `/`, `-` and `.`, with at least one digit.
public struct CrimeReference: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Who gave the reference its form.
    public enum Form: String, Hashable, CaseIterable, Sendable {
        /// The digest that stands in the published files.
        case openData
        /// The force's own number.
        case force
    }

    /// The reference as text: a digest in lower case, a force's number in upper case.
    public let text: String

    /// Reads a reference; surrounding spaces are not forgiven.
    ///
    /// - Throws: ``CrimeReferenceError`` naming the text and what is wrong with it.
    public init(_ text: String) throws(CrimeReferenceError) {
        let bytes = Array(text.utf8)
        if bytes.count == 64, text.allSatisfy({ $0.isASCII && $0.isHexDigit }) {
            self.text = text.lowercased()
            return
        }
        guard (3...40).contains(bytes.count) else {
            throw CrimeReferenceError(text: text, reason: .length(bytes.count))
        }
        for character in text where !Self.isAllowed(character) {
            throw CrimeReferenceError(text: text, reason: .character(character))
        }
        guard text.contains(where: \.isNumber) else { throw CrimeReferenceError(text: text, reason: .noDigit) }
        self.text = text.uppercased()
    }

    /// The form that the text has.
    public var form: Form { text.utf8.count == 64 ? .openData : .force }

    /// The reference as text.
    public var description: String { text }

    /// Sorts by text.
    public static func < (left: CrimeReference, right: CrimeReference) -> Bool {
        left.text < right.text
    }

    private static func isAllowed(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || "/-.".contains(character))
    }
}

extension CrimeReference: Codable {
    /// Reads a bare string, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        do {
            try self.init(try container.decode(String.self))
        } catch let error as CrimeReferenceError {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: error.description, underlyingError: error))
        }
    }

    /// Writes a bare string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
