import CivilTime
import PolicyEngine
import SeededRandom
import Testing

@Suite("Events counted at an event are looked at in every order and distance")
struct CountGridTests {
    @Test("by a criterion and by a duty, as a grid of half hours has it", arguments: 0..<6)
    func grid(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed) &+ 7000)
        var open = 0
        for round in 0..<200 {
            let sample = CountGrid(using: &random)
            let answers = sample.answers
            let hint = Comment(rawValue: "seed \(seed), round \(round): \(sample)")
            let asOf = "2024-03-20T00:00:00Z"
            let finding = try CriterionSample.findings(
                [sample.condition], [], Evidence(events: sample.events), asOf: asOf, upon: "z")
            let answer = answers.count == 1 ? answers.first.map { Truth($0) } : .unknown
            #expect(finding.map(\.answer) == [answer], hint)
            let duty = Sample.duty(owedTo: sample.condition, upon: .event("z"), within: [Sample.oneDay])
            let found = try Sample.determinations([duty], sample.events, asOf: asOf)
            let status: Status = answers == [true] ? .breached : answers == [false] ? .notOwed : .undetermined
            #expect(found.map(\.status) == [status], hint)
            if answers.count > 1 { open += 1 }
        }
        #expect(open > 2, "only \(open) open ones came up")
    }
}
