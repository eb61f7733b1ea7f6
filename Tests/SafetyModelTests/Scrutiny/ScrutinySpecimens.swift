import CivilTime
import SafetyModel

enum ScrutinySpecimens {
    // swift-format-ignore: NeverUseForceTry
    static let all: [Specimen] = try! samples() + panels() + complaints() + records()

    private static let noon = Instant(milliseconds: 1_790_000_000_000)

    private static func samples() throws -> [Specimen] {
        let plan = try SamplePlanTests.plan(
            SamplePlanTests.numbered(9), seed: .max, of: "a-kind-unknown-here")
        var review = try SampleReviewTests.review()
        let record = review.sample.drawn["early"]?.first ?? "none"
        let finding = SampleFinding(
            on: record, by: SampleReviewTests.reviewer, day: try day("2026-11-20"), .concern,
            reasons: Personal("Nobody rang Ada back.", purpose: "scrutiny"))
        try review.record(finding)
        return [
            Specimen(plan), Specimen(try SamplePlanTests.plan([("x", .all)], isFrozen: false), variant: "open"),
            Specimen(try plan.draw()), Specimen(FrozenFrame(at: noon, digest: plan.digest)),
            Specimen(finding, personal: ["Nobody rang Ada"]), Specimen(review, personal: ["Nobody rang Ada"]),
        ]
    }

    private static func panels() throws -> [Specimen] {
        let terms = PanelTerms(
            ages: .youthCommission, recruitment: [.vetted, "reference-taken"], groupsMostAffected: [.black, "Roma"],
            information: [.statistics, "dashboards"])
        let member = try PanelSamples.member(
            1, born: "2009-05-05", from: "2026-01-10", until: "2026-11-01", group: "Roma",
            steps: [.vetted: .reached(on: day("2026-01-01")), "reference-taken": .reached(on: day("2026-01-02"))],
            interests: [DeclaredInterest("plays-football", in: "SS/1")], progressedTo: ["teacher"])
        let meeting = PanelMeeting(
            id: .init(high: 3, low: 1), on: try day("2026-03-01"), present: [PanelSamples.person(1)], wasOpen: false,
            minutesPublished: .reached(on: nil), information: ["dashboards"])
        var panel = try PanelSamples.panel("a-kind-unknown-here", terms: terms)
        try panel.seat(member)
        try panel.add(meeting)
        let review = GroundsReview(
            by: PanelSamples.person(1), on: try day("2026-10-31"), grade: .notReasonable, knewOfficer: false,
            reasons: Personal("No word of what was seen.", purpose: "scrutiny"))
        let measure = ManagementAction("a-measure-unknown-here", try ProblemProfileTests.action())
        let one = try ScrutinyCase(
            id: .init(high: 0, low: 80), of: panel.id, on: "SS/2026/17", isBlind: true,
            officer: Personal("PC 4711", purpose: .lawEnforcement)
        ).graded(by: review, of: panel, at: noon).value.escalated(to: .init(high: 0, low: 51), at: noon).value
            .askingManagement(for: [measure], at: noon).value
        let answer = RecommendationAnswer(isAccepted: false, reasons: "The law forbids it.")
        let recommendation = try RecommendationTests.recommendation(from: .designReview(.init(high: 0, low: 1)))
            .answered(answer, at: noon).value
        let personal = ["2009-05-05", "Roma"]
        return [
            Specimen(AgeLimits.youthCommission), Specimen(DeclaredInterest("plays-football")), Specimen(meeting),
            Specimen(terms), Specimen(member, personal: personal), Specimen(panel, personal: ["2009-05-05"]),
            Specimen(review, personal: ["No word of"]), Specimen(measure, personal: ["Light the alley"]),
            Specimen(one, personal: ["PC 4711", "No word of", "Light the alley"]),
            Specimen(try ScrutinyCaseload([one]), personal: ["PC 4711", "No word of", "Light the alley"]),
            Specimen(answer),
            Specimen(recommendation), Specimen(try Recommendations([recommendation])),
            Specimen(AdviceSource.sample(.init(high: 0, low: 1))),
        ]
    }

    private static func complaints() throws -> [Specimen] {
        let at = try ComplaintTests.instant("2026-11-02T10:00:00Z")
        let attempt = EarlyResolution(
            by: "a-friend", began: try day("2026-11-02"), agreed: .reached(on: try day("2026-11-02")))
        let pause = try ComplaintPause(from: at, until: at.adding(seconds: 9), because: "a-reason-unknown-here")
        let complaint = try ComplaintTests.complaint().paused(pause).updated(at: at)
            .tryingEarlyResolution(attempt, under: ComplaintTests.standard(), at: at).value
        let route = try ComplaintRouteTests.route(about: [.conduct, "noise"], by: ["carrier-pigeon"])
        let standard = try ComplaintTests.standard(
            ComplaintTests.limits([.minor, "grave"]), knows: [.minor, "grave"])
        return [
            Specimen(complaint, personal: ["Ada Complains"]),
            Specimen(try ComplaintLedger([complaint]), personal: ["Ada Complains"]), Specimen(attempt),
            Specimen(pause), Specimen(standard), Specimen(standard.limits[0]), Specimen(route),
            Specimen(try ComplaintRoutes([route])),
        ]
    }

    private static func records() throws -> [Specimen] {
        let record = StopSearchRecord(
            id: .init(high: 0, low: 30), searchOn: try day("2026-03-07"), begun: StopSearchRecordTests.begun,
            entries: [
                .ethnicity: Personal("A1", sensitivity: .special, purpose: .lawEnforcement),
                "body-worn-video": Personal("camera 7 shows Ada", purpose: .lawEnforcement),
            ])
        let edition = try StopSearchRecordTests.edition("lean", [.ethnicity, "body-worn-video"])
        let evidence = EqualityEvidence(
            "Few come by bus.", statistics: [StatisticTests.strength], effect: "an-effect-unknown-here")
        var indicator = try QualitativeIndicatorTests.indicator(coders: 2)
        let comment = try QualitativeIndicatorTests.comment(1, "2026-01-05", [.keptInformed], ["parking"])
        try indicator.add(comment)
        return [
            Specimen(
                try record.completed(under: edition, at: StopSearchRecordTests.begun.adding(seconds: 90)),
                personal: ["\"A1\"", "camera 7 shows Ada"]),
            Specimen(edition), Specimen(evidence),
            Specimen(try EqualityAssessmentTests.assessment().gathering(evidence, on: "carers")),
            Specimen(
                AssessedDecision(
                    id: .init(high: 0, low: 20), of: .init(high: 0, low: 5), title: "Close the counter", taken: noon)),
            Specimen(comment, personal: ["Nobody listened"]), Specimen(indicator, personal: ["Nobody listened"]),
        ]
    }
}
