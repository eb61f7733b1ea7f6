import CivilTime
import PolicyEngine
import SafetyPolicies
import Testing

@Suite("What a partnership owes from time to time")
struct PartnershipDutyTests {
    let trial: RuleTrial

    init() throws {
        trial = RuleTrial(try #require(try Rulebook.policy(.partnershipStrategyRegulations2007)))
    }

    @Test("a public meeting in the year, and after May 2011 only where somebody says that it is still asked")
    func meeting() throws {
        let kept: FactID = "csp.public_meeting_kept_in_2011"
        for (year, fact, status) in [
            ("2010-04-01", FactHistory.unknown, Status.breached), ("2011-05-31", .unknown, .breached),
            ("2011-06-01", .unknown, .undetermined), ("2012-04-01", true, .breached), ("2012-04-01", false, .notOwed),
        ] {
            let start = Event("y", .partnershipYearStarted, at: .date(try CivilDate(year)))
            let found = try trial.determination(
                "csp-public-meeting-annual", [kept: fact], [start], asOf: "2014-01-01T00:00:00Z")
            #expect(found.status == status, "\(year)")
        }
    }

    @Test("a plan revised before its next year begins")
    func plan() throws {
        let year = "2009-04-01T09:00:00Z"
        let duty: DutyID = "csp-plan-3yr-annual-refresh.refresh"
        #expect(try trial.status(duty, from: year, done: "2010-03-31T22:59:59Z", asOf: "2011-01-01T00:00:00Z") == .met)
        #expect(try trial.status(duty, from: year, done: "2010-03-31T23:00:00Z", asOf: "2011-01-01T00:00:00Z") == .late)
        for (ends, answer) in [("2012-03-31", Truth.yes), ("2012-04-01", .no)] {
            let facts: [FactID: FactHistory] = [
                "csp.plan_starts": try .day("2009-04-01"), "csp.plan_ends": try .day(ends),
            ]
            #expect(try trial.answer("csp-plan-3yr-annual-refresh.span", facts, on: "2009-05-01") == answer)
        }
    }

    @Test("two persons in the strategy group from 1 June 2011, and before as it was")
    func group() throws {
        let members: FactID = "csp.strategy_group_members"
        for (day, count, answer) in [
            ("2011-06-01", 1, Truth.no), ("2011-06-01", 2, .yes), ("2011-05-31", 2, .unknown),
            ("2011-05-31", 1, .unknown),
        ] {
            #expect(try trial.answer("csp-strategy-group", [members: .known(.number(count))], on: day) == answer)
        }
    }

    @Test("information every three months, an assessment every twelve, each from the last")
    func intervals() throws {
        let sharing = try #require(try Rulebook.policy(.prescribedInformation2007))
        for (policy, kind, service, again, missedAt) in [
            (
                sharing, EventKind.prescribedInformationIntervalStarted, "prescribed-information", "2010-04-30",
                "2010-07-31"
            ),
            (trial.policy, .strategicAssessmentIntervalStarted, "strategic-assessment", "2010-12-31", "2012-01-01"),
        ] {
            let events = [
                Event("first", kind, at: .date(try CivilDate("2010-01-31"))),
                Event("again", .service(service), at: .date(try CivilDate(again))),
            ]
            let found = try policy.determinations(
                from: Evidence(events: events), asOf: try Instant("\(missedAt)T00:00:00Z"), on: .englandAndWales)
            #expect(found.map(\.status) == [.met, .breached], "\(service)")
        }
    }
}
