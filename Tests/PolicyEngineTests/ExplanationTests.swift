import CivilTime
import PolicyEngine
import Testing

@Suite("An explanation")
struct ExplanationTests {
    @Test("gives provision, facts, the account of the right due, and the holiday skipped")
    func steps() throws {
        let duty = Sample.duty(within: [
            Limit(.workingDays(1), when: .fact("f"), verification: .primary),
            Limit(.workingDays(5), verification: .secondary),
        ])
        let policy = try Sample.policy([duty])
        let evidence = Evidence(
            facts: ["f": .known(true)], events: [try Sample.event("t", "arrested", "2023-12-22T15:10:00Z")])
        let asOf = try Instant("2024-01-05T09:00:00Z")
        let found = try #require(try policy.determinations(from: evidence, asOf: asOf, on: Sample.calendar).first)
        let account = try #require(
            try policy.explanation(of: found, from: evidence, asOf: asOf, on: Sample.calendar))
        let due = try Instant("2023-12-28T00:00:00Z")
        #expect(found.due == due)
        let provision = Explanation.Step.provision(
            Sample.citation(), summary: "Told of the arrest", owedBy: ["police"], .statutoryCode)
        #expect(account.steps.first == provision)
        #expect(account.steps.contains(.fact("f", question: "Is f so?", answer: true)))
        #expect(account.steps.contains(.result(.breached, dueEarliest: due, dueLatest: due, .primary)))
        #expect(account.steps.contains(.unjudged("with reasons")))
        #expect(account.steps.contains(.note("a doubt")))
        let dues = account.steps.compactMap { step -> Instant? in
            if case .limit(_, .yes, _, let reckoning) = step { reckoning?.due } else { nil }
        }
        #expect(dues == [due, try Instant("2024-01-04T00:00:00Z")])
        let sentences = account.sentences(in: EnglishPhrasebook())
        #expect(sentences.count == account.steps.count)
        #expect(sentences.contains { $0.contains("Christmas") && $0.contains("Boxing Day") })
        #expect(sentences.contains { $0.contains("due before 2023-12-28 00:00") })
    }

    @Test("asks for what is missing in the fact's own question")
    func missing() throws {
        let policy = try Sample.policy([Sample.duty(owedTo: .fact("f"), within: [Sample.oneDay])])
        let evidence = Evidence(events: [try Sample.event("t", "arrested", "2024-06-03T10:00:00Z")])
        let asOf = try Instant("2024-06-20T10:00:00Z")
        let found = try #require(try policy.determinations(from: evidence, asOf: asOf, on: Sample.calendar).first)
        let account = try policy.explanation(of: found, from: evidence, asOf: asOf, on: Sample.calendar)
        #expect(account?.steps.contains(.missing(.fact("f"), question: "Is f so?")) == true)
        #expect(
            try Sample.policy([], id: "other/1").explanation(
                of: found, from: evidence, asOf: asOf, on: Sample.calendar) == nil)
    }
}
