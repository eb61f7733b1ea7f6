import CivilTime
import PolicyEngine
import SeededRandom
import Testing

@Suite("Services answer triggers")
struct PairingTests {
    private static let duty = Sample.duty(within: [Sample.oneDay])
    private static let asOf = RandomCase.base.adding(seconds: 3600 * 400)

    private func things(_ random: inout SeededGenerator) -> [ThingID] {
        let all: [ThingID] = ["x", "y", "z"]
        switch Int.random(in: 0..<5, using: &random) {
        case 0, 1: return []
        case 2: return [all[0], all[Int.random(in: 1...2, using: &random)]]
        default: return [all[Int.random(in: 0..<3, using: &random)]]
        }
    }

    private func events(_ random: inout SeededGenerator) -> (triggers: [Event], services: [Event]) {
        let triggers = (0..<Int.random(in: 1...4, using: &random)).map { number in
            Event(
                EventID("t\(number)"), "arrested",
                at: .instant(RandomCase.instant(using: &random, hours: 0..<100)), about: things(&random))
        }
        let services = (0..<Int.random(in: 1...4, using: &random)).map { number in
            let isNamed = Int.random(in: 0..<4, using: &random) == 0
            return Event(
                EventID("s\(number)"), "service.told",
                at: .instant(RandomCase.instant(using: &random, hours: 0..<200)), about: things(&random),
                answers: isNamed ? [EventID("t\(Int.random(in: 0..<4, using: &random))"), "t0"] : [])
        }
        return (triggers, services)
    }

    private func judged(_ events: [Event]) throws -> [EventID: Determination] {
        let policy = try Sample.policy([Self.duty])
        let found = try policy.determinations(from: Evidence(events: events), asOf: Self.asOf, on: Sample.calendar)
        return Dictionary(uniqueKeysWithValues: found.map { ($0.event, $0) })
    }

    @Test("as the vocabulary says, in each meaning", arguments: 0..<4)
    func oracle(batch: Int) throws {
        var plain = 0
        for number in 0..<250 {
            let seed = UInt64(500_000 + batch * 250 + number)
            var random = SeededGenerator(seed: seed)
            let (triggers, services) = events(&random)
            let found = try judged(triggers + services)
            let meanings = PairingOracle(triggers: triggers, services: services).meanings()
            if meanings.count == 1 { plain += 1 }
            for trigger in triggers {
                let start = PairingOracle.instant(trigger)
                let due = try #require(try Sample.oneDay.period.due(from: start, on: Sample.calendar))
                let statuses = Set(
                    meanings.map { meaning -> Status in
                        guard let service = meaning[trigger.id] else { return .breached }
                        return PairingOracle.instant(service) < due ? .met : .late
                    })
                let determination = try #require(found[trigger.id], "seed \(seed)")
                let expected = statuses.count == 1 ? statuses.first : .undetermined
                #expect(determination.status == expected, "seed \(seed), \(trigger.id)")
                let missesMeaning = determination.missing.contains { if case .about = $0 { true } else { false } }
                #expect(missesMeaning == (statuses.count > 1), "seed \(seed), \(trigger.id)")
            }
        }
        #expect(plain >= 100)
    }

    @Test("whatever the order of what is listed beside them")
    func order() throws {
        for seed in UInt64(600_000)..<600_150 {
            var random = SeededGenerator(seed: seed)
            let (triggers, services) = events(&random)
            let instants = (triggers + services).map(PairingOracle.instant)
            // Events at one instant count as listed: their order is no accident.
            guard Set(instants).count == instants.count else { continue }
            var shuffled = triggers + services + [Event("n", "note", at: .instant(RandomCase.base))]
            shuffled.shuffle(using: &random)
            let (first, second) = (try judged(triggers + services), try judged(shuffled))
            #expect(first == second, "seed \(seed)")
        }
    }

    @Test("never before they happened, named or not", arguments: [[], ["t"]] as [[EventID]])
    func early(answers: [EventID]) throws {
        let events = [
            try Sample.event("s", "service.told", "2024-06-03T09:59:59Z", answers: answers),
            try Sample.event("t", "arrested", "2024-06-03T10:00:00Z"),
        ]
        let found = try Sample.determinations([Self.duty], events, asOf: "2024-06-20T10:00:00Z")
        #expect(found.map(\.status) == [.breached])
        #expect(found.map(\.dischargedAt) == [nil])
    }
}
