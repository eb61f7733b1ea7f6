extension CivilClock: CustomStringConvertible, Codable {
    /// Reads `united-kingdom`, `Z`, or an offset in hours and minutes such as `+01:00`, or seconds such as `+3601s`.
    public init(_ text: String) throws(CivilTimeError) {
        if text == "united-kingdom" {
            self = .unitedKingdom
            return
        }
        var reader = TextReader(text)
        if let offset = reader.offset(), reader.isAtEnd {
            self = .fixed(offsetSeconds: offset)
        } else if text.hasSuffix("s"), let seconds = Int(text.dropLast()), (-64_800...64_800).contains(seconds) {
            self = .fixed(offsetSeconds: seconds)
        } else {
            throw CivilTimeError(
                .unknownCode, "“\(text)” is not a clock; known are united-kingdom, Z, and offsets such as +01:00")
        }
    }

    /// `united-kingdom`, or the offset.
    public var description: String {
        switch self {
        case .unitedKingdom: return "united-kingdom"
        case .fixed(offsetSeconds: 0): return "Z"
        case .fixed(let seconds):
            let sign = seconds < 0 ? "-" : "+"
            guard seconds % 60 == 0, (-64_800...64_800).contains(seconds) else {
                return (seconds < 0 ? "" : sign) + "\(seconds)s"
            }
            return "\(sign)\(padded(abs(seconds) / 3600, 2)):\(padded(abs(seconds) / 60 % 60, 2))"
        }
    }

    /// Decodes from its text.
    public init(from decoder: any Decoder) throws {
        self = try decoder.readText { text throws(CivilTimeError) in try CivilClock(text) }
    }

    /// Encodes as its text.
    public func encode(to encoder: any Encoder) throws {
        try encoder.writeText(description)
    }
}
