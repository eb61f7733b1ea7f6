/// A day of the week, Monday first.
public enum Weekday: Int, Hashable, CaseIterable, Codable, Sendable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    /// True for Saturday and Sunday.
    public var isWeekend: Bool { self == .saturday || self == .sunday }

    /// 1 January 1970 was a Thursday.
    static func from(dayNumber: Int) -> Weekday {
        let index = ((dayNumber + 3) % 7 + 7) % 7
        return Weekday.allCases[index]
    }
}
