import CivilTime
import Foundation
import Testing

@Suite("The built-in tables against the government's files", .enabled(if: BankHolidayFile.isPresent))
struct BankHolidayTableTests {
    /// In 2023 the file gives Scotland's two holidays the other's name; the days are the same.
    private static let swappedNames: Set<BankHolidayFile.Day> = [
        BankHolidayFile.Day(date: "2023-01-02", title: "New Year’s Day"),
        BankHolidayFile.Day(date: "2023-01-03", title: "2nd January"),
    ]
    private static let ourNames: Set<BankHolidayFile.Day> = [
        BankHolidayFile.Day(date: "2023-01-02", title: "2nd January"),
        BankHolidayFile.Day(date: "2023-01-03", title: "New Year’s Day"),
    ]

    private func days(of calendar: WorkingCalendar, like file: Set<BankHolidayFile.Day>) -> Set<BankHolidayFile.Day> {
        let years = (file.min()?.date.prefix(4) ?? "")...(file.max()?.date.prefix(4) ?? "")
        return Set(
            calendar.holidays.map { BankHolidayFile.Day(date: $0.date.description, title: $0.title) }
                .filter { years.contains($0.date.prefix(4)) })
    }

    @Test(
        "The newest file has the same days, but for the Scottish day proclaimed after it", arguments: Division.allCases)
    func newest(division: Division) throws {
        let published = try BankHolidayFile.newest.days(of: division)
        let built = days(of: .builtIn(division), like: published)
        #expect(published.count > 100)
        #expect(published.subtracting(built) == (division == .scotland ? Self.swappedNames : []))
        let worldCup = BankHolidayFile.Day(date: "2026-06-15", title: "World Cup bank holiday")
        #expect(built.subtracting(published) == (division == .scotland ? Self.ourNames.union([worldCup]) : []))
    }

    @Test("Every day of the newest file's years is worked exactly when the file says so", arguments: Division.allCases)
    func workingDays(division: Division) throws {
        let published = Set(try BankHolidayFile.newest.days(of: division).map(\.date))
        let calendar = WorkingCalendar.builtIn(division)
        var differing: [String] = []
        var date = try CivilDate("2012-01-01")
        let end = try CivilDate("2027-12-31")
        while date <= end {
            let isWorked = date.dayNumber % 7 != 2 && date.dayNumber % 7 != 3 && !published.contains("\(date)")
            if try calendar.isWorkingDay(date) != isWorked { differing.append("\(date)") }
            date = date.adding(days: 1)
        }
        #expect(differing == (division == .scotland ? ["2026-06-15"] : []))
    }

    /// What a file says otherwise than the calendar as known on the day it was made: only Scotland's names in 2023.
    private func expectedDifferences(_ file: BankHolidayFile, _ division: Division) -> Set<BankHolidayFile.Day> {
        let has2023 = ["0.12", "0.16"].contains(file.version)
        return has2023 && division == .scotland ? Self.swappedNames.union(Self.ourNames) : []
    }

    @Test("Each file equals the calendar as known on the day it was made", arguments: BankHolidayFile.all)
    func asKnown(file: BankHolidayFile) throws {
        for division in Division.allCases {
            let published = try file.days(of: division)
            let known = WorkingCalendar.builtIn(division).known(on: try CivilDate(file.made))
            let differences = published.symmetricDifference(days(of: known, like: published))
            #expect(differences == expectedDifferences(file, division), "\(division) in \(file.version)")
        }
    }

    @Test("Without asking as of its day, the files of 2019 and 2021 lack what was proclaimed later")
    func differencesFromTheWhole() throws {
        let later: [String: [BankHolidayFile.Day]] = [
            "0.4": [
                BankHolidayFile.Day(date: "2020-05-04", title: "Early May bank holiday"),
                BankHolidayFile.Day(date: "2020-05-08", title: "Early May bank holiday (VE day)"),
            ],
            "0.9": [
                BankHolidayFile.Day(
                    date: "2022-09-19", title: "Bank Holiday for the State Funeral of Queen Elizabeth II")
            ],
        ]
        for file in BankHolidayFile.all where file.version != BankHolidayFile.newest.version {
            for division in Division.allCases {
                let published = try file.days(of: division)
                let whole = days(of: .builtIn(division), like: published)
                let expected = expectedDifferences(file, division).union(later[file.version] ?? [])
                #expect(published.symmetricDifference(whole) == expected, "\(division) in \(file.version)")
            }
        }
    }

    @Test(
        "The programs that the benchmarks compare with keep the same weekdays from 2006 to 2031",
        .enabled(if: FileManager.default.fileExists(atPath: BankHolidayFile.ofTheBenchmarks.path())))
    func benchmarks() throws {
        let listed = try String(contentsOf: BankHolidayFile.ofTheBenchmarks, encoding: .utf8)
            .split(separator: "\n").map(String.init)
        let built = WorkingCalendar.englandAndWales.holidays.map(\.date)
            .filter { $0.month.year <= 2031 && !$0.weekday.isWeekend }
        #expect(listed.count > 200)
        #expect(built.map(\.description) == listed)
    }
}
