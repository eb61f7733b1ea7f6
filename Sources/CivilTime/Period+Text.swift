extension Period: CustomStringConvertible {
    /// The period in words: `5 working days`.
    public var description: String {
        func words(_ one: String, _ count: Int, _ addition: String = "") -> String {
            String(count) + " " + one + (count == 1 ? "" : "s") + addition
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
