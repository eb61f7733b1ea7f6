import CivilTime
import PolicyEngine
import SeededRandom
import Testing

@Suite("The explanations of all that a case raises")
struct RegisterExplanationTests {
    /// Two editions of the same duty, the later one from that day on.
    private func register(_ duty: Duty, facts: [FactID]? = nil, from day: String) throws -> Register {
        let change = try CivilDate(day)
        return try Register([
            Sample.policy(
                [duty], id: "code/1", facts: facts, inForce: InForce(from: CivilDate(dayNumber: 0), until: change),
                status: .superseded),
            Sample.policy([duty], id: "code/2", facts: facts, inForce: InForce(from: change)),
        ])
    }

    /// Each explanation beside the one that its policy gives when it is asked for that determination alone.
    private func expectTheSame(
        _ register: Register, _ evidence: Evidence, asOf: Instant, knownAt: Instant? = nil, _ comment: Comment
    ) throws -> Int {
        let all = try register.explanations(from: evidence, asOf: asOf, knownAt: knownAt, on: Sample.calendar)
        let determinations = try register.determinations(
            from: evidence, asOf: asOf, knownAt: knownAt, on: Sample.calendar)
        let alone = try determinations.map { determination in
            try register.policies.first { $0.id == determination.policy }?.explanation(
                of: determination, from: evidence, asOf: asOf, knownAt: knownAt, on: Sample.calendar)
        }
        #expect(all.map(\.determination) == determinations, comment)
        #expect(all == alone, comment)
        return all.count
    }

    @Test("are those that each policy gives alone", arguments: 0..<4)
    func alone(batch: Int) throws {
        var editions: Set<PolicyID> = []
        for number in 0..<40 {
            let seed = UInt64(700_000 + batch * 40 + number)
            let random = try RandomCase(seed: seed, mostUnknowns: 4)
            let register = try register(random.duty, facts: RandomCase.factIDs, from: "2024-03-30")
            let evidence = random.evidence(
                trigger: .instant(random.trigger), service: random.service.map { .instant($0) })
            _ = try expectTheSame(register, evidence, asOf: random.asOf, "seed \(seed)")
            let found = try register.determinations(from: evidence, asOf: random.asOf, on: Sample.calendar)
            editions.formUnion(found.map(\.policy))
        }
        #expect(editions == ["code/1", "code/2"])
    }

    @Test("where the clock is moved, too", arguments: 0..<4)
    func moved(batch: Int) throws {
        var count = 0
        for number in 0..<40 {
            let seed = UInt64(710_000 + batch * 40 + number)
            let random = RandomClockCase(seed: seed, busy: 2)
            let register = try register(random.duty, facts: ["f"], from: "2024-04-01")
            let evidence = Evidence(facts: random.facts, events: random.events)
            count += try expectTheSame(register, evidence, asOf: random.asOf, "seed \(seed)")
        }
        #expect(count > 40)
    }

    @Test("and where it is not known whether a correction was recorded")
    func corrected() throws {
        let evidence = Evidence(events: [
            try Sample.event("t", "arrested", "2024-06-03T10:00:00Z"),
            try Sample.event("r", "arrested", "2024-06-10", replaces: "t"),
        ])
        let register = try register(Sample.duty(within: [Sample.oneDay]), from: "2024-04-01")
        let count = try expectTheSame(
            register, evidence, asOf: Instant("2024-06-20T10:00:00Z"), knownAt: Instant("2024-06-10T12:00:00Z"), "")
        #expect(count == 2)
    }

    /// 4000 working days lead outside the calendar.
    @Test("an edition is asked only about what happened in its days")
    func unconcerned() throws {
        let long = Sample.duty(within: [Limit(.workingDays(4000), verification: .primary)])
        let register = try Register([
            Sample.policy(
                [long], id: "code/1", inForce: InForce(from: CivilDate(dayNumber: 0), until: CivilDate("2024-04-01")),
                status: .superseded),
            Sample.policy(
                [Sample.duty(within: [Sample.oneDay])], id: "code/2", inForce: InForce(from: CivilDate("2024-04-01"))),
        ])
        func judged(_ at: String) throws -> [Determination] {
            try register.determinations(
                from: Evidence(events: [Sample.event("t", "arrested", at)]), asOf: Instant("2024-06-20T10:00:00Z"),
                on: Sample.calendar)
        }
        #expect(try judged("2024-04-01T10:00:00Z").map(\.policy) == ["code/2"])
        #expect(throws: EvaluationError.self) { try judged("2024-03-31T10:00:00Z") }
        #expect(throws: EvaluationError.self) { try judged("2024-03") }
    }

    /// The trigger of 29 March lies in the first edition; what its service of 2 April starts, in the second.
    @Test("a duty that recurs goes on under the edition of each new start")
    func recurring() throws {
        let duty = ClockSample.duty([ClockSample.limit(.calendarDays(3))], until: ["charged"])
        let found = try register(duty, from: "2024-04-01").determinations(
            from: Evidence(events: [
                Sample.event("t", "arrested", "2024-03-29T10:00:00Z"),
                Sample.event("s", "service.told", "2024-04-02T10:00:00Z"),
            ]), asOf: Instant("2024-04-03T10:00:00Z"), on: Sample.calendar)
        #expect(found.map(\.policy) == ["code/1", "code/2"])
        #expect(found.map(\.event) == ["t", "s"])
        #expect(found.map(\.status) == [.late, .pending])
    }
}
