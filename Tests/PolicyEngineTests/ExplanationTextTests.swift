import CivilTime
import Foundation
import PolicyEngine
import Testing

/// A text is written otherwise than single sentences, and must not say anything else.
@Suite("An explanation's text")
struct ExplanationTextTests {
    @Test("has the sentence of every kind of step on a line of its own")
    func lines() throws {
        let account = try Self.account(of: Self.steps())
        let sentences = account.sentences(in: EnglishPhrasebook())
        #expect(sentences.allSatisfy { !$0.isEmpty })
        #expect(account.text(in: EnglishPhrasebook()) == sentences.joined(separator: "\n"))
        #expect(account.text(in: Shouting()) == account.steps.map(Shouting().sentence).joined(separator: "\n"))
    }

    @Test("is as long as it must be", arguments: [0, 1, 94, 95, 96, 97, 190, 5000])
    func length(_ length: Int) throws {
        let note = String(repeating: "ö", count: length)
        let account = try Self.account(of: [.note(note), .note("end")])
        #expect(account.text(in: EnglishPhrasebook()) == "Note: \(note).\nNote: end.")
        #expect(EnglishPhrasebook().sentence(for: .note(note)) == "Note: \(note).")
    }

    @Test("of nothing is empty")
    func nothing() throws {
        #expect(try Self.account(of: []).text(in: EnglishPhrasebook()) == "")
    }

    @Test("words every kind of step")
    func words() throws {
        let text = try Self.account(of: Self.steps()).text(in: EnglishPhrasebook())
        let pause = "paused from 2023-12-23 00:00 until 2023-12-24 00:00, under a; paused from 2024-01-02 00:00"
        let lines = [
            "Code 2020, Right 6 (place unverified) (statutory-code): Told. Owed by police or cps.",
            "Code 2020 (statutory-code): Told. Who owes it is not recorded.",
            "Set off by arrested (event e), 2023-12-22 15:10.",
            "Set off by arrested (event e), some time on 2023-12-22.",
            "Set off by arrested (event e), some time in 2023-12.",
            "Is f so? Not known.", "Is f so? Yes.", "Is f so? No.", "How many? 3.", "When? 2023-12-22.",
            "Limit: 1 working day (primary), which applies.",
            "Limit: 1 working day (primary), which applies; due before 2023-12-28 00:00 (2023-12-25: Christmas Day, not "
                + "counted, taken as always known; 2023-12-26: Boxing Day, not counted, taken as always known).",
            "Limit: as agreed (p) (primary), which does not apply.",
            "Limit: 5 working days (primary), which may apply.",
            "Agreed: 2 calendar days (event a), 2023-12-22 15:10; due before 2024-01-04 00:00 "
                + "(\(pause) and still is, under b).",
            "Agreed: 2 calendar days (event a), 2023-12-22 15:10.",
            "Done 2023-12-22 15:10.", "To be asked: Is f so?", "To be asked: the answer to f.",
            "To be asked: whether and when arrested happened.", "Periods that ended unserved: 2.",
            "So it is breached, due before 2023-12-22 15:10 (rule: primary).",
            "So it is pending, due before 2023-12-22 15:10 at the earliest and 2023-12-28 00:00 at the latest "
                + "(rule: primary).",
            "So it is pending, due before 2023-12-22 15:10 at the earliest, as the clock is paused (rule: primary).",
            "So it is not_owed (rule: primary).",
            "The sender's own duty to pass the news on falls due before 2023-12-22 15:10.",
            "Assumed: the edition in force on the day the clock started governs.",
            "Not judged here: with reasons.", "Note: a doubt.",
        ]
        #expect(text.split(separator: "\n").map(String.init) == lines)
    }

    @Test("gives the bare instant where the clock does not reach")
    func beyondClock() throws {
        let account = try Self.account(of: [.discharge(try Instant("1970-01-01T00:00:00Z"))])
        #expect(account.text(in: EnglishPhrasebook()) == "Done 1970-01-01T00:00:00Z.")
    }

    /// A phrasebook that only knows single sentences.
    private struct Shouting: Phrasebook {
        func sentence(for step: Explanation.Step) -> String { EnglishPhrasebook().sentence(for: step).uppercased() }
    }

    /// Each kind of step in every form that is worded otherwise.
    private static func steps() throws -> [Explanation.Step] {
        let placed = Citation(
            instrument: "Code", edition: "2020", locator: "Right 6", locatorVerification: .unverified)
        let unplaced = Citation(instrument: "Code", edition: "2020", locator: nil, locatorVerification: .primary)
        let (start, date) = (try Instant("2023-12-22T15:10:00Z"), try CivilDate("2023-12-22"))
        let pauses = [
            Reckoning.Pause(
                from: try Instant("2023-12-23T00:00:00Z"), until: try Instant("2023-12-24T00:00:00Z"), authority: "a"),
            Reckoning.Pause(from: try Instant("2024-01-02T00:00:00Z"), until: nil, authority: "b"),
        ]
        let due = try Period.workingDays(1).reckoning(from: start, on: Sample.calendar)
        let paused = try Period.calendarDays(10).reckoning(
            from: start, on: Sample.calendar, pausing: pauses, asOf: try Instant("2024-01-03T00:00:00Z"))
        return [
            .provision(placed, summary: "Told", owedBy: ["police", "cps"], .statutoryCode),
            .provision(unplaced, summary: "Told", owedBy: [], .statutoryCode),
            .trigger("e", "arrested", .instant(start)), .trigger("e", "arrested", .date(date)),
            .trigger("e", "arrested", .month(date.month)),
            .fact("f", question: "Is f so?", answer: nil), .fact("f", question: "Is f so?", answer: true),
            .fact("f", question: "Is f so?", answer: false), .fact("n", question: "How many?", answer: .number(3)),
            .fact("d", question: "When?", answer: .day(date)),
            .limit(.workingDays(1), holds: .yes, .primary, nil), .limit(.workingDays(1), holds: .yes, .primary, due),
            .limit(.asAgreed("p"), holds: .no, .primary, nil),
            .limit(.workingDays(5), holds: .unknown, .primary, nil),
            .agreement("a", .calendarDays(2), .instant(start), paused),
            .agreement("a", .calendarDays(2), .instant(start), nil),
            .discharge(start), .missing(.fact("f"), question: "Is f so?"), .missing(.fact("f"), question: nil),
            .missing(.event("arrested"), question: nil), .missed(periods: 2),
            .result(.breached, dueEarliest: start, dueLatest: start, .primary),
            .result(.pending, dueEarliest: start, dueLatest: due?.due, .primary),
            .result(.pending, dueEarliest: start, dueLatest: nil, .primary),
            .result(.notOwed, dueEarliest: nil, dueLatest: nil, .primary),
            .sender(due: start), .assumption(.editionOfClockStart), .unjudged("with reasons"), .note("a doubt"),
        ]
    }

    /// An explanation of those steps, by way of its coded form, which alone can be made of any.
    private static func account(of steps: [Explanation.Step]) throws -> Explanation {
        let policy = try Sample.policy([Sample.duty(within: [Sample.oneDay])])
        let evidence = Evidence(events: [try Sample.event("t", "arrested", "2024-06-03T10:00:00Z")])
        let asOf = try Instant("2024-06-20T10:00:00Z")
        let found = try #require(try policy.determinations(from: evidence, asOf: asOf, on: Sample.calendar).first)
        let parts = Parts(determination: found, steps: steps)
        return try JSONDecoder().decode(Explanation.self, from: try JSONEncoder().encode(parts))
    }

    private struct Parts: Encodable {
        let determination: Determination
        let steps: [Explanation.Step]
    }
}
