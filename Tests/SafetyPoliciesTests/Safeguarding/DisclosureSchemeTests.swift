import CivilTime
import PolicyEngine
import SafetyPolicies
import Testing

@Suite("Disclosure schemes")
struct DisclosureSchemeTests {
    @Test("35 days until March 2023, 28 from April, each to the end of its last day")
    func overall() throws {
        let old = RuleTrial(try Safeguarding.domesticViolenceDisclosure2014())
        // 35 days after 1 February 2022 is 8 March.
        for (done, status) in [("2022-03-08T23:59:59Z", Status.met), ("2022-03-09T00:00:00Z", .late)] {
            let found = try old.status(
                "dvds-35d", from: "2022-02-01T10:00:00Z", done: done, asOf: "2022-04-01T00:00:00Z")
            #expect(found == status)
        }
        let new = RuleTrial(try Safeguarding.domesticViolenceDisclosure2023())
        for duty in ["dvds-28d.right-to-ask", "dvds-28d.right-to-know"] as [DutyID] {
            // 28 days after 1 June 2023 is 29 June; the day ends at 23:00 UTC.
            for (asOf, status) in [("2023-06-29T22:59:59Z", Status.pending), ("2023-06-29T23:00:00Z", .breached)] {
                #expect(try new.status(duty, from: "2023-06-01T10:00:00Z", asOf: asOf) == status)
            }
        }
        // An application of the last day of March falls under the one, of the next day under the other.
        let register = try Rulebook.register()
        for (day, duty) in [("2023-03-31", "dvds-35d"), ("2023-04-01", "dvds-28d.right-to-ask")] {
            let asked = Event("a", .dvdsApplicationMade, at: .date(try CivilDate(day)))
            let found = try register.determinations(
                from: Evidence(events: [asked]), asOf: try Instant("2023-04-10T00:00:00Z"), on: .englandAndWales)
            #expect(found.map(\.duty.rawValue) == [duty])
        }
    }

    @Test("24 hours for the first checks, to the second, and no number for the meeting")
    func steps() throws {
        let trial = RuleTrial(try Safeguarding.domesticViolenceDisclosureSteps())
        // The clocks go forward in between: the hours are elapsed ones.
        for (done, status) in [("2024-03-31T11:59:59Z", Status.met), ("2024-03-31T12:00:00Z", .late)] {
            let found = try trial.status(
                "dvds-initial-checks-24h", from: "2024-03-30T12:00:00Z", done: done, asOf: "2024-05-01T00:00:00Z")
            #expect(found == status)
        }
        let meeting = try trial.status("dvds-face-to-face", from: "2024-03-01T12:00:00Z", asOf: "2024-06-01T00:00:00Z")
        #expect(meeting == .judgement)
    }

    @Test("24 hours and 10 days under Sarah's Law")
    func sarahsLaw() throws {
        let trial = RuleTrial(try Safeguarding.childSexOffenderDisclosure())
        let asked = "2024-05-01T09:30:00Z"
        #expect(try trial.status("csods-checks.checks", from: asked, asOf: "2024-05-02T09:29:59Z") == .pending)
        #expect(try trial.status("csods-checks.checks", from: asked, asOf: "2024-05-02T09:30:00Z") == .breached)
        #expect(try trial.status("csods-checks.interview", from: asked, asOf: "2024-05-11T22:59:59Z") == .pending)
        #expect(try trial.status("csods-checks.interview", from: asked, asOf: "2024-05-11T23:00:00Z") == .breached)
    }
}
