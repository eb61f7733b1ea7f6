import CivilTime
import PolicyEngine
import SeededRandom
import Testing

@Suite("A criterion's answer is that of all completions")
struct CriterionExactnessTests {
    @Test("found by walking through them all", arguments: 0..<8)
    func exact(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed) &+ 900)
        var decided = 0
        var open = 0
        for round in 0..<250 {
            let sample = RandomCriterion(using: &random)
            let policy = try CriterionSample.policy(
                CriterionSample.criterion([sample.condition]), facts: sample.facts)
            let found = try policy.findings(
                from: Evidence(facts: sample.known.mapValues { .known($0) }, events: sample.events),
                asOf: RandomCriterion.asOf, on: Sample.calendar)
            let expected = CompletionOracle(sample: sample).verdict()
            let hint = Comment(rawValue: "seed \(seed), round \(round): \(sample)")
            #expect(found.map(\.answer) == [expected.answer], hint)
            var facts: Set<FactID> = []
            var events: Set<EventID> = []
            for missing in found[0].missing {
                switch missing {
                case .fact(let id): facts.insert(id)
                case .time(of: let id), .about(let id): events.insert(id)
                case .event, .marker: break
                }
            }
            #expect(facts == expected.facts, hint)
            // What would tell of a complaint is asked for whole: its own time and that of the behaviour.
            let asked = found[0].missing.contains { if case .event = $0 { true } else { false } }
            #expect(asked || events.isSuperset(of: expected.events.filter { $0.rawValue.hasPrefix("b") }), hint)
            if expected.answer == .unknown { open += 1 } else { decided += 1 }
        }
        #expect(decided > 40 && open > 40, "both kinds come up: \(decided) decided, \(open) open")
    }
}
