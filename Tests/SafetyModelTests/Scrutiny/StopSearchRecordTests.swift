import CivilTime
import SafetyModel
import Testing

@Suite struct StopSearchRecordTests {
    static let begun = Instant(milliseconds: 1_300_000_000_000)

    static func edition(_ id: SearchRecordEdition.ID = "lean", _ fields: Set<SearchRecordField>? = nil) throws
        -> SearchRecordEdition
    {
        SearchRecordEdition(
            id, days: try DayInterval(from: day("2011-03-07")), mandatory: fields ?? [.date, .place, .grounds])
    }

    static func record(_ fields: [SearchRecordField], on text: String = "2026-03-07") throws -> StopSearchRecord {
        StopSearchRecord(
            id: .init(high: 0, low: 30), searchOn: try day(text), begun: begun,
            entries: .init(uniqueKeysWithValues: fields.map { ($0, Personal("entry", purpose: .lawEnforcement)) }))
    }

    @Test func onlyMandatoryFieldsAreAsked() throws {
        let edition = try Self.edition()
        let error = #expect(throws: Rejection.self) {
            try Self.record([.date]).completed(under: edition, at: Self.begun)
        }
        #expect(error?.rule == .searchRecordHasItsFields)
        #expect(error?.found == "not there: grounds, place")
        let full = try Self.record([.date, .place, .grounds, .name, "body-worn-video"])
        let done = try full.completed(under: edition, at: Self.begun.adding(seconds: 90))
        #expect(done.edition == "lean")
        #expect(done.fields(beyond: edition) == [.name, "body-worn-video"])
        #expect(try roundTrip(done).entries.keys.contains("body-worn-video"))
    }

    @Test func theEditionIsThatOfTheDay() throws {
        let fields: [SearchRecordField] = [.date, .place, .grounds]
        expectRefused(by: .searchRecordHasItsFields) {
            try Self.record(fields, on: "2011-03-06").completed(under: Self.edition(), at: Self.begun)
        }
        #expect(throws: Never.self) {
            try Self.record(fields, on: "2011-03-07").completed(under: Self.edition(), at: Self.begun)
        }
    }

    @Test func whatIsCompleteIsNotWrittenOn() throws {
        let entry = Personal("entry", purpose: .lawEnforcement)
        let open = try Self.record([.date, .place]).writing(entry, in: .grounds)
        expectRefused(by: .searchRecordIsWrittenBeforeItIsComplete) {
            try open.completed(under: Self.edition(), at: Self.begun.adding(milliseconds: -1))
        }
        let done = try open.completed(under: Self.edition(), at: Self.begun)
        expectRefused(by: .searchRecordIsWrittenBeforeItIsComplete) { try done.writing(entry, in: .name) }
        expectRefused(by: .searchRecordIsWrittenBeforeItIsComplete) {
            try done.completed(under: Self.edition(), at: Self.begun)
        }
        let text = try storedText(of: done).replacing("\"edition\":\"lean\",", with: "")
        #expect(refusal(StopSearchRecord.self, from: text, as: Rejection.self)?.rule == .searchRecordHasItsFields)
    }

    @Test func tellsHowLongTheWritingTook() throws {
        let fields: [SearchRecordField] = [.date, .place, .grounds]
        func done(_ seconds: Int, _ edition: SearchRecordEdition.ID) throws -> StopSearchRecord {
            try Self.record(fields).completed(
                under: Self.edition(edition), at: Self.begun.adding(milliseconds: Int64(seconds) * 1000 + 999))
        }
        let records = try [done(300, "long"), done(60, "lean"), done(90, "lean"), Self.record(fields)]
        #expect(records.map(\.completionSeconds) == [300, 60, 90, nil])
        let times = SearchRecordTimes.byEdition(records)
        #expect(times["lean"]?.seconds == [60, 90] && times["lean"]?.median == 60)
        #expect(times["long"]?.median == 300 && times.count == 2)
    }

    @Test func tellsEditionsApartFieldByField() throws {
        let old = try Self.edition("long", [.date, .name, .vehicle])
        let change = old.changes(to: try Self.edition("lean", [.date, .outcome, "postcode"]))
        #expect(change.added == [.outcome, "postcode"])
        #expect(change.removed == [.name, .vehicle])
        #expect(change.kept == [.date])
    }
}
