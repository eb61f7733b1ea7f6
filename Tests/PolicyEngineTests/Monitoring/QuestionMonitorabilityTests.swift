import CivilTime
import PolicyEngine
import Testing

@Suite("What a data set can evidence of criteria and measures")
struct QuestionMonitorabilityTests {
    private typealias Events = Supply.Events

    @Test("criteria by their facts, and measures by their events")
    func others() throws {
        func requirement(_ condition: Condition) -> Requirement {
            Requirement("r", "Is so", condition, verification: .primary)
        }
        let criterion = Criterion(
            "may", citing: Sample.citation(), asking: "May she?", kind: .eligibility,
            requiring: [requirement(.fact("fit")), requirement("age" >= 18)])
        let measure = Measure(
            "swift", citing: Sample.citation(), summary: "Swift", over: .fact("urgent"), from: "called",
            until: "arrived", clockVerification: .primary,
            targets: [Target("all", .mean(atMost: .minutes(6)), verification: .primary)])
        let policy = try Policy(
            "code/1", title: "Test", instrument: "Test", bindingForce: .guidance,
            inForce: InForce(from: CivilDate(dayNumber: 0)), status: .inForce, jurisdiction: "England",
            facts: [
                Fact("fit", "Is she fit?"), Fact("age", "How old?", answer: .number(of: "years")),
                Fact("urgent", "Is it urgent?"),
            ], criteria: [criterion], measures: [measure])
        func rules(_ facts: Set<FactID>, _ kinds: [EventKind: Supply.Events]) -> [Monitorability.Rule] {
            Monitorability(of: policy, from: Supply(facts: facts, events: kinds), on: Sample.calendar).rules
        }
        let clock: [EventKind: Supply.Events] = ["called": Events(.instant), "arrived": Events(.instant)]
        #expect(rules(["fit", "age", "urgent"], clock).map(\.level) == [.fully, .fully])
        let some = rules(["age"], ["called": Events(.instant)])
        #expect(some.map(\.level) == [.partly, .notAtAll])
        #expect(some[0].answers == [.no])
        #expect(some[0].wants == [.fact("fit")])
        #expect(some[1].wants == [.fact("urgent"), .event("arrived")])
        #expect(rules(["urgent"], ["called": Events(.day), "arrived": Events(.instant)])[1].level == .partly)
        #expect(rules([], [:]).map(\.level) == [.notAtAll, .notAtAll])
    }

    @Test("a measure reads what its figure asks of each incident, beside what says which incidents count")
    func figures() throws {
        let figures: [Target.Statistic] = [
            .shareOfIncidents(when: .fact("seen"), percent: .atLeast(50)),
            .shareOfTime(when: .fact("seen"), percent: 50),
        ]
        let clock: [EventKind: Supply.Events] = ["called": Events(.instant), "arrived": Events(.instant)]
        for figure in figures {
            let measure = Measure(
                "seen", citing: Sample.citation(), summary: "Seen", over: .fact("urgent"), from: "called",
                until: "arrived", clockVerification: .primary,
                targets: [Target("all", figure, verification: .primary)])
            let policy = try Policy(
                "code/1", title: "Test", instrument: "Test", bindingForce: .guidance,
                inForce: InForce(from: CivilDate(dayNumber: 0)), status: .inForce, jurisdiction: "England",
                facts: [Fact("urgent", "Is it urgent?"), Fact("seen", "Was she seen?")], measures: [measure])
            func rule(_ facts: Set<FactID>) -> Monitorability.Rule {
                Monitorability(of: policy, from: Supply(facts: facts, events: clock), on: Sample.calendar).rules[0]
            }
            #expect(rule(["urgent"]).level == .notAtAll)
            #expect(rule(["urgent"]).wants == [.fact("seen")])
            #expect(rule(["urgent", "seen"]).level == .fully)
        }
    }
}
