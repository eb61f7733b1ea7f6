import CivilTime
import PolicyEngine
import SeededRandom
import Testing

/// A pause of another duty's clock changes nothing, but for it a case is judged by way of all its worlds.
@Suite("A plain case is judged as any other")
struct PlainCaseTests {
    private static let irrelevant = Event(
        "p", .clockPaused, at: .instant(RandomCase.base.adding(seconds: -86_400)), duty: "another")

    private func things(_ random: inout SeededGenerator) -> [ThingID] {
        [[], [], ["x"], ["y"], ["x", "y"]].randomElement(using: &random) ?? []
    }

    private func events(_ random: inout SeededGenerator) -> [Event] {
        var events: [Event] = []
        let triggers = Int.random(in: 0..<4, using: &random) == 0 ? 2 : 1
        for number in 0..<triggers {
            events.append(
                Event(
                    EventID("t\(number)"), "arrested",
                    at: .instant(RandomCase.instant(using: &random, hours: 0..<120)),
                    by: [nil, "police", "cps"].randomElement(using: &random) ?? nil, about: things(&random)))
        }
        for number in 0..<Int.random(in: 0...4, using: &random) {
            let answers: [[EventID]] = [[], [], [], ["t0"], ["t1"], ["c"], ["nothing"]]
            events.append(
                Event(
                    EventID("s\(number)"), "service.told",
                    at: .instant(RandomCase.instant(using: &random, hours: 0..<200)),
                    about: things(&random), answers: answers.randomElement(using: &random) ?? []))
        }
        if Int.random(in: 0..<4, using: &random) == 0 {
            let at = RandomCase.instant(using: &random, hours: 0..<120)
            events.append(Event("c", "arrested", at: .instant(at), about: things(&random), replaces: "t0"))
        }
        return events.shuffled(using: &random)
    }

    @Test("with triggers, services, meanings and corrections at random", arguments: 0..<8)
    func random(batch: Int) throws {
        var statuses: Set<Status> = []
        for number in 0..<150 {
            let seed = UInt64(720_000 + batch * 150 + number)
            let random = try RandomCase(seed: seed, mostUnknowns: 3)
            var generator = SeededGenerator(seed: seed)
            let others = Sample.duty("other", by: ["cps"], within: [Sample.oneDay])
            let policy = try Sample.policy([random.duty, others], facts: RandomCase.factIDs)
            let events = events(&generator)
            func judged(_ events: [Event]) throws -> [Determination] {
                try policy.determinations(
                    from: Evidence(facts: random.facts, events: events), asOf: random.asOf, on: Sample.calendar)
            }
            let plain = try judged(events)
            #expect(try plain == judged(events + [Self.irrelevant]), "seed \(seed)")
            statuses.formUnion(plain.map(\.status))
        }
        #expect(statuses.count >= 8, "the cases are too much alike: \(statuses)")
    }
}
