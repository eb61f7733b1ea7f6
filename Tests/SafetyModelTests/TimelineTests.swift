import CivilTime
import Foundation
import SafetyModel
import Testing

@Suite struct TimelineTests {
    @Test func anEventRoundTripsUnderTheVocabularysNames() throws {
        let event = CaseEvent(
            .init(high: 0, low: 1), .suspectCharged, at: .month(try #require(CivilMonth(year: 2023, month: 12))),
            recorded: Instant(milliseconds: 0), by: .police, about: ["s1"], for: [.init(high: 0, low: 2)],
            answers: [.init(high: 0, low: 3)], replaces: .init(high: 0, low: 4), isVoid: true, period: .weeks(2),
            pause: ClockPause(duty: "d", authority: "a"))
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let bytes = try encoder.encode(event)
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == #"{"about":["s1"],"answers":["00000000-0000-0000-0000-000000000003"],"at":"2023-12","by":"police","#
                + #""for":["00000000-0000-0000-0000-000000000002"],"id":"00000000-0000-0000-0000-000000000001","#
                + #""kind":"suspect_charged","pause":{"authority":"a","duty":"d"},"period":"P2W","#
                + #""recorded":"1970-01-01T00:00:00Z","replaces":"00000000-0000-0000-0000-000000000004","void":true}"#)
        #expect(try JSONDecoder().decode(CaseEvent.self, from: bytes) == event)
    }

    @Test(arguments: [#""2023-12""#, #""2023-12-22""#, #""2023-12-22T15:10:00Z""#])
    func timesKeepTheirPrecision(_ json: String) throws {
        let time = try JSONDecoder().decode(CaseEvent.Time.self, from: Data(json.utf8))
        #expect(try JSONEncoder().encode(time) == Data(json.utf8))
    }

    @Test(arguments: ["2023", "2023-13", "2023-02-30", "yesterday", "2023-12-22T25:00"])
    func otherTimesAreRefused(_ text: String) {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(CaseEvent.Time.self, from: Data("\"\(text)\"".utf8))
        }
    }

    @Test func anIdIsOnTheTimelineOnce() throws {
        var held = Case(id: .init(high: 0, low: 1), kind: .crime)
        let event = CaseEvent(.init(high: 0, low: 1), .suspectArrested, at: .instant(Instant(milliseconds: 0)))
        try held.record(event)
        #expect(throws: TimelineError(.duplicate, event: event.id)) { try held.record(event) }
        let circular = CaseEvent(
            .init(high: 0, low: 2), .suspectArrested, at: .instant(Instant(milliseconds: 0)),
            replaces: .init(high: 0, low: 2))
        #expect(throws: TimelineError(.replacesItself, event: circular.id)) { try held.record(circular) }
        #expect(held.timeline == [event])
    }

    @Test func anAnonymousReporterIsWrittenWithNothingElse() throws {
        #expect(try JSONEncoder().encode(Report.Reporter.anonymous) == Data(#"{"kind":"anonymous"}"#.utf8))
        for reporter in [
            Report.Reporter.victim(.init(high: 0, low: 1)), .witness(.init(high: 0, low: 1)),
            .thirdParty(.supportService), .official(.police),
        ] {
            let bytes = try JSONEncoder().encode(reporter)
            #expect(try JSONDecoder().decode(Report.Reporter.self, from: bytes) == reporter)
        }
    }
}
