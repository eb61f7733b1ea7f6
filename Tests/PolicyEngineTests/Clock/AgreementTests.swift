import CivilTime
import PolicyEngine
import Testing

@Suite("Terms that were agreed")
struct AgreementTests {
    private static let arrest = "2024-06-03T10:00:00Z"

    private func judged(
        under duty: Duty = ClockSample.duty([ClockSample.asAgreed]), _ events: [Event], about: [ThingID] = [],
        facts: [FactID: FactHistory] = [:], asOf: String = "2024-08-20T10:00:00Z"
    ) throws -> Determination {
        let arrest = try Sample.event("t", "arrested", Self.arrest, about: about)
        return try #require(
            try Sample.determinations([duty], [arrest] + events, facts: facts, asOf: asOf)
                .first { $0.event == "t" })
    }

    @Test("make no number where there are none")
    func none() throws {
        let found = try judged([])
        #expect(found.status == .judgement)
        #expect(found.due == nil)
        #expect(found.agreement == nil)
    }

    @Test(
        "count from the trigger where they were agreed by then, else from the agreement",
        arguments: [
            ("2024-06-01T10:00:00Z", "2024-06-17T23:00:00Z", []),
            ("2024-06-03T10:00:00Z", "2024-06-17T23:00:00Z", []),
            ("2024-06-03T10:00:00.001Z", "2024-06-17T23:00:00Z", [.agreementFromItsInstant]),
            ("2024-06-05T10:00:00Z", "2024-06-19T23:00:00Z", [.agreementFromItsInstant]),
        ] as [(String, String, [Assumption])])
    func start(agreed: String, due: String, assumptions: [Assumption]) throws {
        let found = try judged([try ClockSample.agreed("a", agreed, .calendarDays(14))])
        #expect(found.due == (try Instant(due)))
        #expect(found.status == .breached)
        #expect(found.agreement == "a")
        #expect(found.assumptions == assumptions)
    }

    @Test("are those of the latest agreement, of several at one instant the one listed last")
    func latest() throws {
        let early = try ClockSample.agreed("a", "2024-05-01T10:00:00Z", .calendarDays(1))
        let first = try ClockSample.agreed("b", "2024-06-01T10:00:00Z", .weeks(1))
        let last = try ClockSample.agreed("c", "2024-06-01T10:00:00Z", .weeks(2))
        let found = try judged([first, last, early])
        #expect(found.agreement == "c")
        #expect(found.due == (try Instant("2024-06-17T23:00:00Z")))
        #expect(try judged([last, first, early]).agreement == "b")
    }

    @Test("agreed while the duty is open never put off what is due, and bring forward what is due later")
    func whileOpen() throws {
        let before = try ClockSample.agreed("a", "2024-06-01T10:00:00Z", .weeks(2))
        let longer = try judged([before, try ClockSample.agreed("b", "2024-06-05T10:00:00Z", .weeks(4))])
        #expect(longer.due == (try Instant("2024-06-17T23:00:00Z")))
        #expect(longer.agreement == "a")
        #expect(longer.assumptions == [])
        let shorter = try judged([before, try ClockSample.agreed("b", "2024-06-05T10:00:00Z", .weeks(1))])
        #expect(shorter.due == (try Instant("2024-06-12T23:00:00Z")))
        #expect(shorter.agreement == "b")
    }

    @Test("agreed when the time is over, or once it was done, come too late")
    func tooLate() throws {
        let before = try ClockSample.agreed("a", "2024-06-01T10:00:00Z", .weeks(2))
        for (at, agreement) in [("2024-06-17T22:59:59.999Z", "a"), ("2024-06-17T23:00:00Z", "a")] {
            let found = try judged([before, try ClockSample.agreed("b", at, .hours(1))])
            #expect(found.agreement == EventID(agreement), "\(at)")
        }
        let told = try Sample.event("s", "service.told", "2024-06-05T10:00:00Z")
        for (at, due) in [
            ("2024-06-05T09:59:59Z", "2024-06-05T10:59:59Z"), ("2024-06-05T10:00:00Z", "2024-06-17T23:00:00Z"),
        ] {
            let found = try judged([before, told, try ClockSample.agreed("b", at, .hours(1))])
            #expect(found.due == (try Instant(due)))
            #expect(found.status == .met)
        }
    }

    @Test("of an opportunity: the later due counts")
    func opportunity() throws {
        let duty = ClockSample.duty([ClockSample.asAgreed], kind: .opportunity)
        let before = try ClockSample.agreed("a", "2024-06-01T10:00:00Z", .weeks(2))
        let found = try judged(under: duty, [before, try ClockSample.agreed("b", "2024-06-05T10:00:00Z", .weeks(4))])
        #expect(found.due == (try Instant("2024-07-03T23:00:00Z")))
        #expect(found.agreement == "b")
        #expect(found.status == .lapsed)
    }

    @Test("hold for triggers that share a thing, or are about nothing")
    func about() throws {
        let terms = [try ClockSample.agreed("a", "2024-06-01T10:00:00Z", .weeks(2), about: ["x", "z"])]
        #expect(try judged(terms, about: ["x", "y"]).status == .breached)
        #expect(try judged(terms).status == .breached)
        #expect(try judged(terms, about: ["y"]).status == .judgement)
    }

    @Test("hold for a limit only where its condition does, and from when it does")
    func condition() throws {
        let duty = ClockSample.duty([ClockSample.limit(.asAgreed("frequency"), when: .fact("f"))])
        let terms = [try ClockSample.agreed("a", "2024-06-01T10:00:00Z", .weeks(2))]
        #expect(try judged(under: duty, terms, facts: ["f": .known(false)]).status == .judgement)
        let open = try judged(under: duty, terms)
        #expect(open.status == .undetermined)
        #expect(open.missing == [.fact("f")])
        let later = try judged(
            under: duty, terms,
            facts: [
                "f": .history([
                    .init(value: false, from: try Instant("2024-01-01T00:00:00Z")),
                    .init(value: true, from: try Instant("2024-06-05T10:00:00Z")),
                ])
            ])
        #expect(later.due == (try Instant("2024-06-19T23:00:00Z")))
        #expect(later.assumptions == [.betterLimitFromChange])
    }

    @Test("of an uncertain day: what every day gives is determined, and else the day is missing")
    func uncertain() throws {
        let terms = [try ClockSample.agreed("a", "2024-06-04", .calendarDays(2))]
        let found = try judged(terms)
        #expect(found.status == .breached)
        #expect(found.due == (try Instant("2024-06-06T23:00:00Z")))
        let month = try judged([try ClockSample.agreed("a", "2024-06", .calendarDays(2))])
        #expect(month.status == .breached)
        #expect(month.dueEarliest == (try Instant("2024-06-05T23:00:00Z")))
        #expect(month.dueLatest == (try Instant("2024-07-02T23:00:00Z")))
        let told = try Sample.event("s", "service.told", "2024-06-20T10:00:00Z")
        let open = try judged([try ClockSample.agreed("a", "2024-06", .calendarDays(2)), told])
        #expect(open.status == .undetermined)
        #expect(open.missing == [.time(of: "a")])
        #expect(open.agreement == nil)
    }

    @Test("and corrected are those in their place")
    func corrected() throws {
        let wrong = try ClockSample.agreed("a", "2024-06-01T10:00:00Z", nil)
        let right = Event(
            "b", .agreed("frequency"), at: .instant(try Instant("2024-06-01T10:00:00Z")), period: .weeks(2),
            replaces: "a")
        #expect(try judged([wrong, right]).agreement == "b")
    }

    @Test(
        "without a period that can be agreed are refused",
        arguments: [nil, .weeks(0), .calendarDays(-1), .unstated] as [Period?])
    func impossible(period: Period?) throws {
        let terms = [try ClockSample.agreed("a", "2024-06-01T10:00:00Z", period)]
        #expect(throws: EvaluationError.impossibleAgreement("a", period: period)) { try judged(terms) }
        #expect(try judged(under: ClockSample.duty([Sample.oneDay]), terms).status == .breached)
    }

    @Test("of an uncertain day are cited without a reckoning")
    func explainedUncertain() throws {
        let duty = ClockSample.duty([ClockSample.asAgreed])
        let evidence = Evidence(events: [
            try Sample.event("t", "arrested", Self.arrest), try ClockSample.agreed("a", "2024-06-05", .weeks(2)),
        ])
        let (policy, asOf) = (try Sample.policy([duty]), try Instant("2024-08-20T10:00:00Z"))
        let found = try #require(try policy.determinations(from: evidence, asOf: asOf, on: Sample.calendar).first)
        #expect(found.agreement == "a")
        let account = try policy.explanation(of: found, from: evidence, asOf: asOf, on: Sample.calendar)
        let date = EventTime.date(try CivilDate("2024-06-05"))
        #expect(account?.steps.contains(.agreement("a", .weeks(2), date, nil)) == true)
    }

    @Test("are cited by the explanation, with their reckoning")
    func explained() throws {
        let duty = ClockSample.duty([ClockSample.asAgreed])
        let evidence = Evidence(events: [
            try Sample.event("t", "arrested", Self.arrest),
            try ClockSample.agreed("a", "2024-06-05T10:00:00Z", .weeks(2)),
        ])
        let (policy, asOf) = (try Sample.policy([duty]), try Instant("2024-08-20T10:00:00Z"))
        let found = try #require(try policy.determinations(from: evidence, asOf: asOf, on: Sample.calendar).first)
        let account = try #require(
            try policy.explanation(of: found, from: evidence, asOf: asOf, on: Sample.calendar))
        let steps = account.steps.compactMap { step -> (EventID, Period, Instant?)? in
            if case .agreement(let id, let period, _, let reckoning) = step {
                (id, period, reckoning?.due)
            } else {
                nil
            }
        }
        #expect(steps.count == 1)
        #expect(steps.first?.0 == "a")
        #expect(steps.first?.1 == .weeks(2))
        #expect(steps.first?.2 == found.due)
        let sentences = account.sentences(in: EnglishPhrasebook())
        #expect(sentences.contains { $0.contains("Agreed: 2 weeks (event a)") && $0.contains("2024-06-20 00:00") })
    }
}
