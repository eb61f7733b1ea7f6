/// A number as it is printed: exact, with its decimal places, such as `35.50`.
public struct Figure: Hashable, Sendable {
    /// The number in units of its last decimal place.
    public let units: Int
    /// How many decimal places it has, 0 to 18.
    public let places: Int

    /// The number with those units of its last place; places outside 0 to 18 are taken as the nearest of these.
    public init(units: Int, places: Int) {
        self.units = units
        self.places = min(max(places, 0), 18)
    }

    /// A whole number.
    public init(_ number: Int) {
        self.init(units: number, places: 0)
    }

    /// The number that a text spells, such as `-19`, `4359` or `2.5`; nil for any other text or one out of range.
    public init?(_ text: String) {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let decimals = parts.count == 2 ? parts[1] : ""
        let digits = parts[0].drop { $0 == "-" }
        guard
            parts[0].count - digits.count <= 1, !digits.isEmpty, parts.count == 1 || !decimals.isEmpty,
            decimals.utf8.count <= 18, (digits + decimals).utf8.allSatisfy({ (48...57).contains($0) }),
            let units = Int(String(parts[0] + decimals))
        else { return nil }
        self.init(units: units, places: decimals.utf8.count)
    }

    /// The nearest binary number, for drawing and for ratios.
    public var approximate: Double {
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        return Double(units) / scale
    }
}

extension Figure: CustomStringConvertible {
    /// The number as it is printed, with all its decimal places.
    public var description: String {
        guard places > 0 else { return String(units) }
        let digits = String(units.magnitude)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
        return (units < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
    }
}

extension Figure: ExpressibleByIntegerLiteral {
    /// A whole number.
    public init(integerLiteral value: Int) { self.init(value) }
}

extension Figure: Codable {
    /// Reads the number as text, so that no decimal place is lost.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let figure = Figure(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "'\(text)' is no number such as 35.50")
        }
        self = figure
    }

    /// Writes the number as text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
