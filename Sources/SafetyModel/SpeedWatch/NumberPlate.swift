public import CivilTime

/// A number plate that a Speed Watch noted, in one spelling, with the day after which it may no longer be kept.
///
/// Plates can be compared without being disclosed.
public struct NumberPlate: Hashable, Codable, Sendable {
    /// The plate in capitals and digits, without spaces.
    public let text: Personal<String>
    /// The last UK civil day on which it may be kept.
    public let keptThrough: CivilDate

    /// A plate as it was noted, with spaces or without.
    ///
    /// - Throws: ``Rejection`` by `plate-is-readable`, which does not repeat the text.
    public init(_ noted: String, keptThrough day: CivilDate) throws(Rejection) {
        self.text = Personal(try Self.normalised(noted), purpose: .speedWatch)
        self.keptThrough = day
    }

    private static func normalised(_ noted: String) throws(Rejection) -> String {
        let text = String(noted.uppercased().filter { $0 != " " && $0 != "-" })
        guard (2...8).contains(text.count), text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
            throw Rejection(.plateIsReadable, "number plate", found: "\(text.count) characters, or others than these")
        }
        return text
    }

    private enum CodingKeys: String, CodingKey {
        case text
        case keptThrough
    }

    private enum PersonalKeys: String, CodingKey {
        case value
    }

    /// Reads a plate in whatever spelling, with the same check as the initialiser; its sensitivity and purpose stay.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let stored = try container.decode(Personal<String>.self, forKey: .text)
        let noted = try container.nestedContainer(keyedBy: PersonalKeys.self, forKey: .text)
            .decode(String.self, forKey: .value)
        let spelling = try decoder.checked { () throws(Rejection) in try Self.normalised(noted) }
        text = Personal(spelling, sensitivity: stored.sensitivity, purpose: stored.purpose)
        keptThrough = try container.decode(CivilDate.self, forKey: .keptThrough)
    }
}
