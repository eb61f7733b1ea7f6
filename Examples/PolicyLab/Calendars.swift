import CommunitySafetyKit

/// By which working days each case is judged.
struct Calendars: Sendable {
    /// The calendar for cases whose file names no division, and for all where one was asked for.
    let usual: WorkingCalendar
    private let byDivision: [Division: WorkingCalendar]

    /// - Parameters:
    ///   - division: the one that was asked for, whatever a file says; nil for the file's, or else England and Wales.
    ///   - day: leaves out holidays that were not known at the end of it; nil leaves out none.
    init(_ division: Division?, knownOn day: CivilDate?) {
        func calendar(_ division: Division) -> WorkingCalendar {
            let calendar = WorkingCalendar.builtIn(division)
            return day.map(calendar.known) ?? calendar
        }
        usual = calendar(division ?? .englandAndWales)
        byDivision =
            division == nil
            ? Division.allCases.reduce(into: [:]) { $0[$1] = calendar($1) } : [:]
    }

    /// The calendar for a case.
    func calendar(for one: LabCase) -> WorkingCalendar {
        one.division.flatMap { byDivision[$0] } ?? usual
    }
}
