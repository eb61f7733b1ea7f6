extension Period: CustomStringConvertible {
    /// The period in words: `5 working days`.
    public var description: String {
        func words(_ one: String, _ count: Int, _ addition: String = "") -> String {
            "\(count) \(one)\(count == 1 ? "" : "s")\(addition)"
        }
        return switch self {
        case .workingDays(let count): words("working day", count)
        case .calendarDays(let count): words("calendar day", count)
        case .calendarDaysCountingFirst(let count): words("calendar day", count, " counting the first")
        case .weeks(let count): words("week", count)
        case .months(let count): words("month", count)
        case .monthsBeginningWith(let count): words("month", count, " beginning with the day")
        case .years(let count): words("year", count)
        case .seconds(let count): words("second", count)
        case .minutes(let count): words("minute", count)
        case .hours(let count): words("hour", count)
        case .immediately: "immediately"
        case .withoutUnjustifiedDelay: "without unjustified delay"
        case .asSoonAsPossible: "as soon as possible"
        case .unstated: "no time stated"
        case .asAgreed(let parameter): "as agreed (\(parameter))"
        }
    }
}

extension Period: Codable {
    private enum Key: String, CodingKey {
        case unit, count, parameter
    }

    /// Decodes from `unit` with `count`, or with `parameter` where it is as agreed.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let unit = try container.decode(Unit.self, forKey: .unit)
        let count = try container.decodeIfPresent(Int.self, forKey: .count)
        let parameter = try container.decodeIfPresent(String.self, forKey: .parameter)
        guard let period = Period(unit, count: count, parameter: parameter) else {
            let error = CivilTimeError(
                .malformed,
                "a period in \(unit.rawValue) has count \(count.map { "\($0)" } ?? "absent"), "
                    + "parameter \(parameter ?? "absent"); numbers need a count, asAgreed a parameter, others neither")
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: decoder.codingPath, debugDescription: error.message, underlyingError: error))
        }
        self = period
    }

    /// Encodes as `unit` with `count` or `parameter`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(unit, forKey: .unit)
        try container.encodeIfPresent(count, forKey: .count)
        if case .asAgreed(let parameter) = self { try container.encode(parameter, forKey: .parameter) }
    }
}
