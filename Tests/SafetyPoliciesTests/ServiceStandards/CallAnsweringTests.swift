import CivilTime
import PolicyEngine
import SafetyPolicies
import Testing

@Suite("Answering calls")
struct CallAnsweringTests {
    /// What the measure comes to for calls answered after so many seconds.
    private func measured(
        _ measure: MeasureID, in policy: Policy, _ seconds: [Int], from start: EventKind
    ) throws -> Measurement {
        let asOf = try Instant("2024-02-01T00:00:00Z")
        let call = try Instant("2024-01-10T12:00:00Z")
        var reading = try #require(policy.reading(of: measure, asOf: asOf, on: .englandAndWales))
        for second in seconds {
            try reading.add(
                Evidence(events: [
                    Event("c", start, at: .instant(call)),
                    Event("a", .emergencyCallAnswered, at: .instant(call.adding(seconds: second))),
                ]))
        }
        return try #require(reading.measurements.first)
    }

    @Test("at ten seconds is within the Standards' ten, and not less than the published figures' ten")
    func strictness() throws {
        let calls = Array(repeating: 9, count: 8) + [10, 60]
        let standards = try measured(
            "nchs-999-answer-90-10", in: ServiceStandards.callAnswering(), calls, from: .emergencyCallTransferred)
        #expect(standards.within == 9 && standards.attained == .yes)
        let published = try measured(
            "npcc-999-published-90-10", in: ServiceStandards.emergencyCallFigures(), calls,
            from: .emergencyCallConnected)
        #expect(published.within == 8 && published.attained == .no)
    }

    @Test("is not joined across the two series: a transfer is no connection")
    func series() throws {
        let figures = try ServiceStandards.emergencyCallFigures()
        #expect(throws: MeasureError.self) {
            try measured("npcc-999-published-90-10", in: figures, [1, 2], from: .emergencyCallTransferred)
        }
    }

    @Test("in Scotland has a mean of less than ten seconds")
    func scotland() throws {
        let policy = try ServiceStandards.policeScotlandAnswering()
        func attained(_ seconds: [Int]) throws -> Truth {
            try measured("police-scotland-999-mean-10s", in: policy, seconds, from: .emergencyCallConnected).attained
        }
        #expect(try attained([2, 2, 25]) == .yes)
        #expect(try attained([2, 2, 26]) == .no)
        #expect(try attained([2, 3, 26]) == .no)
    }

    @Test("is a duty of no day under the white paper, which was announced only")
    func announced() throws {
        let paper = try ServiceStandards.whitePaper2026()
        let call = Event("c", .emergencyCallMade, at: .instant(try Instant("2026-06-01T12:00:00Z")))
        let register = try Register([paper])
        let asOf = try Instant("2026-07-01T00:00:00Z")
        #expect(try register.determinations(from: Evidence(events: [call]), asOf: asOf, on: .englandAndWales).isEmpty)
    }

    @Test(
        "of Suffolk's grades starts at the dispatch for the first, and at the call for the others",
        arguments: [
            (1, EventKind.officerDispatched, 899, Status.met), (1, .officerDispatched, 900, .late),
            (2, .policeCallReceived, 3599, .met), (2, .policeCallReceived, 3600, .late),
            (3, .policeCallReceived, 172_799, .met), (3, .policeCallReceived, 172_800, .late),
        ])
    func suffolk(grade: Int, start: EventKind, seconds: Int, status: Status) throws {
        let policy = try ServiceStandards.suffolkGrades()
        let from = try Instant("2012-05-01T12:00:00Z")
        var one = StandardsCase(policy, facts: ["incident.grade": .known(.number(grade))])
        one.events = [
            Event("s", start, at: .instant(from)),
            Event("a", .officerArrived, at: .instant(from.adding(seconds: seconds))),
        ]
        let own = DutyID("local-suffolk-grades.grade_\(grade)")
        for duty in policy.duties where duty.trigger == .event(start) {
            let found = try one.determinations(of: duty.id, asOf: "2012-06-01T00:00:00Z").map(\.status)
            #expect(found == [duty.id == own ? status : .notOwed], "\(duty.id)")
        }
        let other: EventKind = start == .officerDispatched ? .policeCallReceived : .officerDispatched
        one.events[0] = Event("s", other, at: .instant(from))
        #expect(try one.determinations(of: own, asOf: "2012-06-01T00:00:00Z").isEmpty)
    }
}
