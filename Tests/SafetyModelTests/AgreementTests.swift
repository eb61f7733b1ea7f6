import CivilTime
import SafetyModel
import Testing

@Suite struct AgreementTests {
    static let watch = Party.watch(.init(high: 0, low: 1))
    static let police = Party.body(.init(high: 0, low: 2))
    static let partners = Party.partnership(.init(high: 0, low: 3))
    static let meeting = Commitment.ID(high: 4, low: 1)
    static let reply = Commitment.ID(high: 4, low: 2)
    static let plan = Commitment.ID(high: 4, low: 3)
    static let agreementID = Agreement.ID(high: 5, low: 1)

    static func terms() throws -> [Commitment] {
        [
            Commitment(id: meeting, "Meet the watch", by: police, to: watch, terms: .every(.months(3))),
            Commitment(
                id: reply, "Answer a reported pattern", by: police, to: watch,
                terms: .within(.workingDays(5), of: "pattern-reported")),
            Commitment(id: plan, "Publish a plan", by: watch, terms: .by(try day("2024-09-30"))),
        ]
    }

    static func agreement(
        parties: [Party] = [watch, police, partners], commitments: [Commitment]? = nil, until: String? = "2025-06-01",
        events: [CommitmentEvent] = []
    ) throws -> Agreement {
        try Agreement(
            id: agreementID, kind: .serviceLevel, title: "Mill Lane and the police", parties: parties,
            term: try DayInterval(from: try day("2024-06-01"), until: until.map { try day($0) }),
            commitments: try commitments ?? terms(), events: events)
    }

    static func event(
        _ number: UInt64, _ what: CommitmentEvent.What, at text: String, answers: [UInt64] = [],
        replaces: UInt64? = nil, isVoid: Bool = false
    ) throws -> CommitmentEvent {
        try CommitmentEvent(
            .init(high: 6, low: number), what, at: decoded(CaseEvent.Time.self, from: "\"\(text)\""),
            answers: answers.map { .init(high: 6, low: $0) }, replaces: replaces.map { .init(high: 6, low: $0) },
            isVoid: isVoid)
    }

    func expect(
        _ problem: AgreementError.Problem, naming parts: [String], from make: () throws -> Agreement
    ) {
        let error = #expect(throws: AgreementError.self) { try make() }
        #expect(error?.problem == problem)
        #expect(error?.agreement == Self.agreementID)
        for part in parts + ["\(Self.agreementID)"] { #expect(error?.description.contains(part) == true) }
    }

    @Test func anAgreementRoundTripsWithWhatHappened() throws {
        let agreement = try Self.agreement(events: [
            Self.event(1, .occurred("pattern-reported"), at: "2024-06"),
            Self.event(2, .kept(Self.reply), at: "2024-06-12T10:00:00Z", answers: [1]),
            Self.event(3, .kept(Self.meeting), at: "2024-07-01"),
            Self.event(4, .kept(Self.meeting), at: "2024-07-02", replaces: 3),
            Self.event(5, .kept(Self.meeting), at: "2024-07-02", replaces: 4, isVoid: true),
        ])
        #expect(try roundTrip(agreement) == agreement)
        #expect(agreement.events.count == 5)
        #expect(agreement.commitment(Self.plan)?.promisee == nil)
        #expect(agreement.commitment(.init(high: 0, low: 0)) == nil)
        #expect(try roundTrip(Self.agreement(until: nil)).term.until == nil)
    }

    @Test func thePartsHaveStableForms() throws {
        #expect(
            try Self.terms().map { try storedText(of: $0.terms) } == [
                #"{"kind":"every","period":{"months":3}}"#,
                #"{"kind":"within","of":"pattern-reported","period":{"workingDays":5}}"#,
                #"{"day":"2024-09-30","kind":"by"}"#,
            ])
        #expect(
            try storedText(of: CommitmentEvent.What.kept(Self.reply))
                == #"{"kept":"00000000-0000-0004-0000-000000000002"}"#)
        #expect(try storedText(of: CommitmentEvent.What.occurred("fire")) == #"{"occurred":"fire"}"#)
        #expect(
            try storedText(of: [Self.watch, Self.police, Self.partners])
                == #"[{"id":"00000000-0000-0000-0000-000000000001","kind":"watch"},"#
                + #"{"id":"00000000-0000-0000-0000-000000000002","kind":"body"},"#
                + #"{"id":"00000000-0000-0000-0000-000000000003","kind":"partnership"}]"#)
        for text in ["{}", #"{"kept":"00000000-0000-0004-0000-000000000002","occurred":"fire"}"#] {
            #expect(throws: DecodingError.self) { try decoded(CommitmentEvent.What.self, from: text) }
        }
    }

    @Test func partiesAreSomeAndTheirOwn() throws {
        expect(.noParties, naming: []) { try Self.agreement(parties: [], commitments: []) }
        expect(.duplicateParty(Self.police), naming: ["\(Self.police)"]) {
            try Self.agreement(parties: [Self.police, Self.watch, Self.police])
        }
        expect(.noParty(Self.police, Self.meeting), naming: ["\(Self.police)", "\(Self.meeting)"]) {
            try Self.agreement(parties: [Self.watch, Self.partners])
        }
        expect(.noParty(Self.watch, Self.meeting), naming: ["\(Self.watch)"]) {
            try Self.agreement(parties: [Self.police])
        }
        let terms = try Self.terms()
        expect(.duplicateCommitment(Self.meeting), naming: ["\(Self.meeting)"]) {
            try Self.agreement(commitments: terms + [terms[0]])
        }
    }

    @Test(arguments: [
        Commitment.Terms.every(.months(0)), .every(.workingDays(-5)), .every(.asSoonAsPossible),
        .every(.asAgreed("meetings")), .within(.hours(0), of: "fire"), .within(.weeks(-1), of: "fire"),
    ])
    func anImpossiblePeriodIsRefused(_ terms: Commitment.Terms) throws {
        let commitment = Commitment(id: Self.meeting, "Meet", by: Self.police, terms: terms)
        let period: Period
        switch terms {
        case .every(let given), .within(let given, _): period = given
        default: return
        }
        expect(
            .impossiblePeriod(period, Self.meeting), naming: ["\(Self.meeting)", "'\(period)'", "impossible period"]
        ) {
            try Self.agreement(commitments: [commitment])
        }
    }

    @Test func possibleTermsAreKept() throws {
        for terms in [
            Commitment.Terms.every(.weeks(1)), .within(.asSoonAsPossible, of: "fire"), .within(.minutes(1), of: "fire"),
            .by(try day("2024-06-01")), .by(try day("2025-05-31")),
        ] {
            let commitment = Commitment(id: Self.meeting, "Meet", by: Self.police, terms: terms)
            #expect(try Self.agreement(commitments: [commitment]).commitments == [commitment])
        }
        let early = try day("2024-05-31")
        expect(.dayBeforeTerm(early, Self.plan), naming: ["2024-05-31", "\(Self.plan)"]) {
            try Self.agreement(commitments: [
                Commitment(id: Self.plan, "Publish", by: Self.police, terms: .by(early))
            ])
        }
    }

    @Test func aDayIsInTheTerm() throws {
        func agreement(by text: String, until: String?) throws -> Agreement {
            try Self.agreement(
                commitments: [
                    Commitment(id: Self.plan, "Publish", by: Self.police, terms: .by(try day(text)))
                ], until: until)
        }
        let term = try DayInterval(from: try day("2024-06-01"), until: try day("2025-06-01"))
        for text in ["2025-06-01", "2030-01-01"] {
            expect(
                .dayAfterTerm(try day(text), Self.plan, term: term), naming: [text, "\(Self.plan)", "\(term)"]
            ) { try agreement(by: text, until: "2025-06-01") }
        }
        #expect(try agreement(by: "2025-05-31", until: "2025-06-01").commitments.count == 1)
        #expect(try agreement(by: "2030-01-01", until: nil).commitments.count == 1)
        let text = try storedText(of: agreement(by: "2025-05-31", until: "2025-06-01"))
            .replacing(#""day":"2025-05-31""#, with: #""day":"2025-06-01""#)
        #expect(
            refusal(Agreement.self, from: text, as: AgreementError.self)
                == AgreementError(Self.agreementID, .dayAfterTerm(try day("2025-06-01"), Self.plan, term: term)))
    }

    @Test func aStoredImpossiblePeriodIsRefused() throws {
        let text = try storedText(of: Self.agreement()).replacing(#""months":3"#, with: #""months":0"#)
        #expect(
            refusal(Agreement.self, from: text, as: AgreementError.self)
                == AgreementError(Self.agreementID, .impossiblePeriod(.months(0), Self.meeting)))
    }

    @Test func anEventNamesWhatTheAgreementHas() throws {
        let odd = Commitment.ID(high: 4, low: 9)
        let eventID = CommitmentEvent.ID(high: 6, low: 1)
        func agreement(with events: CommitmentEvent...) throws -> Agreement { try Self.agreement(events: events) }
        expect(
            .unknownCommitment(odd, event: eventID, known: [Self.meeting, Self.reply, Self.plan]),
            naming: ["\(odd)", "\(eventID)", "\(Self.plan)"]
        ) { try agreement(with: Self.event(1, .kept(odd), at: "2024-07-01")) }
        expect(
            .unknownOccurrence("patern-reported", event: eventID, known: ["pattern-reported"]),
            naming: ["'patern-reported'", "known are: pattern-reported"]
        ) { try agreement(with: Self.event(1, .occurred("patern-reported"), at: "2024-07-01")) }
        let other = CommitmentEvent.ID(high: 6, low: 7)
        expect(.unknownEvent(other, namedBy: eventID), naming: ["\(other)", "\(eventID)"]) {
            try agreement(with: Self.event(1, .kept(Self.reply), at: "2024-07-01", answers: [7]))
        }
        expect(.unknownEvent(other, namedBy: eventID), naming: []) {
            try agreement(with: Self.event(1, .kept(Self.reply), at: "2024-07-01", replaces: 7))
        }
        expect(.unknownEvent(eventID, namedBy: eventID), naming: []) {
            try agreement(with: Self.event(1, .kept(Self.reply), at: "2024-07-01", replaces: 1))
        }
        expect(.voidsNothing(eventID), naming: ["\(eventID)"]) {
            try agreement(with: Self.event(1, .kept(Self.reply), at: "2024-07-01", isVoid: true))
        }
        let kept = try Self.event(1, .kept(Self.reply), at: "2024-07-01")
        expect(.duplicateEvent(eventID), naming: ["\(eventID)"]) { try agreement(with: kept, kept) }
    }

    @Test func aRefusedEventLeavesTheAgreementAsItWas() throws {
        var agreement = try Self.agreement()
        try agreement.record(try Self.event(1, .kept(Self.meeting), at: "2024-07-01"))
        let before = agreement
        #expect(throws: AgreementError.self) {
            try agreement.record(try Self.event(2, .kept(Self.meeting), at: "2024-05-01"))
        }
        #expect(agreement == before)
    }

    /// The term is 1 June 2024 until 1 June 2025, in UK civil days.
    @Test(arguments: [
        ("2024-05-31", false, false), ("2024-06-01", true, true), ("2025-05-31", true, true),
        ("2025-06-01", false, true), ("2024-05", false, false), ("2024-06", true, true), ("2025-05", true, true),
        ("2025-06", false, true), ("2024-05-31T22:59:59Z", false, false), ("2024-05-31T23:00:00Z", true, true),
        ("2025-05-31T22:59:59Z", true, true), ("2025-05-31T23:00:00Z", false, true),
        // The UK clock knows no day for it.
        ("1990-01-01T00:00:00Z", true, true),
    ])
    func anEventLiesWhereItCan(_ text: String, occurrence: Bool, keeping: Bool) throws {
        let eventID = CommitmentEvent.ID(high: 6, low: 1)
        for (what, isPossible) in [
            (CommitmentEvent.What.occurred("pattern-reported"), occurrence), (.kept(Self.reply), keeping),
        ] {
            let event = try Self.event(1, what, at: text)
            if isPossible {
                #expect(try Self.agreement(events: [event]).events == [event])
            } else {
                let term = try Self.agreement().term
                expect(.outsideTerm(event.time, event: eventID, term: term), naming: [text, "\(term)"]) {
                    try Self.agreement(events: [event])
                }
            }
        }
    }

    @Test func anOpenTermTakesEveryLaterOccurrenceAndAVoidIsNotPlaced() throws {
        let late = try Self.event(1, .occurred("pattern-reported"), at: "2044-01-01")
        #expect(try Self.agreement(until: nil, events: [late]).events == [late])
        let events = [
            try Self.event(1, .occurred("pattern-reported"), at: "2024-07-01"),
            try Self.event(2, .occurred("pattern-reported"), at: "2020-01-01", replaces: 1, isVoid: true),
        ]
        #expect(try Self.agreement(events: events).events == events)
    }
}
