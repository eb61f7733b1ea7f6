import CivilTime
import CommunitySafetyKit
import PolicyEngine
import SafetyModel
import SafetyPolicies
import SafetyStorage
import Testing

/// The days come from the cited policy and nowhere else.
@Suite struct RetentionScheduleTests {
    private let leave = Disclosure.storage(reason: "test")

    private func schedule(_ group: RetentionGroup, _ days: RetentionDays) throws -> RetentionSchedule {
        try RetentionSchedule(of: group, from: days, disclosing: leave)
    }

    private func day(_ text: String) throws -> CivilDate { try CivilDate(text) }

    @Test func aGroupOfOtherOffencesIsDueAfterSixClearYears() throws {
        let found = try schedule(.otherOffences, RetentionDays(lastEvent: day("2020-03-10")))
        let rule = CitedRule(policy: "retention-groups/mopi-era", rule: "mopi-group3", verification: "unverified")
        // Years run to the end of the corresponding day.
        #expect(found.review == RetentionSchedule.DueDay(try day("2026-03-11"), by: rule))
        #expect(found.disposal == found.review)
    }

    @Test func theOtherGroupsAreReviewedAndTheTimeAloneDisposesOfNothing() throws {
        let second = try schedule(.seriousOffences, RetentionDays(lastEvent: day("2020-02-29")))
        #expect(try second.review?.day == day("2030-03-01"))
        let fourth = try schedule(.other, RetentionDays(created: day("2020-03-10"), lastEvent: day("2024-01-01")))
        #expect(try fourth.review?.day == day("2026-03-11"))
        #expect(second.disposal == nil && fourth.disposal == nil)
    }

    /// The day itself would tell the day of birth to whoever reads a term.
    @Test func theDayOfBirthCannotBeToldFromTheDayOfDisposal() throws {
        func disposal(_ born: String) throws -> CivilDate? {
            try schedule(
                .publicProtection, RetentionDays(born: Personal(day(born), purpose: .lawEnforcement))
            ).disposal?.day
        }
        #expect(try disposal("1970-01-01") == day("2071-01-01"))
        #expect(try disposal("1970-06-15") == day("2071-01-01"))
        #expect(try disposal("1970-12-31") == day("2071-01-01"))
    }

    @Test func publicProtectionIsReviewedByTheDutyFromTheLastReview() throws {
        let made = try schedule(.publicProtection, RetentionDays(created: day("2020-03-10")))
        #expect(try made.review?.day == day("2030-03-10"))
        #expect(made.review?.rule.rule == "mopi-group1.review")
        let reviewed = try schedule(
            .publicProtection, RetentionDays(created: day("2020-03-10"), lastReview: day("2028-05-01")))
        #expect(try reviewed.review?.day == day("2038-05-01"))
    }

    @Test func whatIsNotKnownIsNotMadeUp() throws {
        for group in RetentionGroup.known { #expect(try schedule(group, RetentionDays()) == RetentionSchedule()) }
        let unknown = try schedule("group-9", RetentionDays(created: day("2020-03-10"), lastEvent: day("2020-03-10")))
        #expect(unknown == RetentionSchedule())
        #expect(throws: DisclosureError.self) {
            try RetentionSchedule(
                of: .publicProtection,
                from: RetentionDays(born: Personal(try day("1970-01-01"), purpose: .lawEnforcement)),
                disclosing: Disclosure(for: [.healthCare], upTo: .special, reason: "test"))
        }
    }

    /// The policy's own answer turns on that very day.
    @Test(arguments: ["2016-02-29", "2020-03-10", "2021-12-31"])
    func theCriterionTurnsOnTheDay(_ text: String) throws {
        let start = try day(text)
        for (group, criterion, fact) in [
            (RetentionGroup.seriousOffences, "mopi-group2", "information.last_event"),
            (.otherOffences, "mopi-group3", "information.last_event"), (.other, "mopi-group4", "information.created"),
        ] as [(RetentionGroup, CriterionID, FactID)] {
            let due = try #require(
                try schedule(group, RetentionDays(created: start, lastEvent: start)).review?.day)
            let evidence = Evidence(facts: [
                FactID(rawValue: "information." + group.rawValue.replacing("-", with: "_")): true,
                fact: .known(.day(start)),
            ])
            func answer(on day: CivilDate) throws -> Truth? {
                try Retention.groups().findings(
                    of: criterion, from: evidence,
                    asOf: CivilClock.unitedKingdom.startOfDay(day).adding(milliseconds: 1), on: .englandAndWales
                ).last?.answer
            }
            #expect(try answer(on: due.adding(days: -1)) == .yes)
            #expect(try answer(on: due) == .no)
        }
    }

    @Test func theTimeToAnswerIsThatOfThePolicy() throws {
        func limits(_ regime: SubjectAccessRequest.Regime, _ extended: Answer) throws -> [SubjectAccessDocument
            .TimeLimit]
        {
            let request = SubjectAccessRequest(
                id: .init(high: 9, low: 1), of: .victim(.init(high: 1, low: 1)), under: regime,
                received: try instant("2024-03-10T12:00:00Z"), extended: extended)
            return try request.determinations(asOf: instant("2024-03-11T12:00:00Z"), on: .englandAndWales)
                .filter { $0.status == .pending }.map(SubjectAccessDocument.TimeLimit.init)
        }
        // One month from 10 March runs to the end of 10 April, in summer time.
        let month = try instant("2024-04-10T23:00:00Z")
        let general = try limits(.general, .no)
        #expect(
            general.map(\.rule.rule).sorted() == ["ukgdpr-sar-1-month.extended_total", "ukgdpr-sar-1-month.standard"])
        #expect(general.first { $0.rule.rule.hasSuffix("standard") }?.due == month)
        #expect(general.allSatisfy { $0.rule.verification == "unverified" && $0.rule.policy == "subject-access/2018" })
        #expect(try limits(.general, .yes).map(\.rule.rule) == ["ukgdpr-sar-1-month.extended_total"])
        let police = try limits(.lawEnforcement, .no)
        #expect(police.contains { $0.rule.rule == "dpa3-sar-1-month" && $0.due == month })
        #expect(police.allSatisfy { $0.citation.contains("Data Protection Act 2018 Part 3") })
    }
}
