import CivilTime
import PolicyEngine
import Testing

@Suite("Corrections")
struct CorrectionTests {
    private static let arrest = "2024-06-03T10:00:00Z"
    private static let asOf = "2024-06-20T10:00:00Z"

    private func judged(_ events: [Event], knownAt: String? = nil) throws -> [Determination] {
        try Sample.determinations(
            [Sample.duty(within: [Sample.oneDay])], events, asOf: Self.asOf, knownAt: knownAt)
    }

    private func base() throws -> [Event] {
        [
            try Sample.event("t", "arrested", Self.arrest),
            try Sample.event("s", "service.told", "2024-06-04T10:00:00Z", answers: ["t"]),
        ]
    }

    @Test("strike an event out")
    func void() throws {
        let voided = try base() + [Sample.event("v", "", "2024-06-05T10:00:00Z", replaces: "s", isVoid: true)]
        #expect(try judged(base()).map(\.status) == [.met])
        #expect(try judged(voided).map(\.status) == [.breached])
        let noTrigger = try base() + [Sample.event("v", "", "2024-06-05T10:00:00Z", replaces: "t", isVoid: true)]
        #expect(try judged(noTrigger).isEmpty)
    }

    @Test("stand in an event's place, and work once recorded")
    func replacement() throws {
        let events =
            try base() + [
                Sample.event("r", "arrested", "2024-05-30T10:00:00Z", recorded: "2024-06-10T10:00:00Z", replaces: "t")
            ]
        let now = try judged(events)
        #expect(now.map(\.event) == ["r"])
        #expect(now.map(\.status) == [.late])
        let then = try judged(events, knownAt: "2024-06-10T09:59:59Z")
        #expect(then.map(\.event) == ["t"])
        #expect(then.map(\.status) == [.met])
        #expect(try judged(events, knownAt: "2024-06-10T10:00:00Z").map(\.event) == ["r"])
    }

    @Test("leave one event standing where two lines of corrections meet")
    func branches() throws {
        func correction(_ id: EventID, of other: EventID, recorded day: Int, isVoid: Bool = false) throws -> Event {
            try Sample.event(
                id, isVoid ? "" : "arrested", Self.arrest, recorded: "2024-06-0\(day)T10:00:00Z", replaces: other,
                isVoid: isVoid)
        }
        let trigger = try Sample.event("t", "arrested", Self.arrest)
        let branched = try [
            trigger, correction("r1", of: "t", recorded: 5), correction("r3", of: "r1", recorded: 6),
            correction("r2", of: "t", recorded: 7),
        ]
        #expect(try judged(branched).map(\.event) == ["r2"])
        let outranked = try [
            trigger, correction("r1", of: "t", recorded: 5), correction("v", of: "r1", recorded: 6, isVoid: true),
            correction("r3", of: "r1", recorded: 7),
        ]
        #expect(try judged(outranked).map(\.event) == ["r3"])
        let answered = try branched + [Sample.event("s", "service.told", "2024-06-04T10:00:00Z", answers: ["r1"])]
        #expect(try judged(answered).map(\.status) == [.met])
    }

    @Test("are resolved in long chains too")
    func longChain() throws {
        var events = [try Sample.event("e0", "arrested", Self.arrest)]
        for number in 1...5000 {
            events.append(
                try Sample.event(
                    EventID("e\(number)"), "arrested", Self.arrest, replaces: EventID("e\(number - 1)")))
        }
        #expect(try judged(events).map(\.event) == ["e5000"])
    }

    @Test("made on a day, and looked at within it, leave open what they decide")
    func uncertainlyRecorded() throws {
        let voided = try base() + [Sample.event("v", "", "2024-06-06", replaces: "s", isVoid: true)]
        let within = try judged(voided, knownAt: "2024-06-06T11:00:00Z")
        #expect(within.map(\.status) == [.undetermined])
        #expect(within.map(\.missing) == [[.time(of: "v")]])
        #expect(within.allSatisfy { $0.due == nil && $0.dischargedAt == nil })
        #expect(try judged(voided, knownAt: "2024-06-05T22:59:59.999Z").map(\.status) == [.met])
        #expect(try judged(voided, knownAt: "2024-06-06T22:59:59.999Z").map(\.status) == [.breached])
        let other = try base() + [Sample.event("r", "service.told", "2024-06-04", answers: ["t"], replaces: "s")]
        #expect(try judged(other, knownAt: "2024-06-04T12:00:00Z").map(\.event) == ["t"])
    }

    @Test("run in chains, and undo each other")
    func chains() throws {
        let first = try Sample.event("r1", "service.told", "2024-06-06T10:00:00Z", answers: ["t"], replaces: "s")
        let second = try Sample.event("r2", "service.told", "2024-06-04T11:00:00Z", replaces: "r1")
        #expect(try judged(base() + [first]).map(\.status) == [.late])
        let chained = try judged(base() + [first, second])
        #expect(chained.map(\.status) == [.met])
        #expect(chained.map(\.dischargedAt) == [try Instant("2024-06-04T11:00:00Z")])
        let voided = try Sample.event("v", "", "2024-06-07T10:00:00Z", replaces: "r1", isVoid: true)
        let restored = try judged(base() + [first, voided])
        #expect(restored.map(\.dischargedAt) == [try Instant("2024-06-04T10:00:00Z")])
        let revoided = try Sample.event("w", "", "2024-06-08T10:00:00Z", replaces: "v", isVoid: true)
        #expect(try judged(base() + [first, voided, revoided]).map(\.status) == [.late])
    }

    @Test("in a circle are an error, and so are unknown and repeated ids")
    func errors() throws {
        let first = try Sample.event("a", "arrested", Self.arrest, replaces: "b")
        let second = try Sample.event("b", "arrested", Self.arrest, replaces: "a")
        let own = try Sample.event("a", "arrested", Self.arrest, replaces: "a")
        #expect(throws: EvaluationError.circularCorrection("a")) { try judged([first, second]) }
        #expect(throws: EvaluationError.circularCorrection("a")) { try judged([own]) }
        #expect(throws: EvaluationError.unknownEvent("b", namedBy: "a")) { try judged([first]) }
        #expect(throws: EvaluationError.duplicateEvent("t")) { try judged(base() + base()) }
    }

    @Test("Events for somebody need a beneficiary")
    func beneficiary() throws {
        let events = [try Sample.event("t", "arrested", Self.arrest, for: ["ann"])]
        let duties = [Sample.duty(within: [Sample.oneDay])]
        #expect(throws: EvaluationError.beneficiaryNeeded("t")) {
            try Sample.determinations(duties, events, asOf: Self.asOf)
        }
        #expect(try Sample.determinations(duties, events, asOf: Self.asOf, beneficiary: "ann").count == 1)
        #expect(try Sample.determinations(duties, events, asOf: Self.asOf, beneficiary: "bob").isEmpty)
    }
}
