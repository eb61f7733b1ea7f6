import CivilTime
import PolicyEngine
import SafetyPolicies
import Testing

@Suite("The Neighbourhood Policing Guarantee, and promises beside it")
struct GuaranteeTests {
    let trial: RuleTrial

    init() throws {
        trial = RuleTrial(try NeighbourhoodPolicing.guarantee2025())
    }

    @Test("a query is answered in 72 elapsed hours, over a weekend as over any days")
    func query() throws {
        // Friday noon to Monday noon.
        let asked = "2025-08-01T11:00:00Z"
        for (done, status) in [("2025-08-04T10:59:59Z", Status.met), ("2025-08-04T11:00:00Z", .late)] {
            #expect(try trial.status("npg-query-72h", from: asked, done: done, asOf: "2025-09-01T00:00:00Z") == status)
        }
    }

    @Test("the Pledge and the Guarantee judge one record of a query")
    func oneRecord() throws {
        let pledge = RuleTrial(try PolicingPledge.edition2008())
        let (asked, answered) = ("2025-08-01T11:00:00Z", "2025-08-03T11:00:00Z")
        func status(_ trial: RuleTrial, _ duty: DutyID) throws -> Status {
            let events = [
                Event("q", "neighbourhood_message_received", at: .instant(try Instant(asked))),
                Event("a", "service.answer-neighbourhood-message", at: .instant(try Instant(answered))),
            ]
            return try trial.determination(duty, [:], events, asOf: "2025-09-01T00:00:00Z").status
        }
        #expect(try status(trial, "npg-query-72h") == .met)
        #expect(try status(pledge, "pledge-04-message-24h") == .late)
    }

    @Test("most of the time is more than half of it")
    func patrol() throws {
        for (visible, attained) in [(299, Truth.no), (300, .no), (301, .yes)] {
            var reading = try #require(
                trial.policy.reading(
                    of: "npg-patrol-majority", asOf: try Instant("2025-09-01T00:00:00Z"), on: .englandAndWales))
            let start = try Instant("2025-08-01T08:00:00Z")
            for (minutes, isVisible) in [(visible, true), (600 - visible, false)] {
                try reading.add(
                    Evidence(
                        facts: ["work.visible_in_community": .known(.truth(isVisible))],
                        events: [
                            Event("a", "neighbourhood_work_started", at: .instant(start)),
                            Event("b", "neighbourhood_work_ended", at: .instant(start.adding(seconds: 60 * minutes))),
                        ]))
            }
            #expect(reading.measurements.map(\.attained) == [attained], "\(visible)")
        }
    }

    @Test("priorities are of the last three months")
    func priorities() throws {
        for (updated, answer) in [("2025-08-15", Truth.yes), ("2025-08-14", .no), ("2025-11-16", .no)] {
            let facts: [FactID: FactHistory] = [
                "neighbourhood.priorities_online": true, "neighbourhood.priorities_updated": try .day(updated),
            ]
            #expect(try trial.answer("npg-priorities-3m", facts, on: "2025-11-15") == answer, "\(updated)")
        }
    }

    @Test("3,000 and 13,000 more")
    func numbers() throws {
        for (criterion, fact, least) in [
            ("npg-numbers.2026", "neighbourhood_policing.added_by_2026-03-31", 3000),
            ("npg-numbers.2029", "neighbourhood_policing.added_by_2029", 13_000),
        ] {
            for (number, answer) in [(least - 1, Truth.no), (least, .yes)] {
                let facts: [FactID: FactHistory] = [FactID(fact): .known(.number(number))]
                #expect(try trial.answer(CriterionID(criterion), facts, on: "2029-12-31") == answer)
            }
            #expect(try trial.answer(CriterionID(criterion), on: "2029-12-31") == .unknown)
        }
    }

    @Test("no time is set for coming to a burglary")
    func burglary() throws {
        let policy = try NeighbourhoodPolicing.burglaryAttendance2022()
        #expect(policy.headings.map(\.id.rawValue) == ["npcc-burglary-attendance"])
        #expect(policy.duties.isEmpty && policy.measures.isEmpty)
        let summary = try #require(policy.definitions.first?.summary)
        #expect(!summary.contains("hour"))
    }

    @Test("a crime or a real and immediate risk brings the police")
    func rightCare() throws {
        let care = RuleTrial(try NeighbourhoodPolicing.rightCareRightPerson2023())
        let facts = care.policy.facts.map(\.id)
        let none: [FactID: FactHistory] = Dictionary(uniqueKeysWithValues: facts.map { ($0, false) })
        #expect(try care.answer("rcrp-threshold", none, on: "2024-06-01") == .no)
        for fact in facts {
            #expect(try care.answer("rcrp-threshold", none.merging([fact: true]) { $1 }, on: "2024-06-01") == .yes)
            #expect(
                try care.answer("rcrp-threshold", none.merging([fact: .unknown]) { $1 }, on: "2024-06-01") == .unknown)
        }
    }

    @Test("a copy of a search record can be asked for in twelve months, later in three")
    func searchRecords() throws {
        let register = try Rulebook.register()
        for (searched, last, duty) in [
            ("2011-03-06T12:00:00Z", "2012-03-06T23:59:59Z", "pace-a-copy-12-months-old"),
            ("2011-03-07T12:00:00Z", "2011-06-07T22:59:59Z", "pace-a-copy-3-months"),
        ] {
            let event = Event("s", .personSearched, at: .instant(try Instant(searched)))
            for (asOf, status) in [(try Instant(last), Status.open), (try Instant(last).adding(seconds: 1), .lapsed)] {
                let found = try register.determinations(
                    from: Evidence(events: [event]), asOf: asOf, on: .englandAndWales)
                #expect(found.map(\.duty.rawValue) == [duty])
                #expect(found.map(\.status) == [status])
            }
        }
    }

    @Test("an authorisation without suspicion ends within 15 hours")
    func section60() throws {
        let scheme = RuleTrial(try StopAndSearch.bestUse2014())
        let given = "2024-06-01T20:00:00Z"
        #expect(
            try scheme.status("busss-s60-15h", from: given, done: "2024-06-02T10:59:59Z", asOf: "2024-07-01T00:00:00Z")
                == .met)
        #expect(try scheme.status("busss-s60-15h", from: given, asOf: "2024-06-02T11:00:00Z") == .breached)
    }
}
