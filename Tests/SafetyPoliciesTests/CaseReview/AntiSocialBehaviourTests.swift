import CivilTime
import PolicyEngine
import SafetyPolicies
import SeededRandom
import Testing

@Suite("Standards on anti-social behaviour")
struct AntiSocialBehaviourTests {
    /// Whether the day lies in so many months beginning with the first, by plain day arithmetic.
    private func lies(_ day: CivilDate, in months: Int, beginningWith first: CivilDate) -> Bool {
        guard day >= first else { return false }
        let (from, to) = (first.components, day.components)
        let passed = (to.year - from.year) * 12 + to.month - from.month
        return passed < months || (passed == months && to.day < from.day)
    }

    @Test("take a complaint within the month, and an application within the six, on any days", arguments: 0..<4)
    func periods(batch: Int) throws {
        let policy = try CaseReview.edition2014()
        let base = try CivilDate("2019-12-20").dayNumber
        var answers: [Truth: Int] = [:]
        for number in 0..<150 {
            var generator = SeededGenerator(seed: UInt64(batch * 150 + number))
            let day = CivilDate(dayNumber: base + Int.random(in: 0...120, using: &generator))
            let soon = day.adding(days: Int.random(in: -2...34, using: &generator))
            let late = day.adding(days: Int.random(in: 175...190, using: &generator))
            var one = StandardsCase(
                policy,
                facts: ["complaint.behaviour_on": .known(.day(day)), "complaint.made_on": .known(.day(day))])
            try one.add("c", .asbComplaintMade, "\(soon)")
            try one.add("r", .asbReviewRequested, "\(late)")
            let qualifying = try one.findings(of: "asbcr-qualifying-1-month", asOf: "2021-01-01T00:00:00Z")
            #expect(
                qualifying.map(\.answer) == [Truth(lies(soon, in: 1, beginningWith: day))], "\(day), \(soon)")
            let timely = try one.findings(of: "asbcr-application-6-months", asOf: "2021-01-01T00:00:00Z")
            #expect(timely.map(\.answer) == [Truth(lies(late, in: 6, beginningWith: day))], "\(day), \(late)")
            for finding in qualifying + timely { answers[finding.answer, default: 0] += 1 }
        }
        #expect(answers[.yes, default: 0] > 20 && answers[.no, default: 0] > 20, "too much alike: \(answers)")
    }

    @Test("let the bodies decide below three complaints")
    func discretion() throws {
        var one = StandardsCase(try CaseReview.edition2014())
        let asked: CriterionID = "asbcr-discretionary-factors"
        #expect(try one.findings(of: asked, asOf: "2017-01-01T00:00:00Z").map(\.answer) == [.unknown])
        one.facts = ["asb_review.decided_met": true]
        #expect(try one.findings(of: asked, asOf: "2017-01-01T00:00:00Z").map(\.answer) == [.yes])
    }

    @Test("have figures published at least every twelve months")
    func figures() throws {
        var one = StandardsCase(try CaseReview.edition2014())
        try one.add("began", .asbReviewYearBegan, "2014-10-20T12:00:00Z")
        try one.add("first", .service("publish-case-review-figures"), "2015-10-20T22:59:59Z")
        let found = try one.determinations(of: "asbcr-publish-annual", asOf: "2016-10-20T23:00:00Z")
        #expect(found.map(\.status) == [.met, .breached])
    }

    @Test("chain three clocks in Gosport, each from the step before")
    func gosport() throws {
        let policy = try CaseReview.gosport()
        var one = StandardsCase(policy, facts: ["asb_review.threshold_met": true])
        func stands(_ step: String, asOf: String) throws -> [Status] {
            try one.determinations(of: DutyID("asbcr-local-gosport.\(step)"), asOf: asOf).map(\.status)
        }
        try one.add("r", .asbReviewRequested, "2024-03-18T10:00:00Z")
        // Ten working days over Easter: 19 to 22, 25 to 28 March, 2 and 3 April.
        #expect(try stands("acknowledge", asOf: "2024-04-03T22:59:59Z") == [.pending])
        #expect(try stands("acknowledge", asOf: "2024-04-03T23:00:00Z") == [.breached])
        // Without the acknowledgement nobody knows when the next clock started, nor whether it did.
        #expect(try stands("threshold_decision", asOf: "2024-04-03T22:59:59Z") == [.undetermined])
        #expect(try stands("meeting", asOf: "2024-04-03T22:59:59Z").isEmpty)
        try one.add("a", .service("acknowledge-case-review"), "2024-04-03T22:59:59Z")
        #expect(try stands("acknowledge", asOf: "2024-05-01T00:00:00Z") == [.met])
        let decision = try one.determinations(
            of: "asbcr-local-gosport.threshold_decision", asOf: "2024-04-10T00:00:00Z")
        #expect(try decision.map(\.due) == [Instant("2024-04-24T23:00:00Z")])
        try one.add("d", .service("decide-case-review-threshold"), "2024-04-24T22:00:00Z")
        #expect(try stands("threshold_decision", asOf: "2024-05-01T00:00:00Z") == [.met])
        // Twenty more without 6 and 27 May.
        let meeting = try one.determinations(of: "asbcr-local-gosport.meeting", asOf: "2024-05-01T00:00:00Z")
        #expect(try meeting.map(\.due) == [Instant("2024-05-23T23:00:00Z")])
        one.facts = ["asb_review.threshold_met": false]
        #expect(try stands("meeting", asOf: "2024-07-01T00:00:00Z") == [.notOwed])
    }

    @Test(
        "take three, five or one in Wales",
        arguments: [
            (3, 0, 0, Truth.yes), (2, 5, 0, .yes), (2, 4, 1, .yes), (2, 4, 0, .no),
        ])
    func wales(byOne: Int, linked: Int, hate: Int, answer: Truth) throws {
        var one = StandardsCase(
            try CaseReview.wales(),
            facts: [
                "asb.incidents_by_one_person": .known(.number(byOne)),
                "asb.linked_incidents_by_several": .known(.number(linked)),
                "asb.hate_incidents": .known(.number(hate)),
            ])
        try one.add("r", .asbReviewRequested, "2024-03-18T10:00:00Z")
        let found = try one.findings(of: "asbcr-local-wales.threshold", asOf: "2024-04-01T00:00:00Z")
        #expect(found.map(\.answer) == [answer])
    }

    @Test("give five working days in Bassetlaw, from the day after the report")
    func bassetlaw() throws {
        let found = try StandardsCase.due(
            of: "asb-minstd-bassetlaw-5wd", in: CaseReview.bassetlaw(),
            from: (.asbComplaintMade, "2024-03-28T10:00:00Z"))
        #expect(try found == [Instant("2024-04-08T23:00:00Z")])
    }

    @Test(
        "were to be published by 31 March 2010",
        arguments: [
            (String?.some("2010-03-31"), Bool?.some(true), Truth.yes), ("2010-04-01", true, .no), (nil, false, .no),
            (nil, true, .unknown), ("2010-03-31", nil, .unknown), ("2010-04-01", nil, .no),
        ])
    func published(on day: String?, isPublished: Bool?, answer: Truth) throws {
        var one = StandardsCase(try CaseReview.minimumStandards2009())
        one.facts = [
            "asb_standards.published": isPublished.map { .known(.truth($0)) } ?? .unknown,
            "asb_standards.published_on": try day.map { .known(.day(try CivilDate($0))) } ?? .unknown,
        ]
        let found = try one.findings(of: "asb-minstd-publish-2010", asOf: "2010-05-01T00:00:00Z")
        #expect(found.map(\.answer) == [answer])
    }
}
