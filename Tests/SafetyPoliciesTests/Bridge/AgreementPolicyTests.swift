import CivilTime
import PolicyEngine
import SafetyModel
import SafetyPolicies
import Testing

@Suite("An agreement is judged as the rulebook that it is")
struct AgreementPolicyTests {
    static let watch = Party.watch(.init(high: 0, low: 1))
    static let police = Party.body(.init(high: 0, low: 2))
    static let meeting = Commitment.ID(high: 4, low: 1)
    static let reply = Commitment.ID(high: 4, low: 2)
    static let plan = Commitment.ID(high: 4, low: 3)

    private func agreement(
        from first: String = "2024-06-01", events: [CommitmentEvent] = []
    ) throws -> Agreement {
        try Agreement(
            id: Agreement.ID(high: 5, low: 1), kind: .serviceLevel, title: "Mill Lane and the police",
            parties: [Self.watch, Self.police],
            term: try DayInterval(from: try CivilDate(first), until: try CivilDate("2025-06-01")),
            commitments: [
                Commitment(
                    id: Self.meeting, "Meet the watch", by: Self.police, to: Self.watch, terms: .every(.months(3))),
                Commitment(
                    id: Self.reply, "Answer a reported pattern", by: Self.police, to: Self.watch,
                    terms: .within(.workingDays(5), of: "pattern-reported")),
                Commitment(id: Self.plan, "Publish a plan", by: Self.watch, terms: .by(try CivilDate("2024-09-30"))),
            ],
            events: events)
    }

    private func event(
        _ number: UInt64, _ what: CommitmentEvent.What, at time: String, answers: [UInt64] = [],
        replaces: UInt64? = nil, isVoid: Bool = false
    ) throws -> CommitmentEvent {
        let moment: CaseEvent.Time =
            time.utf8.count == 7 ? .month(try CivilMonth(time)) : .instant(try Instant(time))
        return CommitmentEvent(
            .init(high: 6, low: number), what, at: moment, answers: answers.map { .init(high: 6, low: $0) },
            replaces: replaces.map { .init(high: 6, low: $0) }, isVoid: isVoid)
    }

    private func judged(
        _ commitment: Commitment.ID, _ events: [CommitmentEvent], asOf: String
    ) throws -> [Determination] {
        let agreement = try agreement(events: events)
        return try Policy(agreement).determinations(
            from: Evidence(for: agreement), asOf: Instant(asOf), on: .englandAndWales
        ).filter { $0.duty == DutyID(commitment) }
    }

    @Test("as a commitment of its parties, for its term")
    func policy() throws {
        let policy = try Policy(agreement())
        #expect(policy.id.rawValue == "agreement-\(Agreement.ID(high: 5, low: 1))/as-recorded")
        #expect(policy.bindingForce == .commitment)
        let term = InForce(from: try CivilDate("2024-06-01"), until: try CivilDate("2025-06-01"))
        #expect(policy.inForce == term)
        #expect(policy.duties.map(\.summary) == ["Meet the watch", "Answer a reported pattern", "Publish a plan"])
        #expect(
            policy.duties.map(\.owedBy) == [
                [Body("\(Self.police)")], [Body("\(Self.police)")], [Body("\(Self.watch)")],
            ])
    }

    @Test(
        "what is to be done by a day may be done until it ends",
        arguments: [
            ("2024-09-30T22:59:59.999Z", "2024-10-05T00:00:00Z", Status.met),
            ("2024-09-30T23:00:00Z", "2024-10-05T00:00:00Z", .late), (nil, "2024-09-30T22:59:59.999Z", .pending),
            (nil, "2024-09-30T23:00:00Z", .breached),
        ] as [(String?, String, Status)])
    func byDay(kept: String?, asOf: String, status: Status) throws {
        let found = try judged(Self.plan, kept.map { [try event(1, .kept(Self.plan), at: $0)] } ?? [], asOf: asOf)
        #expect(found.map(\.status) == [status])
        #expect(found.first?.due == (try Instant("2024-09-30T23:00:00Z")))
        #expect(found.first?.bindingForce == .commitment)
        #expect(found.first?.verification == .primary)
    }

    @Test(
        "what waits on an occurrence is due in its period",
        arguments: [
            ("2024-06-17T22:59:59Z", Status.met), ("2024-06-17T23:00:00Z", .late), (nil, .breached),
        ] as [(String?, Status)])
    func within(kept: String?, status: Status) throws {
        // A Monday; the fifth working day after it is the next Monday.
        var events = [try event(1, .occurred("pattern-reported"), at: "2024-06-10T09:00:00Z")]
        if let kept { events.append(try event(2, .kept(Self.reply), at: kept, answers: [1])) }
        let found = try judged(Self.reply, events, asOf: "2024-07-01T00:00:00Z")
        #expect(found.map(\.status) == [status])
        #expect(try judged(Self.reply, [], asOf: "2024-07-01T00:00:00Z").isEmpty)
    }

    @Test("a time known to its month, and a correction, hold as everywhere")
    func uncertain() throws {
        let reported = try event(1, .occurred("pattern-reported"), at: "2024-06")
        let answered = try event(2, .kept(Self.reply), at: "2024-06-20T09:00:00Z", answers: [1])
        let open = try judged(Self.reply, [reported, answered], asOf: "2024-07-01T00:00:00Z")
        #expect(open.map(\.status) == [.undetermined])
        #expect(open.first?.missing == [.time(of: EventID("\(reported.id)"))])
        let corrected = try event(3, .occurred("pattern-reported"), at: "2024-06-19T09:00:00Z", replaces: 1)
        let met = try judged(Self.reply, [reported, answered, corrected], asOf: "2024-07-01T00:00:00Z")
        #expect(met.map(\.status) == [.met])
        let struck = try event(3, .occurred("pattern-reported"), at: "2024-06-19T09:00:00Z", replaces: 1, isVoid: true)
        #expect(try judged(Self.reply, [reported, answered, struck], asOf: "2024-07-01T00:00:00Z").isEmpty)
    }

    @Test("an agreement that begins outside the clock is an error")
    func outsideClock() throws {
        let agreement = try agreement(from: "1995-12-31")
        #expect(throws: CivilTimeError.self) { _ = try Evidence(for: agreement) }
    }
}
