import CivilTime
import PolicyEngine
import SafetyPolicies
import Testing

@Suite("Diversion, cautions and retention")
struct DiversionTests {
    /// Somebody who may have a contract on 15 June 2024.
    private func eligible() throws -> [FactID: FactHistory] {
        [
            "offender.born": try .day("2000-01-01"), "offence.committed": try .day("2024-05-01"),
            "offender.lives_in_area": true, "offence.in_area": true, "offender.admits": true,
            "offender.gave_no_reply": false, "offence.evidence_to_charge": true, "offence.hate_crime": false,
            "offender.under_court_order": false, "offence.co_accused": false, "offence.domestic": false,
        ]
    }

    @Test("Checkpoint is for adults with an offence less than three months old")
    func checkpoint() throws {
        let trial = RuleTrial(try Diversion.checkpoint2015())
        #expect(try trial.answer("checkpoint-eligibility", eligible(), on: "2024-06-15") == .yes)
        let changes: [(FactID, FactHistory, Truth)] = [
            ("offender.born", try .day("2006-06-15"), .yes), ("offender.born", try .day("2006-06-16"), .no),
            ("offence.committed", try .day("2024-03-16"), .yes), ("offence.committed", try .day("2024-03-15"), .no),
            ("offence.hate_crime", true, .no), ("offence.hate_crime", .unknown, .unknown),
            ("offender.admits", false, .no), ("offence.domestic", true, .unknown), ("offence.co_accused", true, .no),
        ]
        for (fact, value, answer) in changes {
            let facts = try eligible().merging([fact: value]) { $1 }
            #expect(try trial.answer("checkpoint-eligibility", facts, on: "2024-06-15") == answer, "\(fact)")
        }
        let silent = try eligible().merging(["offender.admits": false, "offender.gave_no_reply": true]) { $1 }
        #expect(try trial.answer("checkpoint-eligibility", silent, on: "2024-06-15") == .yes)
        let weak = silent.merging(["offence.evidence_to_charge": false]) { $1 }
        #expect(try trial.answer("checkpoint-eligibility", weak, on: "2024-06-15") == .no)
    }

    @Test("a contract has up to five conditions, and work of 18 to 36 hours")
    func conditions() throws {
        let trial = RuleTrial(try Diversion.checkpoint2015())
        for (count, hours, answer) in [(5, 18, Truth.yes), (6, 18, .no), (5, 17, .no), (5, 36, .yes), (5, 37, .no)] {
            let facts: [FactID: FactHistory] = [
                "checkpoint.conditions": .known(.number(count)), "checkpoint.no_reoffending": true,
                "checkpoint.restorative_approach": false, "checkpoint.victim_wants_restorative_approach": false,
                "checkpoint.voluntary_work": true, "checkpoint.voluntary_work_hours": .known(.number(hours)),
            ]
            #expect(try trial.answer("checkpoint-conditions", facts, on: "2024-06-15") == answer)
        }
    }

    @Test("a contract is over in four months")
    func contract() throws {
        let trial = RuleTrial(try Diversion.checkpoint2015())
        let agreed = "2023-10-31T10:00:00Z"
        #expect(try trial.status("checkpoint-contract-4m", from: agreed, asOf: "2024-02-29T23:59:59Z") == .pending)
        #expect(try trial.status("checkpoint-contract-4m", from: agreed, asOf: "2024-03-01T00:00:00Z") == .breached)
    }

    @Test("conditions of a caution are done in 16 weeks, or in 20")
    func caution() throws {
        let trial = RuleTrial(try Diversion.conditionalCaution2013())
        let given = "2024-01-01T10:00:00Z"
        func status(_ exceptional: FactHistory, _ asOf: String) throws -> Status {
            try trial.status(
                "conditional-caution-weeks", ["conditional_caution.exceptional": exceptional], from: given, asOf: asOf)
        }
        // Sixteen weeks after Monday, 1 January are Monday, 22 April; twenty are 20 May.
        #expect(try status(false, "2024-04-22T22:59:59Z") == .pending)
        #expect(try status(false, "2024-04-22T23:00:00Z") == .breached)
        #expect(try status(true, "2024-05-20T22:59:59Z") == .pending)
        #expect(try status(true, "2024-05-20T23:00:00Z") == .breached)
        #expect(try status(.unknown, "2024-04-22T23:00:00Z") == .undetermined)
    }

    @Test("a referral order has its first panel in 20 working days, and is for 3 to 12 months")
    func referralOrder() throws {
        let trial = RuleTrial(try Diversion.referralOrder())
        // 20 working days after 2 December 2024, without Christmas and New Year: 2 January.
        let made = Event("o", .referralOrderMade, at: .date(try CivilDate("2024-12-02")))
        let found = try trial.determination("referral-order.first_panel", [:], [made], asOf: "2024-12-03T00:00:00Z")
        #expect(found.due == (try Instant("2025-01-03T00:00:00Z")))
        for (months, answer) in [(2, Truth.no), (3, .yes), (12, .yes), (13, .no)] {
            let facts: [FactID: FactHistory] = ["referral_order.months": .known(.number(months))]
            #expect(try trial.answer("referral-order.length", facts, on: "2024-12-02") == answer)
        }
    }

    @Test("information is kept to the hundredth birthday, or for its clear years")
    func retention() throws {
        let trial = RuleTrial(try Retention.groups())
        for (criterion, group, fact, start, last) in [
            ("mopi-group1.keep", "information.group_1", "subject.born", "1924-06-02", "2024-06-01"),
            ("mopi-group2", "information.group_2", "information.last_event", "2014-06-01", "2024-06-01"),
            ("mopi-group3", "information.group_3", "information.last_event", "2018-06-01", "2024-06-01"),
            ("mopi-group4", "information.group_4", "information.created", "2018-06-01", "2024-06-01"),
        ] {
            let facts: [FactID: FactHistory] = [FactID(group): true, FactID(fact): try .day(start)]
            let day = try CivilDate(last)
            #expect(try trial.answer(CriterionID(criterion), facts, on: last) == .yes, "\(criterion)")
            #expect(
                try trial.answer(CriterionID(criterion), facts, on: "\(day.adding(days: 1))") == .no, "\(criterion)")
            #expect(try trial.answer(CriterionID(criterion), [FactID(group): true], on: last) == .unknown)
        }
    }

    @Test("information of group 1 is reviewed every ten years")
    func review() throws {
        let trial = RuleTrial(try Retention.groups())
        let begun = Event("b", .informationReviewIntervalStarted, at: .date(try CivilDate("2014-06-01")))
        for (group, asOf, status) in [
            (FactHistory.known(true), "2024-06-01T22:59:59Z", Status.pending),
            (true, "2024-06-01T23:00:00Z", .breached),
            (false, "2024-06-01T23:00:00Z", .notOwed), (.unknown, "2024-06-01T23:00:00Z", .undetermined),
        ] {
            let found = try trial.determination(
                "mopi-group1.review", ["information.group_1": group], [begun], asOf: asOf)
            #expect(found.status == status)
        }
    }
}
