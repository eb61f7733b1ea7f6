extension Identifier: LosslessStringConvertible, CustomStringConvertible {
    /// Reads 32 hexadecimal digits, with UUID hyphens or with none, in either case.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        let hyphenPositions = [8, 13, 18, 23]
        guard bytes.count == 32 || bytes.count == 36 else { return nil }
        var words: (UInt64, UInt64) = (0, 0)
        var digitCount = 0
        for (position, byte) in bytes.enumerated() {
            if bytes.count == 36, hyphenPositions.contains(position) {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            guard let digit = Character(UnicodeScalar(byte)).hexDigitValue else { return nil }
            if digitCount < 16 {
                words.0 = words.0 << 4 | UInt64(digit)
            } else {
                words.1 = words.1 << 4 | UInt64(digit)
            }
            digitCount += 1
        }
        self.init(high: words.0, low: words.1)
    }

    /// UUID text in lower case, such as `018c9a3e-4b00-7abc-8def-0123456789ab`.
    public var description: String {
        let digits = Self.hex(high) + Self.hex(low)
        let cuts = [0, 8, 12, 16, 20, 32]
        return zip(cuts, cuts.dropFirst())
            .map { String(digits.dropFirst($0).prefix($1 - $0)) }
            .joined(separator: "-")
    }

    private static func hex(_ word: UInt64) -> String {
        let digits = String(word, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

extension Identifier: Codable {
    /// Reads a bare string.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let identifier = Identifier(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "'\(text)' is no identifier: 32 hexadecimal digits are needed")
        }
        self = identifier
    }

    /// Writes a bare string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
