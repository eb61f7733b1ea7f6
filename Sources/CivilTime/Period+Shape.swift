/// A period with a number is an object of its one unit, `{"workingDays": 5}`, one as agreed names its parameter,
/// `{"asAgreed": "update-frequency"}`, and any other is a bare word, `"immediately"`.
extension Period: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case workingDays, calendarDays, calendarDaysCountingFirst, weeks, months, monthsBeginningWith, years
        case seconds, minutes, hours
        case asAgreed
    }

    /// Decodes a unit with its number, `asAgreed` with its parameter, or a bare word.
    public init(from decoder: any Decoder) throws {
        if let word = try? decoder.singleValueContainer().decode(String.self) {
            guard let unit = Unit(rawValue: word), let period = Period(unit) else {
                let words = Unit.allCases.filter { Period($0) != nil }.map(\.rawValue).joined(separator: ", ")
                throw Self.error("“\(word)” is no period; without a number there are \(words)", at: decoder.codingPath)
            }
            self = period
            return
        }
        let members = try decoder.container(keyedBy: Key.self)
        guard members.allKeys.count == 1, let key = members.allKeys.first else {
            let units = Key.allCases.map(\.rawValue).joined(separator: ", ")
            throw Self.error("a period has one member, which is one of \(units)", at: decoder.codingPath)
        }
        let unit = Unit(rawValue: key.rawValue)
        let period = try unit.flatMap { unit in
            unit == .asAgreed
                ? Period(unit, parameter: try members.decode(String.self, forKey: key))
                : Period(unit, count: try members.decode(Int.self, forKey: key))
        }
        guard let period else { throw Self.error("“\(key.rawValue)” is no unit", at: decoder.codingPath) }
        self = period
    }

    /// Encodes the unit with its number, `asAgreed` with its parameter, or a bare word.
    public func encode(to encoder: any Encoder) throws {
        guard let key = Key(rawValue: unit.rawValue) else {
            var word = encoder.singleValueContainer()
            try word.encode(unit)
            return
        }
        var members = encoder.container(keyedBy: Key.self)
        if case .asAgreed(let parameter) = self {
            try members.encode(parameter, forKey: key)
        } else {
            try members.encode(count, forKey: key)
        }
    }

    private static func error(_ reason: String, at path: [any CodingKey]) -> DecodingError {
        let fault = CivilTimeError(.malformed, reason)
        return .dataCorrupted(
            DecodingError.Context(codingPath: path, debugDescription: reason, underlyingError: fault))
    }
}
