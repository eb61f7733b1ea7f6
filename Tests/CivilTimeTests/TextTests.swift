import CivilTime
import Foundation
import SeededRandom
import Testing

@Suite("Times as text")
struct TextTests {
    @Test(
        "An instant is read with its offset",
        arguments: [
            ("2023-12-28T00:00:00Z", "2023-12-28T00:00:00Z"), ("2023-06-01T09:30:00+01:00", "2023-06-01T08:30:00Z"),
            ("2023-06-01T09:30-05:30", "2023-06-01T15:00:00Z"),
            ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"),
            ("2024-02-29T23:59:59.1Z", "2024-02-29T23:59:59.100Z"),
            ("2024-02-29T12:00:00.0009Z", "2024-02-29T12:00:00Z"),
            ("0000-03-01T00:00:00Z", "0000-03-01T00:00:00Z"),
        ])
    func instant(text: String, description: String) throws {
        #expect(try Instant(text).description == description)
    }

    @Test(
        "What is no instant is refused",
        arguments: [
            "", "2023-12-28", "2023-12-28T00:00:00", "2023-12-28 00:00:00Z", "2023-02-29T00:00:00Z",
            "2023-13-01T00:00:00Z", "2023-12-28T24:00:00Z", "2023-12-28T00:60:00Z", "2023-12-28T00:00:60Z",
            "2023-12-28T00:00:00.Z", "2023-12-28T00:00:00+1:00", "2023-12-28T00:00:00+19:00", "2023-12-28T00:00:00Zx",
            "23-12-28T00:00:00Z", "12023-12-28T00:00:00Z", "+999999999-12-28T00:00:00Z", "2023-12-28T00:00:00+01:60",
            "２０２３-12-28T00:00:00Z",
        ])
    func malformedInstant(text: String) {
        #expect(throws: CivilTimeError(.malformed, "")) { try Instant(text) }
    }

    @Test("What is no day or month is refused")
    func malformedDays() {
        for text in ["", "2023-12-00", "2023-12-32", "2023-1-01", "2100-02-29", "2023-12-22T", "+12023-01-01", "x"] {
            #expect(throws: CivilTimeError(.malformed, ""), "\(text)") { try CivilDate(text) }
        }
        for text in ["", "2023-00", "2023-13", "2023-1", "2023", "2023-12-", "2023-12-01", "+99999-01"] {
            #expect(throws: CivilTimeError(.malformed, ""), "\(text)") { try CivilMonth(text) }
        }
    }

    @Test("Random times survive their text, and read as Foundation writes them")
    func roundTrips() throws {
        let seed: UInt64 = 20_260_221
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<2000 {
            let instant = Instant(milliseconds: .random(in: -9_000_000_000_000...9_000_000_000_000, using: &generator))
            #expect(try Instant(instant.description) == instant, "seed \(seed)")
            let whole = instant.milliseconds / 1000
            let theirs = Date(timeIntervalSince1970: Double(whole)).formatted(.iso8601)
            #expect(Instant(milliseconds: whole * 1000).description == theirs, "seed \(seed)")
            let day = CivilDate(dayNumber: .random(in: -1_000_000...1_000_000, using: &generator))
            #expect(try CivilDate(day.description) == day, "seed \(seed)")
            #expect(try CivilMonth(day.month.description) == day.month, "seed \(seed)")
        }
        for extreme in [Int64.min, .max] {
            let instant = Instant(milliseconds: extreme)
            #expect(try Instant(instant.description) == instant)
        }
    }

    @Test("Times, clocks and periods are encoded as bare strings and small objects, and come back")
    func coding() throws {
        struct Values: Hashable, Codable {
            let instant: Instant
            let date: CivilDate
            let month: CivilMonth
            let clocks: [CivilClock]
            let periods: [Period]
        }
        let values = Values(
            instant: try Instant("2023-12-28T00:00:00.123Z"), date: try CivilDate("2023-12-22"),
            month: try CivilMonth("2023-12"),
            clocks: [
                .unitedKingdom, .fixed(offsetSeconds: 0), .fixed(offsetSeconds: -5400), .fixed(offsetSeconds: 61),
            ],
            periods: [.workingDays(5), .immediately, .asAgreed("update-frequency")])
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let data = try encoder.encode(values)
        #expect(
            String(decoding: data, as: UTF8.self)
                == #"{"clocks":["united-kingdom","Z","-01:30","+61s"],"date":"2023-12-22","#
                + #""instant":"2023-12-28T00:00:00.123Z","month":"2023-12","periods":[{"workingDays":5},"immediately","#
                + #"{"asAgreed":"update-frequency"}]}"#)
        #expect(try JSONDecoder().decode(Values.self, from: data) == values)
        #expect(throws: CivilTimeError(.unknownCode, "")) { try CivilClock("europe/paris") }
    }

    @Test(
        "What no value is encoded as does not decode",
        arguments: [
            #""workingDays""#, #""asAgreed""#, #""soon""#, #"{"immediately":1}"#, #"{"fortnights":1}"#, "{}", "5",
            #"{"workingDays":5,"weeks":1}"#, #"{"workingDays":"5"}"#, #"{"asAgreed":5}"#, #"{"workingDays":null}"#,
        ])
    func undecodable(text: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Period.self, from: Data(text.utf8)) }
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(CivilDate.self, from: Data(#""x""#.utf8)) }
    }
}
