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
        return "\(yearText(parts.year))-\(padded(parts.month, 2))-\(padded(parts.day, 2))"
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
