public import CivilTime

/// What falls due and who is wanted when, as an iCalendar document (RFC 5545) with no personal data.
///
/// It is put together from codes and from the words of rules only: no name, no contact, no free text of a record can
/// enter it. A duty is an event on the last day on which it can be done in time, or, where its limit is elapsed time, at
/// the due instant; a turn of duty is an event from its beginning to its end. The same entries give the same bytes.
public struct DutyCalendar: Hashable, Sendable {
    /// What stands in it, in order of time.
    public let entries: [DutyCalendarEntry]
    /// When it was drawn up.
    public let madeAt: Instant

    /// A calendar of those entries; of two with one identity the later one counts.
    public init(_ entries: [DutyCalendarEntry], madeAt: Instant) {
        var latest: [String: DutyCalendarEntry] = [:]
        for entry in entries { latest[entry.uid] = entry }
        self.entries = latest.values.sorted { ($0.start, $0.uid) < ($1.start, $1.uid) }
        self.madeAt = madeAt
    }

    /// The document: lines of at most 75 bytes that end in CR LF.
    public var text: String {
        let lines =
            ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//CommunitySafetyKit//DutyCalendar//EN", "CALSCALE:GREGORIAN"]
            + entries.flatMap { $0.lines(stamp: madeAt) } + ["END:VCALENDAR"]
        return lines.map { Self.folded($0) + "\r\n" }.joined()
    }

    /// Breaks a line into pieces of at most 75 bytes, a continued one beginning with a space, and none inside a
    /// character.
    private static func folded(_ line: String) -> String {
        var folded = ""
        var length = 0
        for scalar in line.unicodeScalars {
            let width = String(scalar).utf8.count
            if length + width > 75 {
                folded += "\r\n "
                length = 1
            }
            folded.unicodeScalars.append(scalar)
            length += width
        }
        return folded
    }
}
