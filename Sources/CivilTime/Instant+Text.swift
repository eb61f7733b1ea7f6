extension Instant: CustomStringConvertible, Codable {
    /// Reads ISO 8601 with an offset: `2023-12-28T00:00:00Z`, `2023-12-28T00:00:00.250+01:00`.
    ///
    /// Seconds may be left out. Digits beyond milliseconds are dropped, towards the earlier instant.
    public init(_ text: String) throws(CivilTimeError) {
        var reader = TextReader(text)
        guard let date = reader.date(), reader.take("T"), let hours = reader.twoDigits(), hours < 24,
            reader.take(":"), let minutes = reader.twoDigits(), minutes < 60,
            let milliseconds = Self.secondsAndFraction(&reader), let offset = reader.offset(), reader.isAtEnd
        else {
            throw CivilTimeError(
                .malformed, "“\(text)” is not an instant such as 2023-12-28T00:00:00Z or 2023-06-01T09:30:00+01:00")
        }
        let clock = Int64(hours * 3_600_000 + minutes * 60_000 + milliseconds - offset * 1000)
        // Towards zero by a day before 1970, as the first countable day starts before the first countable instant.
        let isBefore = date.dayNumber < 0
        let (days, tooFar) = Int64(date.dayNumber + (isBefore ? 1 : 0))
            .multipliedReportingOverflow(by: millisecondsPerDay)
        let (sum, beyond) = days.addingReportingOverflow(isBefore ? clock - millisecondsPerDay : clock)
        guard !tooFar, !beyond else {
            throw CivilTimeError(.malformed, "“\(text)” lies beyond the milliseconds that an instant can count")
        }
        self.init(milliseconds: sum)
    }

    /// ISO 8601 in UTC, such as `2023-12-28T00:00:00Z`; with milliseconds only where they are not zero.
    public var description: String {
        let (day, rest) = floorDivide(milliseconds, by: millisecondsPerDay)
        let time = Int(rest)
        let seconds = time / 1000
        let clock = "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
        let fraction = time % 1000 == 0 ? "" : "." + padded(time % 1000, 3)
        return "\(CivilDate(dayNumber: Int(day)))T\(clock)\(fraction)Z"
    }

    /// Decodes from its text.
    public init(from decoder: any Decoder) throws {
        self = try decoder.readText { text throws(CivilTimeError) in try Instant(text) }
    }

    /// Encodes as its text.
    public func encode(to encoder: any Encoder) throws {
        try encoder.writeText(description)
    }

    private static func secondsAndFraction(_ reader: inout TextReader) -> Int? {
        guard reader.take(":") else { return 0 }
        guard let seconds = reader.twoDigits(), seconds < 60 else { return nil }
        guard reader.take(".") else { return seconds * 1000 }
        let digits = reader.digits()
        guard !digits.isEmpty else { return nil }
        var fraction = 0
        var place = 100
        for digit in digits.prefix(3) {
            fraction += Int(digit - 48) * place
            place /= 10
        }
        return seconds * 1000 + fraction
    }
}
