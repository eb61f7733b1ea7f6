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
        let text = String(noted.uppercased().filter { $0 != " " && $0 != "-" })
        guard (2...8).contains(text.count), text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
            throw Rejection(.plateIsReadable, "number plate", found: "\(text.count) characters, or others than these")
        }
        self.text = Personal(text, purpose: .speedWatch)
        self.keptThrough = day
    }

    private enum CodingKeys: String, CodingKey {
        case text
        case keptThrough
    }
}
