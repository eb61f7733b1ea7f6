/// The bank holidays of a division by the yearly rules, with the proclamations laid over them.
enum BankHolidayRules {
    static func holidays(of division: Division, years: ClosedRange<Int>, seen: ClosedRange<Int>) -> [Holiday] {
        var byDate: [CivilDate: Holiday] = [:]
        for year in years {
            for holiday in yearly(division, year, basis: seen.contains(year) ? .seen : .computed) {
                byDate[holiday.date] = holiday
            }
        }
        var result: [Holiday] = []
        for proclamation in Proclamation.all where proclamation.divisions.contains(division) {
            let announced = proclamation.announced[division]
            if let old = proclamation.movedFrom, let moved = byDate.removeValue(forKey: old), let announced {
                // Without the day of the announcement the move counts as always known: the old day never was one.
                result.append(
                    Holiday(
                        date: old, title: moved.title, isSubstitute: moved.isSubstitute, withdrawn: announced,
                        basis: .computed))
            }
            result.append(
                Holiday(
                    date: proclamation.date, title: proclamation.title, announced: announced,
                    basis: proclamation.isSeen ? .seen : .computed))
        }
        result.append(contentsOf: byDate.values)
        return result.sorted { ($0.date, $0.title) < ($1.date, $1.title) }
    }

    private static func yearly(_ division: Division, _ year: Int, basis: Holiday.Basis) -> [Holiday] {
        var days: [Holiday] = []
        func add(_ title: String, _ date: CivilDate, isSubstitute: Bool = false) {
            days.append(Holiday(date: date, title: title, isSubstitute: isSubstitute, basis: basis))
        }
        func addOrMonday(_ title: String, _ date: CivilDate) {
            let worked = onOrAfter(date, .monday)
            add(title, date.weekday.isWeekend ? worked : date, isSubstitute: date.weekday.isWeekend)
        }
        let easter = easterSunday(year)
        add("Good Friday", easter.adding(days: -2))
        add("Early May bank holiday", onOrAfter(day(year, 5, 1), .monday))
        add("Spring bank holiday", onOrAfter(day(year, 5, 25), .monday))
        addPair(("Christmas Day", day(year, 12, 25)), "Boxing Day", add)
        switch division {
        case .englandAndWales, .northernIreland:
            addOrMonday("New Year’s Day", day(year, 1, 1))
            add("Easter Monday", easter.adding(days: 1))
            add("Summer bank holiday", onOrAfter(day(year, 8, 25), .monday))
            guard division == .northernIreland else { break }
            addOrMonday("St Patrick’s Day", day(year, 3, 17))
            addOrMonday("Battle of the Boyne (Orangemen’s Day)", day(year, 7, 12))
        case .scotland:
            // By the Act's schedule 2 January keeps its day and name; the government's file swaps the names in 2023.
            addPair(("New Year’s Day", day(year, 1, 1)), "2nd January", add)
            add("Summer bank holiday", onOrAfter(day(year, 8, 1), .monday))
            // The St Andrew's Day Bank Holiday (Scotland) Act 2007.
            if year >= 2007 { addOrMonday("St Andrew’s Day", day(year, 11, 30)) }
        }
        return days
    }

    /// Two holidays in a row: each that falls on a weekend moves to the next weekday that neither has taken.
    ///
    /// A first day on a Sunday leaves the second on its Monday and goes to the Tuesday itself.
    private static func addPair(
        _ first: (title: String, date: CivilDate), _ second: String,
        _ add: (String, CivilDate, Bool) -> Void
    ) {
        let next = first.date.adding(days: 1)
        switch first.date.weekday {
        case .friday:
            add(first.title, first.date, false)
            add(second, first.date.adding(days: 3), true)
        case .saturday:
            add(first.title, first.date.adding(days: 2), true)
            add(second, first.date.adding(days: 3), true)
        case .sunday:
            add(second, next, false)
            add(first.title, first.date.adding(days: 2), true)
        default:
            add(first.title, first.date, false)
            add(second, next, false)
        }
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
        CivilDate(uncheckedYear: year, month: month, day: day)
    }

    private static func onOrAfter(_ date: CivilDate, _ weekday: Weekday) -> CivilDate {
        date.adding(days: (weekday.rawValue - date.weekday.rawValue + 7) % 7)
    }

    /// The Gregorian computus in the anonymous form of 1876 (Meeus, Jones and Butcher).
    private static func easterSunday(_ year: Int) -> CivilDate {
        let golden = year % 19
        let century = year / 100
        let yearOfCentury = year % 100
        let leapCenturies = century / 4
        let moonShift = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - leapCenturies - moonShift + 15) % 30
        let toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
        let correction = (golden + 11 * epact + 22 * toSunday) / 451
        let serial = epact + toSunday - 7 * correction + 114
        return day(year, serial / 31, serial % 31 + 1)
    }
}
