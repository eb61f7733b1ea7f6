public import CivilTime

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The bank holidays of the United Kingdom as gov.uk/bank-holidays.json gives them.
///
/// A key that the format does not have is an error, so that a file in a newer format is not half understood.
public struct BankHolidayTable: Hashable, Sendable {
    /// What errors call the document.
    public let file: String
    /// The holidays of each division of the document, in its order.
    public let holidays: [Division: [BankHoliday]]

    /// Reads a document; the name is for errors.
    public init(json: [UInt8], named file: String) throws(BankHolidayError) {
        self.file = file
        do {
            let document = try JSONDecoder().decode(BankHolidayDocument.self, from: Data(json))
            self.holidays = document.holidays
        } catch let fault as BankHolidayDocument.Fault {
            throw BankHolidayError(fault.code, file: file, path: fault.path, fault.message)
        } catch let error as DecodingError {
            throw Self.error(error, in: file)
        } catch {
            throw BankHolidayError(.notJSON, file: file, path: "", "expected JSON, found \(error)")
        }
    }

    /// Opens a file and reads it.
    ///
    /// Throws ``OpenDataError`` where the system refuses it, else ``BankHolidayError``.
    public init(file path: String) throws {
        var source = try ByteSource(file: path)
        var bytes: [UInt8] = []
        var chunk: [UInt8] = []
        repeat {
            try source.read(into: &chunk)
            bytes += chunk
        } while !chunk.isEmpty
        try self.init(json: bytes, named: path)
    }

    /// The calendar of one division, from the first day of its first year to the last day of its last.
    ///
    /// The file does not say whether its last year is complete: gov.uk adds whole years. Where that is not so, give
    /// the days that it covers. The file does not say either when a holiday was announced.
    ///
    /// - Throws: `.missingKey` where the document lacks the division, `.noEvents` where it is empty, `.badCalendar`
    ///   where a calendar cannot be made of it: a day outside the coverage, or listed twice.
    public func calendar(
        for division: Division, coverage: ClosedRange<CivilDate>? = nil, clock: CivilClock = .unitedKingdom,
        edition: CalendarEdition
    ) throws(BankHolidayError) -> WorkingCalendar {
        let path = division.rawValue
        guard let events = holidays[division] else {
            let present = holidays.keys.map(\.rawValue).sorted().joined(separator: ", ")
            throw BankHolidayError(.missingKey, file: file, path: path, "expected the division, found only \(present)")
        }
        let dates = events.map(\.date)
        guard let first = dates.min(), let last = dates.max(),
            let end = CivilMonth(year: last.month.year, month: 12),
            let start = CivilMonth(year: first.month.year, month: 1)
        else {
            throw BankHolidayError(.noEvents, file: file, path: "\(path).events", "expected a holiday, found none")
        }
        let days = coverage ?? start.firstDay...end.next.firstDay.adding(days: -1)
        do throws(CivilTimeError) {
            return try WorkingCalendar(
                division: division, clock: clock, coverage: days,
                holidays: events.map { event in
                    Holiday(
                        date: event.date, title: event.title,
                        isSubstitute: event.notes == BankHoliday.substituteNote)
                }, edition: edition)
        } catch {
            throw BankHolidayError(.badCalendar, file: file, path: "\(path).events", error.message)
        }
    }

    private static func error(_ error: DecodingError, in file: String) -> BankHolidayError {
        switch error {
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            let path = BankHolidayDocument.text(of: context.codingPath)
            return BankHolidayError(.wrongType, file: file, path: path, context.debugDescription)
        case .keyNotFound(let key, let context):
            let path = BankHolidayDocument.text(of: context.codingPath + [key])
            return BankHolidayError(.missingKey, file: file, path: path, "expected the key '\(key.stringValue)'")
        case .dataCorrupted(let context):
            let path = BankHolidayDocument.text(of: context.codingPath)
            let cause = context.underlyingError.map { ": \($0)" } ?? ""
            return BankHolidayError(.notJSON, file: file, path: path, context.debugDescription + cause)
        @unknown default:
            return BankHolidayError(.notJSON, file: file, path: "", "\(error)")
        }
    }
}
