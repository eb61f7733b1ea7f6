extension WorkingCalendar {
    /// England and Wales, 2006 to 2035, on the UK clock.
    public static let englandAndWales = WorkingCalendar(builtIn: .englandAndWales)
    /// Scotland, 2006 to 2035, on the UK clock.
    public static let scotland = WorkingCalendar(builtIn: .scotland)
    /// Northern Ireland, 2006 to 2035, on the UK clock.
    public static let northernIreland = WorkingCalendar(builtIn: .northernIreland)

    /// The built-in calendar of that division.
    public static func builtIn(_ division: Division) -> WorkingCalendar {
        switch division {
        case .englandAndWales: .englandAndWales
        case .scotland: .scotland
        case .northernIreland: .northernIreland
        }
    }

    /// The table comes from the rules and the proclamations; the years seen agree with the government's file.
    private init(builtIn division: Division) {
        let years = 2006...2035
        let seen = 2012...2027
        self.init(
            checkedDivision: division, clock: .unitedKingdom,
            coverage: CivilDate(
                uncheckedYear: years.lowerBound, month: 1, day: 1)...CivilDate(
                    uncheckedYear: years.upperBound, month: 12, day: 31),
            seenYears: seen, entries: BankHolidayRules.holidays(of: division, years: years, seen: seen),
            edition: CalendarEdition(
                source: "Banking and Financial Dealings Act 1971 with proclamations; "
                    + "2012 to 2027 as in gov.uk/bank-holidays.json",
                date: CivilDate(uncheckedYear: 2025, month: 6, day: 5)))
    }
}
