import CivilTime
import SafetyModel
import Testing

@Suite struct ConsultationTests {
    static let noon = Instant(milliseconds: 1_700_000_000_000)

    static func consultation() throws -> Consultation {
        try Consultation(
            id: Numbered.id(1), "Safer parks", in: "E05000001",
            asking: [
                ConsultationQuestion(id: Numbered.id(1), "Do you feel safe?", options: ["yes", "no"]),
                ConsultationQuestion(id: Numbered.id(2), "What would help?"),
            ], sampleNote: "By post to 100 of the register; answers are of those who chose to write.",
            invited: ["16–24": 4, "25+": 10])
    }

    static func response(
        _ number: Int, of group: SampleGroup?, _ option: Int? = 0, question: Int = 1, themes: Set<VoiceTheme> = [],
        at instant: Instant = noon
    ) -> ConsultationResponse {
        ConsultationResponse(
            id: Numbered.id(number), received: instant, from: group,
            [ConsultationResponse.Answer(to: Numbered.id(question), option: option, themes: themes)])
    }

    @Test func table() throws {
        try expectTable(
            of: Consultation.State.self,
            """
                      open close  report   withdraw  reopen
            draft     open -      -        withdrawn -
            open      -    closed -        withdrawn -
            closed    -    -      reported -         open
            reported  -    -      -        -         open
            withdrawn -    -      -        -         draft
            """)
    }

    @Test func aConsultationWithoutQuestionsOrSampleIsRefused() throws {
        let question = ConsultationQuestion(id: Numbered.id(1), "Do you feel safe?")
        func rule(_ questions: [ConsultationQuestion], _ note: String, _ invited: Int = 1) throws -> RecordRule? {
            try refusedRule {
                _ = try Consultation(
                    id: Numbered.id(1), "C", asking: questions, sampleNote: note, invited: ["all": invited])
            }
        }
        #expect(try rule([], "everybody") == .consultationIsComplete)
        #expect(try rule([question, question], "everybody") == .consultationIsComplete)
        #expect(try rule([ConsultationQuestion(id: Numbered.id(2), " ")], "everybody") == .consultationIsComplete)
        #expect(try rule([question], "\n") == .consultationIsComplete)
        #expect(try rule([question], "everybody", -1) == .consultationIsComplete)
        #expect(try rule([question], "everybody") == nil)
    }

    @Test func answersCountOnlyWhileItIsOpen() throws {
        let hour = Instant(milliseconds: Self.noon.milliseconds + 3_600_000)
        var open = try Self.consultation().applying(.open, at: Self.noon).value.applying(.close, at: hour).value
        func rule(_ response: ConsultationResponse) throws -> RecordRule? { try refusedRule { try open.add(response) } }
        #expect(
            try rule(Self.response(1, of: nil, at: Self.noon.adding(milliseconds: -1))) == .responseAnswersWhatIsAsked)
        #expect(try rule(Self.response(1, of: nil, at: hour)) == .responseAnswersWhatIsAsked)
        #expect(try rule(Self.response(1, of: nil, 2)) == .responseAnswersWhatIsAsked)
        #expect(try rule(Self.response(1, of: nil, 0, question: 2)) == .responseAnswersWhatIsAsked)
        #expect(try rule(Self.response(1, of: nil, nil, question: 9)) == .responseAnswersWhatIsAsked)
        let empty = ConsultationResponse(id: Numbered.id(1), received: Self.noon, from: nil, [])
        #expect(try rule(empty) == .responseAnswersWhatIsAsked)
        // What came in time may be entered after the close, once.
        #expect(try rule(Self.response(1, of: nil, at: hour.adding(milliseconds: -1))) == nil)
        #expect(try rule(Self.response(1, of: nil)) == .responseAnswersWhatIsAsked)
        #expect(open.responses.count == 1)
        let text = try storedText(of: open).replacing("\"option\":0", with: "\"option\":7")
        #expect(refusal(Consultation.self, from: text, as: Rejection.self)?.rule == .responseAnswersWhatIsAsked)
    }

    @Test func themesAndRatesAreCounted() throws {
        var open = try Self.consultation().applying(.open, at: Self.noon).value
        try open.add(Self.response(1, of: "16–24", 0, themes: [.visibility, .drugs]))
        try open.add(Self.response(2, of: "16–24", 1, themes: [.drugs]))
        try open.add(Self.response(3, of: "25+", 1))
        try open.add(Self.response(4, of: "visitors", 1))
        #expect(open.themes == [.visibility: 1, .drugs: 2])
        #expect(open.choices(for: Numbered.id(1)) == [1, 3])
        #expect(open.choices(for: Numbered.id(2)) == [])
        #expect(open.responseRates == ["16–24": Share(2, of: 4), "25+": Share(1, of: 10)])
        #expect(open.responseRates["16–24"]?.percentage() == Figure(units: 500, places: 1))
        #expect(open.uninvited == 1)
        // One who does not say their group may be of any: no share is certain any more.
        try open.add(Self.response(5, of: nil, 0))
        #expect(open.responseRates["25+"] == Share(1, of: 10, unknown: 1))
        #expect(open.responseRates["25+"]?.percentage() == nil)
        let reported = try open.applying(.close, at: Self.noon).value.applying(.report, at: Self.noon)
        #expect(reported.directives == [.schedule(.resultNotice, from: Self.noon)])
    }
}
