import CivilTime

extension DocumentNode {
    /// A period as an ISO 8601 duration of one part: `P14D`, `P2W`, `P1M`, `P1Y`, `PT24H`, `PT90M`, `PT30S`.
    ///
    /// Days are calendar days. A duration of several parts has no one convention of counting, and is refused.
    func period() throws(DocumentError) -> Period {
        let text = try text()
        var rest = text[...]
        guard rest.first == "P" else { throw bad(Self.durations) }
        rest.removeFirst()
        let isTime = rest.first == "T"
        if isTime { rest.removeFirst() }
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        rest = rest.dropFirst(digits.count)
        guard let designator = rest.popFirst(), let count = Int(digits), let unit = Self.unit(designator, isTime)
        else { throw bad(Self.durations) }
        guard rest.isEmpty else { throw bad("a duration of one part, as no convention counts several together") }
        guard count > 0, let period = Period(unit, count: count) else { throw bad("a duration of at least one unit") }
        return period
    }

    private static let durations =
        "a duration of one part above zero, such as P14D, P2W, P1M, P1Y or PT24H"

    private static func unit(_ designator: Character, _ isTime: Bool) -> Period.Unit? {
        switch (designator, isTime) {
        case ("D", false): .calendarDays
        case ("W", false): .weeks
        case ("M", false): .months
        case ("Y", false): .years
        case ("H", true): .hours
        case ("M", true): .minutes
        case ("S", true): .seconds
        default: nil
        }
    }
}
