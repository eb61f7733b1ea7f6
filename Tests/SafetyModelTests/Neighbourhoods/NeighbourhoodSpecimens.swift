import CivilTime
import SafetyModel

// swift-format-ignore: NeverUseForceTry
enum NeighbourhoodSpecimens {
    static let words = Personal("Mrs Planted of number 9 cannot sleep", purpose: .antisocialBehaviour)

    static let concern = Concern(
        id: Numbered.id(1), in: "E05000001", about: "a-theme-unknown-here", by: .beatMeeting,
        raised: NeighbourhoodPriorityTests.at(-24), words: words)

    static let register: PriorityRegister = {
        var register = PriorityRegister(of: "E05000001")
        try! register.add(concern)
        let influences = [
            try! NeighbourhoodPriorityTests.vote(),
            PriorityInfluence(.meeting(Numbered.id(3)), on: try! day("2024-04-01"), recordedIn: "minutes"),
            PriorityInfluence(.consultation(Numbered.id(4)), on: try! day("2024-04-02"), recordedIn: "results"),
        ]
        let priority = NeighbourhoodPriorityTests.priority(shapedBy: influences)
        try! register.put(NeighbourhoodPriorityTests.told(priority, knowing: [concern]))
        return register
    }()

    static let sheet = try! ActivitySheetTests.sheet([.visiblePatrol: 400, "an-activity-unknown-here": 80])

    static let briefings: ParishBriefings = {
        var briefings = try! YouthAndParishTests.briefings()
        try! briefings.add(YouthAndParishTests.briefing(1, of: "P1", on: "2024-03-31"))
        return briefings
    }()

    static let all: [Specimen] = [
        Specimen(concern, personal: ["Mrs Planted"]),
        Specimen(register.priorities[0].influences[0]),
        Specimen(register.priorities[0], personal: ["Lock the gate"]),
        Specimen(register, personal: ["Mrs Planted", "Lock the gate"]),
        Specimen(try! NeighbourhoodTeamTests.team()),
        Specimen(
            try! NeighbourhoodTeamTests.team().card(
                from: NeighbourhoodTeamTests.postings(), on: day("2024-06-01"))),
        Specimen(
            try! NeighbourhoodAgreement(
                in: "N1", NeighbourhoodAgreementTests.agreement(), review: day("2024-12-31"))),
        Specimen(briefings),
        Specimen(briefings.all[0]),
        Specimen(try! YouthAndParishTests.activity(1, reached: nil, before: Share(2, of: 10), after: nil)),
        Specimen(
            try! YouthAndParishTests.link(
                1, with: 2, under: YouthAndParishTests.safeguarding(YouthAndParishTests.interval("2024-01-01")))
        ),
        Specimen(try! YouthAndParishTests.programme()),
        Specimen(sheet),
    ]
}
