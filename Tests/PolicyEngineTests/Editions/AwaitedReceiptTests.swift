import CivilTime
import PolicyEngine
import Testing

/// The second edition begins on 1 October 2024, a Tuesday; British Summer Time is over on 27 October.
@Suite("A receipt that nobody recorded, and two editions")
struct AwaitedReceiptTests {
    private static let trigger = Trigger.receipt("news.received", of: "bailed")

    private func register(
        old: Condition = .fact("victim"), new: Condition = .fact("victim"), senders: Bool = false,
        newID: DutyID = "new.passed-on", facts: [FactID] = ["victim", "witness"]
    ) throws -> Register {
        let change = try CivilDate("2024-10-01")
        func edition(_ id: PolicyID, _ duty: DutyID, _ audience: Condition, _ inForce: InForce) throws -> Policy {
            var duties = [Sample.duty(duty, owedTo: audience, upon: Self.trigger, within: [Sample.oneDay])]
            if senders {
                duties.append(
                    Sample.duty(
                        DutyID("\(duty).court"), by: ["court"], upon: .event("bailed"),
                        within: [Limit(.workingDays(5), verification: .primary)], upstreamOf: duty,
                        dischargedBy: ["news.received"]))
            }
            return try Sample.policy(duties, id: id, facts: facts, inForce: inForce)
        }
        return try Register([
            edition("code/1", "old.passed-on", old, InForce(from: CivilDate(dayNumber: 0), until: change)),
            edition("code/2", newID, new, InForce(from: change)),
        ])
    }

    private func judged(
        _ register: Register, news: String, asOf: String, knownAt: String? = nil, victim: Bool? = nil,
        _ more: [Event] = []
    ) throws -> [Determination] {
        let evidence = Evidence(
            facts: victim.map { ["victim": .known(.truth($0))] } ?? [:],
            events: [try Sample.event("u", "bailed", news)] + more)
        let (asOf, knownAt) = (try Instant(asOf), try knownAt.map { try Instant($0) })
        let found = try register.determinations(from: evidence, asOf: asOf, knownAt: knownAt, on: Sample.calendar)
        let explained = try register.explanations(from: evidence, asOf: asOf, knownAt: knownAt, on: Sample.calendar)
        #expect(explained.map(\.determination) == found)
        return found.filter { !$0.duty.rawValue.hasSuffix(".court") }
    }

    /// The day changes at 23:00 UTC.
    @Test(
        "each edition of a day on which it may have come has its say",
        arguments: [
            ("2024-09-20T10:00:00Z", "2024-09-30T22:59:59.999Z", ["code/1"], [Status.notOwed]),
            ("2024-09-20T10:00:00Z", "2024-09-30T23:00:00Z", ["code/1", "code/2"], [.undetermined, .undetermined]),
            ("2024-09-30T22:59:59.999Z", "2024-09-30T22:59:59.999Z", ["code/1"], [.notOwed]),
            (
                "2024-09-30T22:59:59.999Z", "2024-12-01T00:00:00Z", ["code/1", "code/2"],
                [.undetermined, .undetermined]
            ),
            ("2024-09-30T23:00:00Z", "2024-12-01T00:00:00Z", ["code/2"], [.notOwed]),
            ("2024-09-30", "2024-10-01T00:00:00Z", ["code/1", "code/2"], [.undetermined, .undetermined]),
            ("2024-10-01", "2024-10-02T00:00:00Z", ["code/2"], [.notOwed]),
            ("2024-09", "2024-11-01T00:00:00Z", ["code/1", "code/2"], [.undetermined, .undetermined]),
            ("2024-10", "2024-11-01T00:00:00Z", ["code/2"], [.notOwed]),
        ])
    func boundaries(news: String, asOf: String, policies: [String], statuses: [Status]) throws {
        let found = try judged(register(), news: news, asOf: asOf, victim: false)
        #expect(found.map(\.policy.rawValue) == policies)
        #expect(found.map(\.status) == statuses)
        let open = found.filter { $0.status == .undetermined }
        #expect(open.allSatisfy { $0.missing == [.event("news.received")] && $0.due == nil })
        #expect(found.allSatisfy { $0.event == "u" && $0.assumptions == [.editionOfClockStart] })
    }

    /// The case that was read wrongly: the old edition owes it to nobody, the new one does.
    @Test("so that nobody owed it under the old one hides no duty of the new one")
    func hidden() throws {
        let found = try judged(
            register(old: .any([]), new: .always), news: "2024-09-30T10:00:00Z", asOf: "2024-10-01T10:00:00Z")
        #expect(found.map(\.duty) == ["old.passed-on", "new.passed-on"])
        #expect(found.map(\.status) == [.undetermined, .undetermined])
    }

    @Test("also where the editions give the duty one id")
    func oneID() throws {
        let found = try judged(
            register(newID: "old.passed-on"), news: "2024-09-30T10:00:00Z", asOf: "2024-10-01T10:00:00Z")
        #expect(found.map(\.policy) == ["code/1", "code/2"])
        #expect(found.allSatisfy { $0.missing == [.fact("victim"), .event("news.received")] })
    }

    @Test("and once it is recorded only the edition of its day has")
    func received() throws {
        for (at, policy, status) in [
            ("2024-09-30T22:59:59.999Z", "code/1", Status.breached), ("2024-09-30T23:00:00Z", "code/2", .breached),
            ("2024-10-02T23:00:00Z", "code/2", .pending),
        ] {
            let receipt = try Sample.event("r", "news.received", at)
            let found = try judged(
                register(old: .always, new: .always), news: "2024-09-02T10:00:00Z", asOf: "2024-10-03T10:00:00Z",
                [receipt])
            #expect(found.map(\.policy.rawValue) == [policy], "\(at)")
            #expect(found.map(\.status) == [status], "\(at)")
            #expect(found.map(\.event) == ["r"])
        }
    }

    @Test("what was received before it happened answers no news")
    func receivedEarly() throws {
        let found = try judged(
            register(old: .always, new: .always), news: "2024-09-02T10:00:00Z", asOf: "2024-10-03T10:00:00Z",
            [Sample.event("r", "news.received", "2024-09-02T09:59:59Z")])
        #expect(found.map(\.policy) == ["code/1", "code/1", "code/2"])
        #expect(found.map(\.event) == ["r", "u", "u"])
        #expect(found.map(\.status) == [.breached, .undetermined, .undetermined])
    }

    @Test("a receipt of an uncertain day ends the waiting only where it cannot have come before")
    func uncertainReceipt() throws {
        let named = try judged(
            register(old: .always, new: .always), news: "2024-09-30T10:00:00Z", asOf: "2024-10-03T10:00:00Z",
            [Sample.event("r", "news.received", "2024-09", answers: ["u"])])
        #expect(named.map(\.policy) == ["code/1"])
        #expect(named.map(\.event) == ["r"])
        let open = try judged(
            register(old: .always, new: .always), news: "2024-09-30T10:00:00Z", asOf: "2024-10-03T10:00:00Z",
            [Sample.event("r", "news.received", "2024-09")])
        #expect(open.map(\.policy) == ["code/1", "code/1", "code/2"])
        #expect(open.map(\.event) == ["r", "u", "u"])
        #expect(open.dropFirst().allSatisfy { $0.missing == [.event("news.received"), .time(of: "r")] })
    }

    @Test("the sender's due stands where its own edition governs the news")
    func sender() throws {
        let found = try judged(
            register(old: .any([]), new: .always, senders: true), news: "2024-09-30T10:00:00Z",
            asOf: "2024-10-03T10:00:00Z")
        #expect(found.map(\.duty) == ["old.passed-on", "new.passed-on"])
        #expect(found.map(\.upstreamDue) == [try Instant("2024-10-07T23:00:00Z"), nil])
    }

    @Test("likewise where it is not known whether a correction was recorded")
    func branching() throws {
        let correction = try Sample.event("c", "bailed", "2024-10-10", replaces: "other")
        let other = try Sample.event("other", "bailed", "2024-10-09T10:00:00Z")
        let found = try judged(
            register(old: .any([]), new: .always, senders: true), news: "2024-09-30T10:00:00Z",
            asOf: "2024-10-20T10:00:00Z", knownAt: "2024-10-10T12:00:00Z", [other, correction])
        let own = found.filter { $0.event == "u" }
        #expect(own.map(\.duty) == ["old.passed-on", "new.passed-on"])
        #expect(own.allSatisfy { $0.status == .undetermined && $0.missing.contains(.event("news.received")) })
        #expect(own.last?.upstreamDue == nil)
    }

    @Test("an as-of instant outside the clock is a fault of the question")
    func outsideClock() throws {
        let evidence = Evidence(events: [try Sample.event("u", "bailed", "2024-09-30T10:00:00Z")])
        #expect(throws: EvaluationError.self) {
            try register().determinations(
                from: evidence, asOf: Instant(milliseconds: .max), on: Sample.calendar)
        }
    }
}
