extension Period: CustomStringConvertible {
    /// The period in words: `5 working days`.
    public var description: String {
        func words(_ count: Int, _ one: String, _ many: String) -> String {
            String(count) + (count == 1 ? one : many)
        }
        return switch self {
        case .workingDays(let count): words(count, " working day", " working days")
        case .calendarDays(let count): words(count, " calendar day", " calendar days")
        case .calendarDaysCountingFirst(let count):
            words(count, " calendar day counting the first", " calendar days counting the first")
        case .weeks(let count): words(count, " week", " weeks")
        case .months(let count): words(count, " month", " months")
        case .monthsBeginningWith(let count):
            words(count, " month beginning with the day", " months beginning with the day")
        case .years(let count): words(count, " year", " years")
        case .seconds(let count): words(count, " second", " seconds")
        case .minutes(let count): words(count, " minute", " minutes")
        case .hours(let count): words(count, " hour", " hours")
        case .immediately: "immediately"
        case .withoutUnjustifiedDelay: "without unjustified delay"
        case .asSoonAsPossible: "as soon as possible"
        case .unstated: "no time stated"
        case .asAgreed(let parameter): "as agreed (\(parameter))"
        }
    }
}
