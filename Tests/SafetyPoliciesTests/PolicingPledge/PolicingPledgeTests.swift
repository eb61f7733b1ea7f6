import CivilTime
import PolicyEngine
import SafetyPolicies
import Testing

@Suite("The Policing Pledge")
struct PolicingPledgeTests {
    let policy: Policy

    init() throws {
        policy = try PolicingPledge.edition2008()
    }

    @Test(
        "has a message answered within 24 elapsed hours, also where the clocks change",
        arguments: [
            ("2009-06-01T09:00:00Z", "2009-06-02T08:59:59Z", Status.met),
            ("2009-06-01T09:00:00Z", "2009-06-02T09:00:00Z", .late),
            // The clocks went forward on 29 March and back on 25 October 2009.
            ("2009-03-28T18:00:00Z", "2009-03-29T17:59:59Z", .met),
            ("2009-03-28T18:00:00Z", "2009-03-29T18:00:00Z", .late),
            ("2009-10-24T17:00:00Z", "2009-10-25T16:59:59Z", .met),
            ("2009-10-24T17:00:00Z", "2009-10-25T17:00:00Z", .late),
        ])
    func message(received: String, answered: String, status: Status) throws {
        let found = try StandardsCase.status(
            of: "pledge-04-message-24h", in: policy, from: (.neighbourhoodMessageReceived, received),
            service: (.service("answer-neighbourhood-message"), answered), asOf: "2009-12-01T00:00:00Z")
        #expect(found == [status])
    }

    @Test(
        "has fifteen minutes in towns and twenty in the country",
        arguments: [
            (899, Bool?.some(true), Status.met), (900, true, .late), (1199, false, .met), (1200, false, .late),
            (899, nil, .met), (900, nil, .undetermined), (1199, nil, .undetermined), (1200, nil, .late),
        ])
    func attendance(seconds: Int, isUrban: Bool?, status: Status) throws {
        let start = try Instant("2009-06-01T09:00:00Z")
        var one = StandardsCase(policy, facts: ["incident.urban": isUrban.map { .known(.truth($0)) } ?? .unknown])
        one.events = [
            Event("start", .emergencyResponseStarted, at: .instant(start)),
            Event("arrival", .officerArrived, at: .instant(start.adding(seconds: seconds))),
        ]
        let found = try one.determinations(of: "pledge-05b-emergency-attendance", asOf: "2009-06-02T00:00:00Z")
        #expect(found.map(\.status) == [status])
        #expect(found.map(\.missing) == [status == .undetermined ? [.fact("incident.urban")] : []])
        // The numbers were seen, the start of the clock was not.
        #expect(found.map(\.verification) == [.unverified])
        #expect(found.map(\.bindingForce) == [.commitment])
    }

    @Test("owes an hour to callers who are vulnerable or upset, and to no other")
    func vulnerable() throws {
        let call = (EventKind.nonEmergencyCallReceived, "2009-06-01T09:00:00Z")
        func status(_ facts: [FactID: FactHistory], _ arrival: String) throws -> [Status] {
            try StandardsCase.status(
                of: "pledge-06a-vulnerable-60min", in: policy, from: call, service: (.officerArrived, arrival),
                facts: facts, asOf: "2009-06-02T00:00:00Z")
        }
        let owed: [FactID: FactHistory] = ["incident.attendance_agreed": true, "caller.vulnerable_or_upset": true]
        #expect(try status(owed, "2009-06-01T09:59:59Z") == [.met])
        #expect(try status(owed, "2009-06-01T10:00:00Z") == [.late])
        #expect(try status(["caller.vulnerable_or_upset": false], "2009-06-01T10:00:00Z") == [.notOwed])
        #expect(try status(["incident.attendance_agreed": true], "2009-06-01T10:00:00Z") == [.undetermined])
    }

    @Test("counts each month from the meeting before, and tells those that were missed")
    func meetings() throws {
        var one = StandardsCase(policy)
        try one.add("began", .publicMeetingsBegan, "2009-01-31T12:00:00Z")
        try one.add("first", .service("hold-public-meeting"), "2009-02-28T19:00:00Z")
        try one.add("second", .service("hold-public-meeting"), "2009-04-01T19:00:00Z")
        let found = try one.determinations(of: "pledge-07-monthly-meetings", asOf: "2009-06-15T00:00:00Z")
        #expect(found.map(\.event) == ["began", "first", "second"])
        // The month of 31 January ends with February; that of 28 February on 28 March; that of 1 April on 1 May.
        #expect(found.map(\.status) == [.met, .late, .breached])
        #expect(found.map(\.missed) == [0, 1, 2])
    }

    @Test("measures time, not turns: four fifths of it, exactly")
    func visible() throws {
        func attained(_ stretches: [(minutes: Int, isVisible: Bool?)]) throws -> Truth? {
            let asOf = try Instant("2009-07-01T00:00:00Z")
            let start = try Instant("2009-06-01T09:00:00Z")
            var reading = try #require(
                policy.reading(of: "pledge-03-visible-80pc", asOf: asOf, on: .englandAndWales))
            for stretch in stretches {
                try reading.add(
                    Evidence(
                        facts: [
                            "work.visible_on_local_priorities": stretch.isVisible.map { .known(.truth($0)) } ?? .unknown
                        ],
                        events: [
                            Event("s", .neighbourhoodWorkStarted, at: .instant(start)),
                            Event(
                                "e", .neighbourhoodWorkEnded, at: .instant(start.adding(seconds: stretch.minutes * 60))),
                        ]))
            }
            return reading.measurements.first?.attained
        }
        #expect(try attained([(400, true), (100, false)]) == .yes)
        #expect(try attained([(399, true), (100, false)]) == .no)
        // Many short stretches in the office weigh no more than their time.
        #expect(try attained([(480, true)] + Array(repeating: (10, false), count: 12)) == .yes)
        #expect(try attained([(400, true), (50, nil), (50, false)]) == .yes)
        #expect(try attained([(390, true), (10, nil), (100, false)]) == .unknown)
    }

    @Test("holds until 29 June 2010, and not on the day after")
    func lastDay() throws {
        let register = try Register([policy])
        for (day, count) in [("2008-12-30", 0), ("2008-12-31", 1), ("2010-06-29", 1), ("2010-06-30", 0)] {
            let message = Event(
                "m", .neighbourhoodMessageReceived, at: .instant(try Instant("\(day)T12:00:00Z")))
            let found = try register.determinations(
                from: Evidence(events: [message]), asOf: Instant("2010-08-01T00:00:00Z"), on: .englandAndWales)
            #expect(found.count == count, "\(day)")
        }
    }
}
