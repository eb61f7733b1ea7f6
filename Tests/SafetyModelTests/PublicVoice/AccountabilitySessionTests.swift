import CivilTime
import SafetyModel
import Testing

@Suite struct AccountabilitySessionTests {
    static func session(announced: String = "2024-05-01", present: [Int] = [1, 2]) throws -> AccountabilitySession {
        try AccountabilitySession(
            id: Numbered.id(1), of: Numbered.id(9), in: "E06000055", on: day("2024-05-20"), announced: day(announced),
            present: present.map { Numbered.id($0) })
    }

    static func question(_ number: Int, asked: String = "2024-05-20", due: String = "2024-06-03") throws
        -> SessionQuestion
    {
        try SessionQuestion(
            id: Numbered.id(number), to: Numbered.id(1), words: nil, asked: day(asked), due: day(due))
    }

    @Test func aSessionBehindClosedDoorsIsRefused() throws {
        #expect(try refusedRule { _ = try Self.session(announced: "2024-05-20") } == .sessionIsOpen)
        #expect(try refusedRule { _ = try Self.session(announced: "2024-05-19") } == nil)
        #expect(try refusedRule { _ = try Self.session(present: []) } == .sessionIsOpen)
        #expect(try refusedRule { _ = try Self.session(present: [1, 1]) } == .sessionIsOpen)
    }

    @Test func onlyPartnersAnswer() throws {
        let until = try DayInterval(from: day("2020-01-01"), until: day("2024-05-20"))
        let always = try DayInterval(from: day("2020-01-01"))
        func partnership(_ second: DayInterval) throws -> Partnership {
            try Partnership(
                id: Numbered.id(9), name: "CSP", area: "E06000055", nation: .england,
                memberships: [
                    Membership(of: Numbered.id(1), as: .responsibleAuthority, for: always),
                    Membership(of: Numbered.id(2), as: .responsibleAuthority, for: second),
                ])
        }
        #expect(try refusedRule { try Self.session().requireMembers(of: partnership(always)) } == nil)
        #expect(try refusedRule { try Self.session().requireMembers(of: partnership(until)) } == .sessionIsOpen)
    }

    @Test func questionsAreAnsweredInTimeOrNot() throws {
        var session = try Self.session()
        for number in 1...3 { try session.add(Self.question(number)) }
        #expect(try refusedRule { try session.add(Self.question(1)) } == .answerFollowsItsQuestion)
        #expect(try refusedRule { try session.add(Self.question(4, asked: "2024-05-21")) } == .answerFollowsItsQuestion)
        #expect(try refusedRule { _ = try Self.question(4, due: "2024-05-19") } == .answerFollowsItsQuestion)
        try session.answer(Numbered.id(1), on: day("2024-06-03"))
        try session.answer(Numbered.id(2), on: day("2024-06-04"))
        #expect(
            try refusedRule { try session.answer(Numbered.id(1), on: day("2024-06-05")) } == .answerFollowsItsQuestion)
        #expect(
            try refusedRule { try session.answer(Numbered.id(3), on: day("2024-05-19")) } == .answerFollowsItsQuestion)
        // On the last day but one only the first can be told; the last day's end settles all.
        #expect(try session.answeredInTime(asOf: day("2024-06-02")) == Share(0, of: 3, unknown: 3))
        #expect(try session.answeredInTime(asOf: day("2024-06-03")) == Share(1, of: 3))
    }
}
