import CivilTime
import PolicyEngine
import Testing

@Suite("Times outside the clock and the calendar")
struct OutsideTimeTests {
    private func judge(_ at: String) throws -> [Determination] {
        let policy = try Sample.policy([Sample.duty(within: [Limit(.workingDays(5), verification: .primary)])])
        return try policy.determinations(
            from: Evidence(events: [Sample.event("t", "arrested", at)]), asOf: Instant("2037-01-01T00:00:00Z"),
            on: .englandAndWales)
    }

    @Test("an event before the clock's range is named")
    func clock() {
        let error = #expect(throws: EvaluationError.self) { try judge("1995-06") }
        guard case .outsideClock(let cause, event: "t") = error else {
            Issue.record("expected outsideClock of t, found \(String(describing: error))")
            return
        }
        #expect(cause.code == .outsideClock)
    }

    @Test(
        "a deadline beyond the calendar's last day names the duty",
        arguments: ["2005-12-30T10:00:00Z", "2035-12-31T10:00:00Z"])
    func calendar(at: String) {
        let error = #expect(throws: EvaluationError.self) { try judge(at) }
        guard case .outsideCalendar(let cause, duty: _) = error else {
            Issue.record("expected outsideCalendar, found \(String(describing: error))")
            return
        }
        #expect(cause.code == .outsideCalendar)
    }

    @Test("a deadline on the calendar's last days is given")
    func lastDays() throws {
        #expect(try judge("2035-12-17T10:00:00Z").map(\.status) == [.breached])
    }

    @Test("the ends of what an instant can tell are answered or refused, never a crash")
    func extremes() throws {
        let always = Instant(milliseconds: .min)
        let policy = try Sample.policy([Sample.duty(within: [Limit(.workingDays(5), verification: .primary)])])
        let date = try Sample.event("t", "arrested", "2024-06-03")
        let facts: [FactID: FactHistory] = ["a": .history([.init(value: true, from: always)])]
        let found = try policy.determinations(
            from: Evidence(facts: facts, events: [date]), asOf: Instant(milliseconds: .max), on: .englandAndWales)
        #expect(found.map(\.status) == [.breached])
        let endless = try Sample.policy([Sample.duty(within: [Limit(.hours(.max), verification: .primary)])])
        let last = Event("t", "arrested", at: .instant(Instant(milliseconds: .max)))
        for (policy, event) in [(endless, date), (policy, last)] {
            #expect(throws: EvaluationError.self) {
                try policy.determinations(
                    from: Evidence(events: [event]), asOf: Instant(milliseconds: .max), on: .englandAndWales)
            }
        }
    }

    @Test("also where pauses and recurrences move the clock")
    func movedExtremes() throws {
        let duty = ClockSample.duty([ClockSample.limit(.hours(24))], until: ["charged"], pauses: true)
        let ends = [Int64.min, .max].map { EventTime.instant(Instant(milliseconds: $0)) }
        for first in ends {
            for second in ends {
                let events = [
                    try Sample.event("t", "arrested", "2024-06-03"), Event("p", .clockPaused, at: first, duty: "told"),
                    Event("r", .clockResumed, at: second, duty: "told"), Event("s", "service.told", at: second),
                    Event("e", "charged", at: first),
                ]
                for asOf in [Int64.min, 0, .max].map(Instant.init(milliseconds:)) {
                    do throws(EvaluationError) {
                        let policy = try? Sample.policy([duty])
                        _ = try policy?.determinations(from: Evidence(events: events), asOf: asOf, on: Sample.calendar)
                    } catch {
                        guard case .outsideCalendar = error else {
                            Issue.record("\(error)")
                            continue
                        }
                    }
                }
            }
        }
    }
}
