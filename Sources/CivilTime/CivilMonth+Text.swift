extension CivilMonth: CustomStringConvertible, Codable {
    /// Reads a month such as `2023-12`.
    public init(_ text: String) throws(CivilTimeError) {
        var reader = TextReader(text)
        guard let month = reader.month(), reader.isAtEnd, (-9999...9999).contains(month.year) else {
            throw CivilTimeError(.malformed, "“\(text)” is not a month such as 2023-12")
        }
        self = month
    }

    /// Year and month: `2023-12`.
    public var description: String { "\(yearText(year))-\(padded(month, 2))" }

    /// Decodes from its text.
    public init(from decoder: any Decoder) throws {
        self = try decoder.readText { text throws(CivilTimeError) in try CivilMonth(text) }
    }

    /// Encodes as its text.
    public func encode(to encoder: any Encoder) throws {
        try encoder.writeText(description)
    }
}
