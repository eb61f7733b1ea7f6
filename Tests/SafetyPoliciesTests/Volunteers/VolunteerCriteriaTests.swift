import CivilTime
import PolicyEngine
import SafetyPolicies
import Testing

@Suite("Who may volunteer, and on which terms")
struct VolunteerCriteriaTests {
    @Test("a requirement of deployment is a rule of its own too, of the same words and the same source")
    func shared() throws {
        let deployability = try #require(try SpecialConstables.deployability().criterion(.mayDeploy))
        let own: [(String, Policy, CriterionID)] = [
            ("vetted", try Vetting.practice2017(), "vet-rv-10y"),
            ("of_age", try SpecialConstables.eligibility(), "sc-min-age.appointment"),
            ("biometrics_given", try SpecialConstables.eligibility(), "sc-biometrics"),
            ("below_retirement_age", try SpecialConstables.retirement2011(), "sc-retirement-age"),
            ("occupation_compatible", try SpecialConstables.occupations2011(), "sc-occupations"),
        ]
        for (name, policy, id) in own {
            let requirement = try #require(deployability.requirements.first { $0.name == name })
            let criterion = try #require(policy.criterion(id))
            #expect(criterion.requirements == [requirement])
            #expect(criterion.citation == requirement.citation)
        }
    }

    @Test(
        "vetting is good for its years, to the end of the corresponding day",
        arguments: [
            ("vet-rv-10y", "vetting.granted", 10), ("vet-mv-7y", "vetting.management_granted", 7),
            ("vet-nppv1-3y", "vetting.nppv1_granted", 3), ("vet-nppv2-3y", "vetting.nppv2_granted", 3),
            ("vet-nppv3-5y", "vetting.nppv3_granted", 5),
        ])
    func vetting(criterion: String, fact: String, years: Int) throws {
        let trial = RuleTrial(try Vetting.practice2017())
        let facts: [FactID: FactHistory] = [FactID(fact): try .day("2014-06-15")]
        for (day, answer) in [
            ("2014-06-14", Truth.no), ("2014-06-15", .yes), ("\(2014 + years)-06-15", .yes),
            ("\(2014 + years)-06-16", .no),
        ] {
            #expect(try trial.answer(CriterionID(criterion), facts, on: day) == answer, "\(day)")
        }
        #expect(try trial.answer(CriterionID(criterion), on: "2015-01-01") == .unknown)
    }

    @Test("an applicant of 17 needs a force that takes them")
    func application() throws {
        let trial = RuleTrial(try SpecialConstables.eligibility())
        for (born, takes, answer) in [
            ("2006-05-10", FactHistory.unknown, Truth.yes), ("2006-05-11", false, .no), ("2006-05-11", true, .yes),
            ("2006-05-11", .unknown, .unknown), ("2007-05-10", true, .yes), ("2007-05-11", true, .no),
        ] {
            let facts: [FactID: FactHistory] = [
                "volunteer.born": try .day(born), "volunteer.applied": try .day("2024-05-10"),
                "special.force_takes_applications_at_17": takes,
            ]
            #expect(try trial.answer("sc-min-age.application", facts, on: "2024-06-01") == answer, "\(born)")
        }
    }

    @Test("two years of probation, three of residence")
    func periods() throws {
        let probation = RuleTrial(try SpecialConstables.eligibility())
        let appointed: [FactID: FactHistory] = ["special.appointed": try .day("2022-09-01")]
        #expect(try probation.answer("sc-probation-2y", appointed, on: "2024-08-31") == .no)
        #expect(try probation.answer("sc-probation-2y", appointed, on: "2024-09-01") == .yes)
        let residency = RuleTrial(try SpecialConstables.residency())
        for (since, answer) in [("2021-05-10", Truth.yes), ("2021-05-11", .no)] {
            let facts: [FactID: FactHistory] = [
                "volunteer.resident_since": try .day(since), "volunteer.applied": try .day("2024-05-10"),
            ]
            #expect(try residency.answer("sc-residency-3y", facts, on: "2024-06-01") == answer)
        }
    }

    @Test("a citizenship of the European Economic Area is good where somebody says that it still is")
    func nationality() throws {
        let trial = RuleTrial(try SpecialConstables.eligibility())
        let none: [FactID: FactHistory] = [
            "volunteer.british_citizen": false, "volunteer.eea_or_swiss_citizen": true,
            "volunteer.commonwealth_or_foreign_national": false,
        ]
        #expect(try trial.answer("sc-nationality", none, on: "2024-06-01") == .unknown)
        for (suffices, answer) in [(FactHistory.known(true), Truth.yes), (false, .no)] {
            let facts = none.merging(["volunteer.eea_or_swiss_citizenship_suffices": suffices]) { $1 }
            #expect(try trial.answer("sc-nationality", facts, on: "2024-06-01") == answer)
        }
    }

    @Test("cadets are from 13, and at 18 as the unit has it")
    func cadets() throws {
        let trial = RuleTrial(try Volunteers.volunteerPoliceCadets())
        for (born, keeps, answer) in [
            ("2011-06-02", FactHistory.unknown, Truth.no), ("2011-06-01", .unknown, .yes),
            ("2006-06-02", .unknown, .yes), ("2006-06-01", .unknown, .unknown), ("2006-06-01", true, .yes),
            ("2006-06-01", false, .no), ("2005-06-01", true, .no),
        ] {
            let facts: [FactID: FactHistory] = [
                "volunteer.born": try .day(born), "cadet.unit_keeps_eighteen_year_olds": keeps,
            ]
            #expect(try trial.answer("vpc-age-13-18.cadet", facts, on: "2024-06-01") == answer, "\(born)")
        }
        for (born, answer) in [
            ("2014-06-01", Truth.yes), ("2014-06-02", .no), ("2011-06-02", .yes), ("2011-06-01", .no),
        ] {
            #expect(
                try trial.answer("vpc-age-13-18.junior", ["volunteer.born": .day(born)], on: "2024-06-01") == answer)
        }
    }

    @Test("three hours a month, to the minute")
    func cadetHours() throws {
        let policy = try Volunteers.volunteerPoliceCadets()
        for (minutes, attained) in [(179, Truth.no), (180, .yes)] {
            var reading = try #require(
                policy.reading(
                    of: "vpc-hours.volunteering", asOf: try Instant("2024-03-01T00:00:00Z"),
                    recordedFrom: try CivilDate("2024-02-01"), on: .englandAndWales))
            let start = try Instant("2024-02-10T10:00:00Z")
            try reading.add(
                Evidence(events: [
                    Event("a", .cadetVolunteeringStarted, at: .instant(start)),
                    Event("b", .cadetVolunteeringEnded, at: .instant(start.adding(seconds: 60 * minutes))),
                ]))
            #expect(reading.measurements.map(\.attained) == [attained], "\(minutes)")
            #expect(reading.measurements.map(\.spans) == [1])
        }
    }

    @Test("a quarter of the cadets, and not a cadet less")
    func quarter() throws {
        let policy = try Volunteers.volunteerPoliceCadets()
        for (vulnerable, attained) in [(1, Truth.yes), (0, .no)] {
            var reading = try #require(
                policy.reading(
                    of: "vpc-vulnerable-25pc", asOf: try Instant("2024-03-01T00:00:00Z"), on: .englandAndWales))
            for index in 0..<4 {
                try reading.add(
                    Evidence(
                        facts: ["cadet.vulnerable_or_disadvantaged": .known(.truth(index < vulnerable))],
                        events: [Event("a", .cadetJoined, at: .date(try CivilDate("2023-09-01")))]))
            }
            #expect(reading.measurements.map(\.attained) == [attained])
        }
    }

    @Test("custody visitors are 18, past six months of probation, and in an appointment of three years")
    func custodyVisitors() throws {
        let trial = RuleTrial(try Volunteers.custodyVisitorTerms())
        let facts: [FactID: FactHistory] = [
            "volunteer.born": try .day("2006-06-02"), "custody_visitor.first_appointed": try .day("2023-12-31"),
            "custody_visitor.appointed": try .day("2023-12-31"),
        ]
        for (criterion, no, yes) in [
            ("icv-terms.age", "2024-06-01", "2024-06-02"), ("icv-terms.probation", "2024-06-30", "2024-07-01"),
            ("icv-terms.appointment", "2026-12-31", "2026-12-30"),
        ] {
            #expect(try trial.answer(CriterionID(criterion), facts, on: no) == .no, "\(criterion)")
            #expect(try trial.answer(CriterionID(criterion), facts, on: yes) == .yes, "\(criterion)")
        }
    }

    @Test("nobody on the barred list is designated, and nobody of whom it was not looked up")
    func barredList() throws {
        let trial = RuleTrial(try Volunteers.volunteerDesignation2017())
        for (checked, barred, answer) in [
            (FactHistory.known(true), FactHistory.known(false), Truth.yes), (true, true, .no), (false, false, .no),
            (true, .unknown, .unknown),
        ] {
            let facts: [FactID: FactHistory] = [
                "volunteer.barred_list_checked": checked, "volunteer.on_barred_list": barred,
            ]
            #expect(try trial.answer("volunteer-barred-check", facts, on: "2024-06-01") == answer)
        }
    }
}
