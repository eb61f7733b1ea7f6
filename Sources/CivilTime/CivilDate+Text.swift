extension CivilDate: CustomStringConvertible, Codable {
    /// Reads a day such as `2023-12-22`.
    public init(_ text: String) throws(CivilTimeError) {
        var reader = TextReader(text)
        guard let date = reader.date(), reader.isAtEnd, (-9999...9999).contains(date.components.year) else {
            throw CivilTimeError(.malformed, "“\(text)” is not a day of the calendar such as 2023-12-22")
        }
        self = date
    }

    /// Year, month and day: `2023-12-22`.
    public var description: String {
        let parts = components
        guard (0...9999).contains(parts.year) else {
            return "\(yearText(parts.year))-\(padded(parts.month, 2))-\(padded(parts.day, 2))"
        }
        return String(unsafeUninitializedCapacity: 10) { text in
            write(parts.year, digits: 4, to: text, at: 0)
            text[4] = UInt8(ascii: "-")
            write(parts.month, digits: 2, to: text, at: 5)
            text[7] = UInt8(ascii: "-")
            write(parts.day, digits: 2, to: text, at: 8)
            return 10
        }
    }

    /// Decodes from its text.
    public init(from decoder: any Decoder) throws {
        self = try decoder.readText { text throws(CivilTimeError) in try CivilDate(text) }
    }

    /// Encodes as its text.
    public func encode(to encoder: any Encoder) throws {
        try encoder.writeText(description)
    }
}
