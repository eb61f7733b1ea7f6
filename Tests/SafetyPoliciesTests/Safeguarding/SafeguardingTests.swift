import CivilTime
import PolicyEngine
import SafetyPolicies
import Testing

@Suite("Homicide reviews, serious violence, protection notices and referral centres")
struct SafeguardingTests {
    @Test("a review is for somebody who died on or after the sixteenth birthday, by one of the named")
    func reviewedDeath() throws {
        let trial = RuleTrial(try Safeguarding.domesticHomicideReview2011())
        var facts: [FactID: FactHistory] = [
            "deceased.died": try .day("2020-02-29"), "death.violence_abuse_or_neglect": true,
            "death.by_relative": false,
            "death.by_partner": true, "death.by_household_member": false,
        ]
        for (born, answer) in [("2004-02-29", Truth.yes), ("2004-03-01", .no)] {
            facts["deceased.born"] = try .day(born)
            #expect(try trial.answer("dhr-definition", facts, on: "2024-01-01") == answer)
        }
        facts["deceased.born"] = try .day("1980-01-01")
        facts["death.by_partner"] = .unknown
        #expect(try trial.answer("dhr-definition", facts, on: "2024-01-01") == .unknown)
        facts["death.by_household_member"] = true
        #expect(try trial.answer("dhr-definition", facts, on: "2024-01-01") == .yes)
    }

    @Test("a review is decided in a month and reported in six, unless another date was agreed")
    func reviewTimes() throws {
        let trial = RuleTrial(try Safeguarding.homicideReviewGuidance2011())
        let known = "2024-01-31T10:00:00Z"
        #expect(try trial.status("dhr-decision-1-month", from: known, asOf: "2024-02-29T23:59:59Z") == .pending)
        #expect(try trial.status("dhr-decision-1-month", from: known, asOf: "2024-03-01T00:00:00Z") == .breached)
        let plain: [FactID: FactHistory] = [
            "homicide_review.other_date_agreed": false, "homicide_review.delayed_by_proceedings": false,
        ]
        let agreed = plain.merging(["homicide_review.other_date_agreed": true]) { $1 }
        for (facts, status) in [(plain, Status.breached), (agreed, .excepted), ([:], .undetermined)] {
            let found = try trial.status("dhr-complete-6-months", facts, from: known, asOf: "2024-08-01T00:00:00Z")
            #expect(found == status)
        }
    }

    @Test("the first strategy is due with 31 January 2024")
    func firstStrategy() throws {
        let trial = RuleTrial(try Safeguarding.seriousViolenceGuidance2022())
        let began = "2023-01-31T00:00:00Z"
        for (done, status) in [("2024-01-31T23:59:59Z", Status.met), ("2024-02-01T00:00:00Z", .late)] {
            #expect(
                try trial.status("svd-first-strategy", from: began, done: done, asOf: "2024-03-01T00:00:00Z") == status)
        }
        let later = try trial.status("svd-first-strategy", from: "2023-02-01T09:00:00Z", asOf: "2024-03-01T00:00:00Z")
        #expect(later == .notOwed)
    }

    @Test("a review of the strategy comes again a year after the last")
    func reviews() throws {
        let trial = RuleTrial(try Safeguarding.seriousViolenceGuidance2022())
        let events = [
            Event("first", .seriousViolenceReviewIntervalStarted, at: .date(try CivilDate("2024-01-31"))),
            Event("again", .service("serious-violence-review"), at: .date(try CivilDate("2025-01-31"))),
        ]
        let found = try trial.policy.determinations(
            from: Evidence(events: events), asOf: try Instant("2026-02-01T00:00:00Z"), on: .englandAndWales)
        #expect(found.map(\.event) == ["first", "again"])
        #expect(found.map(\.status) == [.met, .breached])
        #expect(found.last?.missed == 1)
    }

    @Test("48 hours to the hearing, and no number where a Sunday lies in them")
    func hearing() throws {
        let trial = RuleTrial(try Safeguarding.protectionNotices2010())
        func status(_ sunday: FactHistory, asOf: String) throws -> Status {
            try trial.status(
                "dvpn-hearing-48h.hearing", ["protection_notice.left_out_day_in_48_hours": sunday],
                from: "2024-06-03T10:00:00Z", asOf: asOf)
        }
        #expect(try status(false, asOf: "2024-06-05T09:59:59Z") == .pending)
        #expect(try status(false, asOf: "2024-06-05T10:00:00Z") == .breached)
        #expect(try status(true, asOf: "2024-06-07T10:00:00Z") == .judgement)
        #expect(try status(.unknown, asOf: "2024-06-07T10:00:00Z") == .undetermined)
    }

    @Test("an order of up to 28 days")
    func order() throws {
        let trial = RuleTrial(try Safeguarding.protectionNotices2010())
        for (ends, answer) in [("2024-06-29", Truth.yes), ("2024-06-30", .no)] {
            let facts: [FactID: FactHistory] = [
                "protection_order.made": try .day("2024-06-01"), "protection_order.ends": try .day(ends),
            ]
            #expect(try trial.answer("dvpn-hearing-48h.order", facts, on: "2024-07-01") == answer)
        }
    }

    @Test("a centre that opened during 2011 is open until somebody says how the promise is read")
    func referralCentre() throws {
        let trial = RuleTrial(try Safeguarding.sexualAssaultReferralCentres2009())
        for (opened, reading, answer) in [
            ("2010-12-31", FactHistory.unknown, Truth.yes), ("2011-01-01", .unknown, .unknown),
            ("2011-12-31", true, .yes), ("2011-12-31", false, .no), ("2012-01-01", .unknown, .no),
        ] {
            let facts: [FactID: FactHistory] = [
                "referral_centre.opened": true, "referral_centre.opened_on": try .day(opened),
                "referral_centre.during_2011_is_in_time": reading,
            ]
            #expect(try trial.answer("sarc-every-force-2011", facts, on: "2013-01-01") == answer, "\(opened)")
        }
        #expect(try trial.answer("sarc-every-force-2011", ["referral_centre.opened": false], on: "2013-01-01") == .no)
    }
}
