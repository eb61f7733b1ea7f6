import CivilTime
import PolicyEngine
import RandomEvidence
import Testing

@Suite struct CaseRowsTests {
    let policy: CompiledPolicy
    let asOf: Instant

    init() throws {
        policy = try CompiledPolicy(TwoEditions.register(), on: Sample.calendar)
        asOf = try Instant("2024-12-01T00:00:00Z")
    }

    private func arrest(_ at: String) throws -> Event { try Sample.event("e", "arrested", at) }

    /// What cannot be judged is refused when it is appended, and the rest is as if it had never come.
    @Test func whatIsRefusedLeavesNothingBehind() throws {
        var rows = CaseRows(for: policy)
        let good = Evidence(
            facts: ["victim": true, "declined": false], events: [try arrest("2024-10-02T09:30:00Z")])
        #expect(try rows.append(good) == 0)
        let before = try rows.table.tally(asOf: asOf)
        let (early, late) = (try arrest("2005-12-31T23:59:00Z"), try arrest("2036-01-01T00:00:00.001Z"))
        let month = try Sample.event("m", "arrested", "2036-01")
        let faults: [(Evidence, CaseFault)] = [
            (Evidence(events: [early]), outside(early.at)),
            (Evidence(events: [late]), outside(late.at)),
            (Evidence(events: [month]), outside(month.at)),
            (Evidence(events: [good.events[0], good.events[0]]), .evaluation(.duplicateEvent("e"))),
            (
                Evidence(events: [good.events[0], try Sample.event("x", "arrested", "2024-10-03", replaces: "y")]),
                .evaluation(.unknownEvent("y", namedBy: "x"))
            ),
            (
                Evidence(events: [try Sample.event("x", "arrested", "2024-10-03", for: ["b"])]),
                .evaluation(.beneficiaryNeeded("x"))
            ),
        ]
        for (evidence, fault) in faults {
            #expect(throws: fault) { try rows.append(evidence) }
            #expect(rows.count == 1)
            #expect(try rows.table.tally(asOf: asOf) == before)
        }
        #expect(try rows.append(good) == 1)
        #expect(try rows.table.tally(asOf: asOf)["told"][.breached] == 2)
    }

    private func outside(_ time: EventTime) -> CaseFault {
        .eventOutsideCalendar("arrested", at: time, Sample.calendar.coverage)
    }

    /// Events that no duty reads may lie anywhere on the clock.
    @Test func whatNoDutyReadsMayLieOffTheCalendar() throws {
        var rows = CaseRows(for: policy)
        try rows.append(
            Evidence(events: [try Sample.event("s", "sneezed", "1999-01-01T00:00:00Z"), try arrest("2024-10-02")]))
        let statuses = try rows.table.statuses(asOf: asOf)
        #expect(statuses.statuses(of: "told", in: 0) == [.undetermined])
    }

    /// A fault that only the judging finds refuses the case, and no other.
    @Test func aMistakenAnswerRefusesItsCaseAlone() throws {
        var rows = CaseRows(for: policy)
        let events = [try arrest("2024-10-02T09:30:00Z")]
        try rows.append(Evidence(facts: ["victim": true, "declined": false], events: events))
        try rows.append(Evidence(facts: ["victim": 3], events: events))
        try rows.append(Evidence(facts: ["victim": false], events: events))
        let fault = CaseFault.evaluation(.answerMistaken("victim", declared: "yes or no", found: 3))
        let table = rows.table
        let statuses = try table.statuses(asOf: asOf)
        #expect(table.refused.isEmpty)
        #expect(statuses.refused == [RefusedCase(number: 1, fault: fault)])
        #expect((0..<3).map { statuses.statuses(of: "told", in: $0) } == [[.breached], [], [.notOwed]])
        #expect(throws: fault) { try table.explain(case: 1, asOf: asOf) }
    }

    /// What is told of one case of the table, and explained, is what the statuses say.
    @Test func oneCaseOfTheTableSaysWhatItsStatusesSay() throws {
        var generator = EvidenceGenerator(for: try TwoEditions.register().policies, on: Sample.calendar, seed: 3)
        var rows = CaseRows(for: policy)
        for _ in 0..<400 { _ = try? rows.append(generator.next()) }
        let table = rows.table
        var explained = 0
        for asOf in generator.asOfs(besides: [asOf]) {
            let statuses = try table.statuses(asOf: asOf)
            let isRefused = Set(statuses.refused.map(\.number))
            for number in 0..<table.count {
                if isRefused.contains(number) {
                    #expect(throws: CaseFault.self) { try table.determinations(of: number, asOf: asOf) }
                    continue
                }
                let found = try table.determinations(of: number, asOf: asOf)
                for duty in policy.duties {
                    let told = found.filter { $0.duty == duty }.map(\.status.rawValue).sorted()
                    #expect(told == statuses.statuses(of: duty, in: number).map(\.rawValue).sorted(), "\(number)")
                }
                let explanations = try table.explain(case: number, asOf: asOf)
                #expect(explanations.map(\.determination) == found, "\(number)")
                explained += explanations.count
            }
        }
        #expect(explained > table.count)
    }

    @Test(arguments: [-1, 1, .max, .min])
    func aCaseThatTheTableHasNot(_ number: Int) throws {
        var rows = CaseRows(for: policy)
        try rows.append(Evidence())
        let table = rows.table
        let fault = CaseFault.noSuchCase(number, cases: 1)
        #expect(throws: fault) { try table.evidence(of: number) }
        #expect(throws: fault) { try table.determinations(of: number, asOf: asOf) }
        #expect(throws: fault) { try table.explain(case: number, asOf: asOf) }
        #expect(try table.statuses(asOf: asOf).statuses(of: "told", in: number).isEmpty)
    }

    /// That somebody decided is known, also where no duty names him: nothing is raised for want of knowing.
    @Test(arguments: [nil, "police", "cps", "nca"] as [Body?])
    func whoDecidedIsKept(_ decider: Body?) throws {
        let duties = [
            Sample.duty("told", by: ["police"], within: [Sample.oneDay]),
            Sample.duty("asked", by: ["cps"], within: [Sample.oneDay]),
        ]
        let policy = try Sample.policy(duties)
        let evidence = Evidence(events: [try Sample.event("e", "arrested", "2024-10-02T09:30:00Z", by: decider)])
        var rows = CaseRows(for: try CompiledPolicy(policy, on: Sample.calendar))
        try rows.append(evidence)
        let expected = try policy.determinations(from: evidence, asOf: asOf, on: Sample.calendar)
        let told = try rows.table.determinations(of: 0, asOf: asOf)
        #expect(told.map(\.duty) == expected.map(\.duty))
        #expect(told.map(\.assumptions) == expected.map(\.assumptions))
        #expect(told.contains { $0.assumptions.contains(.everyPossibleDecider) } == (decider == nil))
    }

    /// A duty that recurs is judged on its own, and the other one of its trigger in blocks.
    @Test func aDutyThatRecursIsInNobodysWay() throws {
        let recurring = Duty(
            "kept-up", citing: Sample.citation(), summary: "Kept up to date", owedTo: .always,
            audienceVerification: .primary, owedBy: ["police"], upon: .event("arrested"),
            triggerVerification: .primary, within: [Sample.oneDay], dischargedBy: ["service.kept"],
            recurring: Recurrence(until: []))
        let policy = try Sample.policy([Sample.duty(within: [Sample.oneDay]), recurring], facts: [])
        var rows = CaseRows(for: try CompiledPolicy(policy, on: Sample.calendar))
        for _ in 0..<10 { try rows.append(Evidence(events: [try arrest("2024-10-02T09:30:00Z")])) }
        let tally = try rows.table.tally(asOf: asOf)
        #expect(tally.determinations == 20 && tally.determinationsJudgedSingly == 10)
        #expect(tally["told"][.breached] == 10 && tally["kept-up"][.breached] == 10)
        let suspects = try ["a", "b"].map { suspect in
            try Sample.event(EventID(suspect), "arrested", "2024-10-02T09:30:00Z", about: [ThingID(suspect)])
        }
        try rows.append(Evidence(events: suspects))
        let more = try rows.table.tally(asOf: asOf)
        #expect(more.determinations == 24 && more.determinationsJudgedSingly == 12)
    }

    /// A number that no duty of blocks reads makes nothing slower.
    @Test func numbersAreInNobodysWay() throws {
        let plain = try Sample.policy([Sample.duty(owedTo: .fact("victim"), within: [Sample.oneDay])])
        let policy = try Policy(
            plain.id, title: plain.title, instrument: plain.instrument, bindingForce: plain.bindingForce,
            inForce: plain.inForce, status: plain.status, jurisdiction: plain.jurisdiction,
            facts: plain.facts + [Fact("age", "How old?", answer: .number(of: "years"))], duties: plain.duties)
        var rows = CaseRows(for: try CompiledPolicy(policy, on: Sample.calendar))
        let event = try arrest("2024-10-02T09:30:00Z")
        try rows.append(Evidence(facts: ["victim": true, "age": 30], events: [event]))
        try rows.append(Evidence(facts: ["victim": true, "age": true], events: [event]))
        let tally = try rows.table.tally(asOf: asOf)
        #expect(tally.casesJudgedSingly == 1 && tally["told"][.breached] == 2)
    }

    /// Whoever reads the bytes alone sees that there is more to be asked.
    @Test func aCaseJudgedSinglyIsMarkedInTheBytes() throws {
        var rows = CaseRows(for: policy)
        let facts: [FactID: FactHistory] = ["victim": true, "declined": false]
        try rows.append(Evidence(facts: facts, events: [try arrest("2024-10-02T09:30:00Z")]))
        try rows.append(Evidence(facts: facts, events: [try arrest("2024-10")]))
        try rows.append(Evidence(facts: facts))
        let statuses = try rows.table.statuses(asOf: asOf)
        let column = try #require(statuses.columns.first { $0.duty == "told" })
        #expect(column.codes == [Status.breached.code, CaseStatuses.Column.judgedSingly, 0])
        #expect(statuses.judgedSingly == [1])
        #expect((0..<3).map { statuses.statuses(of: "told", in: $0) } == [[.breached], [.breached], []])
    }

    @Test func everyByteOfAStatusIsItsOwn() {
        #expect(Status.allCases.map(\.code) == Array(1...11))
        for status in Status.allCases { #expect(Status(code: status.code) == status) }
        for code in [0, 12, CaseStatuses.Column.judgedSingly] as [UInt8] { #expect(Status(code: code) == nil) }
    }
}
