import CivilTime
import Foundation
import Testing

/// One of the government's bank-holiday files as kept beside the project.
struct BankHolidayFile: CustomTestStringConvertible {
    struct Day: Hashable, Comparable, CustomStringConvertible {
        let date: String
        let title: String

        var description: String { "\(date) \(title)" }

        static func < (left: Day, right: Day) -> Bool { (left.date, left.title) < (right.date, right.title) }
    }

    /// The version of the package that the file was taken from.
    let version: String
    /// The day on which the file was made.
    let made: String

    var testDescription: String { "\(version) of \(made)" }

    static let newest = BankHolidayFile(version: "0.16", made: "2025-06-05")
    static let all = [
        BankHolidayFile(version: "0.1", made: "2016-12-15"), BankHolidayFile(version: "0.4", made: "2019-05-08"),
        BankHolidayFile(version: "0.9", made: "2021-07-13"), BankHolidayFile(version: "0.12", made: "2022-12-29"),
        newest,
    ]

    private static let shared = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "../shared")
    static let folder = shared.appending(path: "data/bank-holidays")
    /// Days of England and Wales, one on a line; holidays that fall on a weekend are left out.
    static let ofTheBenchmarks = shared.appending(path: "bench/bank_holidays_ew.txt")

    static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path()) }

    func days(of division: Division) throws -> Set<Day> {
        struct Event: Decodable {
            let date: String
            let title: String
        }
        struct Table: Decodable { let events: [Event] }
        let url = Self.folder.appending(path: "bank-holidays.govuk-bank-holidays-\(version).json")
        let tables = try JSONDecoder().decode([String: Table].self, from: Data(contentsOf: url))
        let events = tables[division.rawValue]?.events ?? []
        return Set(events.map { Day(date: $0.date, title: $0.title) })
    }
}
