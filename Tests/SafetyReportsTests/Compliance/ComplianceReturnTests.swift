import CivilTime
import PolicyEngine
import SafetyModel
import SafetyReports
import Testing

@Suite struct ComplianceReturnTests {
    static func duty(_ id: DutyID, by body: Body = "police", kind: Duty.Kind = .duty) -> Duty {
        Duty(
            id, citing: Citation(instrument: "Test Code", edition: "1", locator: "1", locatorVerification: .secondary),
            summary: "Told of the arrest", kind: kind, owedTo: .fact("is-victim"), audienceVerification: .secondary,
            owedBy: [body], upon: .event("arrested"), triggerVerification: .primary,
            within: [Limit(.workingDays(1), verification: .primary)], exceptedWhen: nil,
            dischargedBy: ["service.told"], upstreamOf: nil, unjudged: [], notes: [])
    }

    static func policy(_ duties: [Duty]) throws -> Policy {
        try Policy(
            "test-code/1", title: "Test Code", instrument: "Test Code", bindingForce: .statutoryCode,
            inForce: InForce(from: CivilDate(dayNumber: 0)), status: .inForce, jurisdiction: "England and Wales",
            facts: [Fact("is-victim", "Is this the victim?")], duties: duties, markersConsidered: [])
    }

    /// An arrest on a Wednesday, told after so many days, or not; asked three weeks later.
    static func determination(
        _ id: EventID, isVictim: Bool?, toldAfter days: Int?, duties: [Duty] = [duty("told")]
    ) throws -> [Determination] {
        func event(_ id: EventID, _ kind: EventKind, _ day: CivilDate) -> Event {
            Event(
                id, kind, at: .date(day), recorded: nil, by: nil, about: [], for: [], answers: [], replaces: nil,
                isVoid: false)
        }
        let arrest = try CivilDate("2023-03-01")
        var events = [event(id, "arrested", arrest)]
        if let days { events.append(event("told", "service.told", arrest.adding(days: days))) }
        var facts: [FactID: FactHistory] = [:]
        if let isVictim { facts["is-victim"] = FactHistory(booleanLiteral: isVictim) }
        return try policy(duties).determinations(
            from: Evidence(facts: facts, events: events, beneficiary: nil), asOf: Instant("2023-03-22T12:00:00Z"),
            on: .englandAndWales)
    }

    @Test func theDenominatorIsWhereTheDutyWasEngaged() throws {
        var report = try ComplianceReturn(of: "police", under: "test-code/1", in: "March 2023")
        let cases: [(EventID, Bool?, Int?)] = [
            ("a", true, 1), ("b", true, 1), ("c", true, 7), ("d", true, nil), ("e", false, nil), ("f", nil, nil),
        ]
        for (id, isVictim, days) in cases {
            for found in try Self.determination(id, isVictim: isVictim, toldAfter: days) { try report.add(found) }
        }
        let told = try #require(report.duties["told"])
        #expect([told.met, told.late, told.breached, told.undetermined, told.notEngaged] == [2, 1, 1, 1, 1])
        #expect(try told.rate == Proportion(2, of: 4))
        #expect(told.bounds?.least == 0.4 && told.bounds?.most == 0.6)
        #expect(try told.unknownRate == Proportion(1, of: 5))
    }

    @Test func foreignDutiesAreRefused() throws {
        var report = try ComplianceReturn(of: "police", under: "test-code/1", in: "March 2023")
        func refused(_ found: Determination) {
            let refusal = #expect(throws: Rejection.self) { try report.add(found) }
            #expect(refusal?.rule == .returnCountsEngagedDuties)
        }
        let own = try #require(try Self.determination("a", isVictim: true, toldAfter: 1).first)
        try report.add(own)
        refused(own)
        for foreign in [Self.duty("heard", by: "court"), Self.duty("chosen", kind: .opportunity)] {
            refused(try #require(try Self.determination("b", isVictim: true, toldAfter: 1, duties: [foreign]).first))
        }
        #expect(throws: Rejection.self) { try ComplianceReturn(of: "police", under: "test-code/1", in: " ") }
        var other = try ComplianceReturn(of: "police", under: "test-code/2", in: "March 2023")
        #expect(throws: Rejection.self) { try other.add(own) }
    }

    @Test func coverage() throws {
        let policy = try Self.policy([Self.duty("told"), Self.duty("reviewed")])
        var report = try ComplianceReturn(of: "police", under: "test-code/1", in: "March 2023")
        for found in try Self.determination("a", isVictim: true, toldAfter: 1) { try report.add(found) }
        let nothing = report.coverage(by: Monitorability(of: policy, from: Supply(), on: .englandAndWales))
        #expect(nothing.notAtAll.map(\.rawValue) == ["told", "reviewed"] && nothing.withoutEntry == [])
    }
}
