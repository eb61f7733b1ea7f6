import CivilTime
import SafetyModel

/// Messages, stories, offers and what prevents crime.
enum MessagingSpecimens {
    // swift-format-ignore: NeverUseForceTry
    static let all: [Specimen] = try! messages() + prevention() + signals()

    private static func messages() throws -> [Specimen] {
        var sending = try MessageSending(of: MessageTests.sent())
        let subscriber = try MessageSendingTests.subscriber(
            1, consents: [(.communityAlert, MessageTests.noon, MessageTests.noon.adding(seconds: 90))])
        try sending.record(.delivered, to: subscriber)
        let restricted = try JusticeStory(
            id: .init(high: 0, low: 1), area: "Luton", crime: "Cattle rustling", "Three walls were cleaned.",
            restrictions: [ReportingRestriction("a-reason-unknown-here", on: DayInterval(from: day("2026-06-01")))])
        let evidence = PublicClaim.Evidence(try PublicClaimTests.figure("-19"), published: try day("2013-07-09"))
        return [
            Specimen(try MessageTests.sent()),
            Specimen(try MessageTests.message(areas: [], channel: "carrier-pigeon"), variant: "draft"),
            Specimen(MessageApproval(by: MessageTests.inspector, as: "a-role-unknown-here")),
            Specimen(ApprovalScheme([.urgent: [.dutyInspector], "drill": ["a-role-unknown-here"]])),
            Specimen(subscriber, personal: ["s1@example.org"]), Specimen(sending),
            Specimen(try ReassuranceScore(lessWorried: 3, unchanged: 2, moreWorried: 1, noAnswer: 4)),
            Specimen(try PublicClaimTests.claim([evidence])),
            Specimen(
                try PerceptionGap(
                    between: PublicClaimTests.figure("58"), and: PublicClaimTests.figure("20.25", of: "risk"))),
            Specimen(try restricted.applying(.publish, at: Instant("2026-05-01T12:00:00Z")).value),
            Specimen(try PublicOfferTests.offer("Luton", PublicOfferTests.full)),
        ]
    }

    private static func prevention() throws -> [Specimen] {
        let noon = ProblemProfileTests.noon
        let profile = try ProblemProfileTests.profile().applying(.analyse, at: noon).value
            .responding(try ActionList([ProblemProfileTests.action()]), to: "It is dark.", at: noon).value
            .assessed(ProblemProfileTests.effect(comparator: (100, 80)), at: noon).value
        let grade = InformationGrade("4", "F", handling: .conditional, conditions: ["no arrest"])
        let information = try CommunityInformationTests.information(about: "fly-tipping").graded(grade, at: noon).value
        return [
            Specimen(profile, personal: ["Light the alley"]), Specimen(try ProblemProfileTests.effect()),
            Specimen(grade),
            Specimen(information, personal: ["Cars stop by the shed", "Grace Tipoff"]),
            Specimen(
                try information.shared(with: .init(high: 0, low: 6), acceptsConditions: true),
                personal: ["Cars stop by the shed"]),
            Specimen(try PatternRule(atLeast: 3, within: 7)),
            Specimen(
                try OutcomeReviewTests.review(outcomes: ["calm": .worse, .safer: .notKnown]),
                personal: ["Light the alley"]),
            Specimen(
                AdviceEdition(
                    id: .init(high: 0, low: 1), against: "Cattle rustling", for: "barn", "Lock the gate.",
                    approvedBy: nil, days: try DayInterval(from: day("2026-01-01")))),
            Specimen(try PreventionAdviceTests.advice(1)), Specimen(try DesignReviewTests.review()),
            Specimen(
                try ProfessionalTraining(
                    id: .init(high: 0, low: 1), of: "clergy", on: day("2026-05-05"), attended: nil)),
        ]
    }

    private static func signals() throws -> [Specimen] {
        let signal = try EarlySignal(
            id: .init(high: 0, low: 1), from: EarlySignalTests.anomalies(["Luton", "Leeds"]),
            by: EarlySignalTests.method()
        ).applying(.confirm, at: EarlySignalTests.noon).value
            .escalated(to: "a-body-unknown-here", at: EarlySignalTests.noon).value
        return [
            Specimen(signal), Specimen(try EarlySignalTests.method(deviations: Figure(units: 25, places: 1))),
            Specimen(try EarlySignalTests.series([1, nil, 3], in: "E01000001")),
        ]
    }
}
