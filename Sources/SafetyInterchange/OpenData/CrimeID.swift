/// The public identifier of a recorded crime: 64 lower-case hexadecimal digits.
public struct CrimeID: RawRepresentable, Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
    // Four words take a third of the text's room and no allocation: a month of the country has half a million.
    private let bits: InlineWords

    private struct InlineWords: Hashable, Sendable {
        var first: UInt64 = 0
        var second: UInt64 = 0
        var third: UInt64 = 0
        var fourth: UInt64 = 0
    }

    /// The identifier with that text; nil unless it is 64 lower-case hexadecimal digits.
    public init?(rawValue: String) {
        self.init(rawValue.utf8)
    }

    init?(_ text: some Collection<UInt8>) {
        guard text.count == 64 else { return nil }
        var words = InlineWords()
        for digit in text {
            let value: UInt8
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
            default: return nil
            }
            words.first = words.first << 4 | words.second >> 60
            words.second = words.second << 4 | words.third >> 60
            words.third = words.third << 4 | words.fourth >> 60
            words.fourth = words.fourth << 4 | UInt64(value)
        }
        self.bits = words
    }

    /// The identifier as it stands in the files.
    public var rawValue: String {
        words.map { word in
            let digits = String(word, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    /// The identifier as it stands in the files.
    public var description: String { rawValue }

    /// The number in four words, the highest first.
    var words: [UInt64] { [bits.first, bits.second, bits.third, bits.fourth] }

    /// Sorts by the number.
    public static func < (left: CrimeID, right: CrimeID) -> Bool {
        (left.bits.first, left.bits.second, left.bits.third, left.bits.fourth)
            < (right.bits.first, right.bits.second, right.bits.third, right.bits.fourth)
    }
}
