import CivilTime
import SafetyModel

// swift-format-ignore: NeverUseForceTry
enum PublicVoiceSpecimens {
    static let words = Personal("my neighbour Planted deals at night", purpose: .antisocialBehaviour)

    static let consultation: Consultation = {
        let noon = ConsultationTests.noon
        var open = try! ConsultationTests.consultation().applying(.open, at: noon).value
        try! open.add(
            ConsultationResponse(
                id: Numbered.id(1), received: noon, from: "16–24",
                [
                    .init(to: Numbered.id(1), option: 1),
                    .init(to: Numbered.id(2), words: words, themes: [.drugs, "a-theme-unknown-here"]),
                ]))
        return open
    }()

    static let session: AccountabilitySession = {
        var session = try! AccountabilitySessionTests.session()
        try! session.add(
            SessionQuestion(
                id: Numbered.id(1), to: Numbered.id(1), words: words, asked: day("2024-05-20"),
                due: day("2024-06-03")))
        return session
    }()

    static let call = CallForAction(
        id: Numbered.id(1), by: Numbered.id(2), of: "ward", about: "a-topic-unknown-here", in: "beat", issue: words,
        exclusion: .vexatious,
        priorSteps: [.init("Asked the team", with: Numbered.id(5), on: try! day("2024-04-01"))])

    static let panel: LayPanel = {
        var panel = LayPanelTests.panel()
        try! panel.add(LayPanelTests.member(1, basis: "a-basis-unknown-here", group: "planted-group"))
        try! panel.recordMeeting(on: day("2024-02-01"), attendedBy: [Numbered.id(1)])
        return panel
    }()

    static let meetings: BeatMeetings = {
        var series = try! BeatMeetingTests.series()
        try! series.add(BeatMeetingTests.meeting(1, on: "2024-02-01", announced: "2024-01-20", attendance: 12))
        return series
    }()

    static let all: [Specimen] = [
        Specimen(consultation, personal: ["my neighbour Planted"]),
        Specimen(consultation.questions[0]),
        Specimen(consultation.responses[0], personal: ["my neighbour Planted"]),
        Specimen(session, personal: ["my neighbour Planted"]),
        Specimen(session.questions[0], personal: ["my neighbour Planted"]),
        Specimen(call, personal: ["my neighbour Planted"]),
        Specimen(panel, personal: ["planted-group"]),
        Specimen(panel.members[0], personal: ["planted-group"]),
        Specimen(meetings), Specimen(meetings.all[0]),
    ]
}
