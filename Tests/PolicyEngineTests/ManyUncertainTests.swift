import CivilTime
import PolicyEngine
import Testing

@Suite("Much that is not known exactly")
struct ManyUncertainTests {
    @Test("a year of services known to the day is judged, and no instant is made up for them")
    func keepings() throws {
        let duty = Duty(
            "monthly", citing: Sample.citation(), summary: "Told every month", owedTo: .always,
            audienceVerification: .primary, owedBy: ["police"], upon: .event("began"), triggerVerification: .primary,
            within: [Limit(.months(1), verification: .primary)], dischargedBy: ["told"],
            recurring: Recurrence(until: ["ended"]))
        var events = [try Sample.event("t", "began", "2024-01-01")]
        for month in 1...12 {
            let date = "2024-\(month < 10 ? "0" : "")\(month)-20"
            events.append(try Sample.event(EventID("s\(month)"), "told", date))
        }
        let found = try Sample.determinations([duty], events, asOf: "2025-03-01T00:00:00Z")
        #expect(found.map(\.status) == Array(repeating: .met, count: 12) + [.breached])
        #expect(found.last?.due == (try Instant("2025-01-21T00:00:00Z")))
        #expect(found.last?.missed == 2)
        #expect(found.allSatisfy { $0.dischargedAt == nil })
    }

    @Test("answers to things far apart in time are each judged")
    func pairs() throws {
        var events: [Event] = []
        for month in 1...9 {
            events.append(
                try Sample.event(EventID("t\(month)"), "arrested", "2024-0\(month)-04", about: [ThingID("x\(month)")]))
            events.append(
                try Sample.event(
                    EventID("s\(month)"), "service.told", "2024-0\(month)-05", about: [ThingID("x\(month)")]))
        }
        let duty = Sample.duty(within: [Limit(.workingDays(5), verification: .primary)])
        let found = try Sample.determinations([duty], events, asOf: "2024-12-01T00:00:00Z")
        #expect(found.map(\.status) == Array(repeating: .met, count: 9))
    }

    @Test("corrections of uncertain recording beyond a few leave everything open, and soon")
    func corrections() throws {
        var events: [Event] = []
        for number in 0..<40 {
            events.append(try Sample.event(EventID("t\(number)"), "arrested", "2024-03-04T10:00:00Z"))
            events.append(
                try Sample.event(
                    EventID("c\(number)"), "arrested", "2024-04", replaces: EventID("t\(number)")))
        }
        let found = try Sample.determinations(
            [Sample.duty(within: [Sample.oneDay])], events, asOf: "2024-06-01T00:00:00Z",
            knownAt: "2024-04-15T00:00:00Z")
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { $0.status == .undetermined && $0.missing.contains(.time(of: "c39")) })
    }
}
