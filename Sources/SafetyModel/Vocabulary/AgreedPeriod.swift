/// How often somebody asked to be kept informed: a whole number of days, weeks or months.
///
/// It is written and encoded as an ISO 8601 duration with one part, such as `P14D`, `P2W` or `P1M`.
public enum AgreedPeriod: Hashable, Sendable, LosslessStringConvertible {
    /// That many days.
    case days(Int)
    /// That many weeks.
    case weeks(Int)
    /// That many calendar months.
    case months(Int)

    /// Reads `P14D`, `P2W` or `P1M`; nil for anything else, and for a number below one or above 99 999, which is no
    /// period that anybody agreed on.
    public init?(_ text: String) {
        guard text.first == "P", let unit = text.last, let count = Int(text.dropFirst().dropLast()),
            (1...99_999).contains(count),
            text.dropFirst().dropLast().allSatisfy({ $0.isASCII && $0.isNumber })
        else { return nil }
        switch unit {
        case "D": self = .days(count)
        case "W": self = .weeks(count)
        case "M": self = .months(count)
        default: return nil
        }
    }

    /// The period as an ISO 8601 duration.
    public var description: String {
        switch self {
        case .days(let count): "P\(count)D"
        case .weeks(let count): "P\(count)W"
        case .months(let count): "P\(count)M"
        }
    }
}

extension AgreedPeriod: Codable {
    /// Reads a bare string.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let period = AgreedPeriod(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "'\(text)' is no agreed period: P14D, P2W or P1M are such")
        }
        self = period
    }

    /// Writes a bare string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
