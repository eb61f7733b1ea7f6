import CivilTime
import PolicyEngine
import Testing

@Suite("A determination")
struct DeterminationTests {
    private static let arrest = "2024-06-03T10:00:00Z"

    private func judged(
        _ duties: [Duty], facts: [FactID: FactHistory] = [:], served: String? = nil, asOf: String, by body: Body? = nil
    ) throws -> [Determination] {
        var events = [try Sample.event("t", "arrested", Self.arrest, by: body)]
        if let served { events.append(try Sample.event("s", "service.told", served)) }
        return try Sample.determinations(duties, events, facts: facts, asOf: asOf)
    }

    @Test(
        "has the weaker level of trigger and limit",
        arguments: Verification.allCases, Verification.allCases)
    func verification(trigger: Verification, limit: Verification) throws {
        let duty = Sample.duty(triggerVerification: trigger, within: [Limit(.workingDays(1), verification: limit)])
        let found = try judged([duty], asOf: "2024-06-20T10:00:00Z")
        #expect(found.map(\.verification) == [min(trigger, limit)])
        #expect(found.map(\.audienceVerification) == [.secondary])
    }

    @Test("has the level of each limit that may apply, and of no other")
    func openLimit() throws {
        let duty = Sample.duty(within: [
            Limit(.workingDays(1), when: .fact("f"), verification: .unverified),
            Limit(.workingDays(5), verification: .primary),
        ])
        let asOf = "2024-06-20T10:00:00Z"
        #expect(try judged([duty], asOf: asOf).map(\.verification) == [.unverified])
        #expect(try judged([duty], facts: ["f": .known(false)], asOf: asOf).map(\.verification) == [.primary])
    }

    @Test(
        "counts elapsed hours to the millisecond",
        arguments: [("2024-06-04T09:59:59.999Z", Status.met), ("2024-06-04T10:00:00Z", .late)])
    func elapsed(served: String, status: Status) throws {
        let duty = Sample.duty(within: [Limit(.hours(24), verification: .primary)])
        let found = try judged([duty], served: served, asOf: "2024-06-20T10:00:00Z")
        #expect(found.map(\.status) == [status])
        #expect(found.map(\.due) == [try Instant("2024-06-04T10:00:00Z")])
    }

    @Test("takes the shorter limit of a duty, the longer of an opportunity")
    func longer() throws {
        let limits = [Limit(.weeks(1), verification: .primary), Limit(.weeks(2), verification: .primary)]
        let asOf = "2024-06-12T10:00:00Z"
        let duty = try judged([Sample.duty(within: limits)], asOf: asOf)
        let chance = try judged([Sample.duty(kind: .opportunity, within: limits)], asOf: asOf)
        #expect(duty.map(\.status) == [.breached])
        #expect(chance.map(\.status) == [.open])
        #expect(chance.map(\.due) == [try Instant("2024-06-17T23:00:00Z")])
    }

    @Test("is never fine with a marker that no rule considers")
    func marker() throws {
        let duty = Sample.duty(within: [Sample.oneDay])
        let evidence = Evidence(events: [try Sample.event("t", "arrested", Self.arrest)], markers: ["sealed"])
        let asOf = try Instant("2024-06-20T10:00:00Z")
        let plain = try Sample.policy([duty]).determinations(from: evidence, asOf: asOf, on: Sample.calendar)
        #expect(plain.map(\.status) == [.undetermined])
        #expect(plain.map(\.missing) == [[.marker("sealed")]])
        #expect(plain.map(\.due) == [nil])
        let considering = try Sample.policy([duty], markersConsidered: ["sealed"])
        #expect(
            try considering.determinations(from: evidence, asOf: asOf, on: Sample.calendar).map(\.status) == [.breached]
        )
    }

    @Test(
        "is raised for the body that decided, where one is named",
        arguments: [("police", ["p"]), ("CPS", ["c"]), ("court", ["p", "c"]), (nil, ["p", "c"])]
            as [(String?, [String])])
    func decider(body: String?, raised: [String]) throws {
        let duties = [
            Sample.duty("p", by: ["police"], within: [Sample.oneDay]),
            Sample.duty("c", by: ["cps"], within: [Sample.oneDay]),
        ]
        let found = try judged(duties, asOf: "2024-06-20T10:00:00Z", by: body.map { Body($0) })
        #expect(found.map(\.duty.rawValue) == raised)
        #expect(found.allSatisfy { $0.assumptions.contains(.everyPossibleDecider) == (body == nil) })
    }

    @Test("waits for a receipt, and shows the sender's due")
    func receipt() throws {
        let duties = [
            Sample.duty("later", upon: .receipt("received", of: "arrested"), within: [Sample.oneDay]),
            Sample.duty(
                "sender", within: [Limit(.workingDays(5), verification: .primary)], upstreamOf: "later",
                dischargedBy: ["received"]),
        ]
        let found = try judged(duties, asOf: "2024-06-20T10:00:00Z")
        #expect(found.map(\.status) == [.undetermined, .breached])
        #expect(found[0].missing == [.event("received")])
        #expect(found[0].upstreamDue == found[1].due)
        #expect(found[0].upstreamDue != nil)
    }
}
