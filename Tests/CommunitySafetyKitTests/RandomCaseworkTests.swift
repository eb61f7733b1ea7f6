import CivilTime
import CommunitySafetyKit
import PolicyEngine
import SafetyModel
import SafetyStorage
import SeededRandom
import Testing

/// Long random casework, held against the register by hand after every command.
@Suite struct RandomCaseworkTests {
    /// What the test itself keeps: two cases that share a victim, and nothing read back from the store.
    struct Model {
        var cases: [Case]
        var people: [Victim]

        func victims(of file: Case) -> [Victim] { people.filter { file.victims.contains($0.id) } }
    }

    static let kinds: [CaseEvent.Kind] = [
        .suspectArrested, .suspectCharged, .suspectReleasedOnPoliceBail, .investigationClosedNoCharge,
        .service("notify-arrest"), .service("notify-charge"), .service("referral-2wd"), .crimeReported,
    ]
    static let circumstances: [Circumstance] = [.vulnerable, .intimidated, .isBusiness, .under18, .objectsToReferral]

    @Test(arguments: [UInt64](1...6)) func everyCommandDoesWhatIsDoneByHand(seed: UInt64) async throws {
        var random = SeededGenerator(seed: seed)
        let sample = try Sample()
        let second = Case(id: .init(high: 2, low: 2), kind: .hate, victims: [sample.tenant.id])
        var model = Model(cases: [sample.burglary, second], people: [sample.tenant, sample.owner])
        let store = MemoryStore()
        let desk = try await sample.deskWithBurglary(over: store)
        _ = try await desk.takeIn([CaseFile(second)], asOf: sample.now, as: "second", audit: clerk)
        var now = sample.now
        var commits = 2
        var faults = 0
        for step in 0..<40 {
            now = now.adding(seconds: Int.random(in: 3_600...200_000, using: &random))
            let before = model
            let command = CommandKey(rawValue: "step \(step)")
            let changes: [DeterminationChange]
            let unjudged: [Judgement]
            if Int.random(in: 0..<3, using: &random) > 0 {
                let index = Int.random(in: 0..<2, using: &random)
                let happened = try entry(number: UInt64(100 + step), before: now, in: model.cases[index], &random)
                try model.cases[index].record(happened)
                let done = try await desk.record(
                    happened, in: model.cases[index].id, asOf: now, as: command, audit: clerk)
                #expect(done.subject.value == model.cases[index], "seed \(seed), step \(step)")
                let journal = try await store.lastJournalPosition(of: partition)
                #expect(
                    try await desk.record(
                        happened, in: model.cases[index].id, asOf: now, as: command, audit: clerk) == done,
                    "seed \(seed), step \(step)")
                #expect(try await store.lastJournalPosition(of: partition) == journal)
                (changes, unjudged) = (done.changes, done.unjudged)
                commits += 1
            } else {
                let index = Int.random(in: 0..<2, using: &random)
                let circumstance = Self.circumstances.randomElement(using: &random) ?? .vulnerable
                let value = [true, false, nil].randomElement(using: &random) ?? nil
                model.people[index].set(circumstance, to: value)
                let done = try await desk.set(
                    circumstance, to: value, of: model.people[index].id, asOf: now, as: command, audit: clerk)
                #expect(done.subject.value == model.people[index], "seed \(seed), step \(step)")
                (changes, unjudged) = (done.changes, done.unjudged)
                commits += model.people[index] == before.people[index] ? 0 : 1
            }
            faults += unjudged.count
            try await check(changes, from: before, to: model, asOf: now, store, sample, "seed \(seed), step \(step)")
            #expect(try await store.lastJournalPosition(of: partition)?.number == commits)
        }
        // Too tame a seed would prove little.
        #expect(faults > 0, "seed \(seed)")
    }

    private func entry(
        number: UInt64, before now: Instant, in file: Case, _ random: inout SeededGenerator
    ) throws -> CaseEvent {
        let at = now.adding(seconds: -Int.random(in: 0...400_000, using: &random))
        // Every third is a correction; some name an event that is not there yet, or never will be.
        let isCorrection = Int.random(in: 0..<3, using: &random) == 0
        let isAhead = Bool.random(using: &random)
        let named = isAhead ? .init(high: 3, low: number + 1) : file.timeline.randomElement(using: &random)?.id
        return CaseEvent(
            .init(high: 3, low: number), Self.kinds.randomElement(using: &random) ?? .crimeReported,
            at: .instant(at), recorded: now, for: Bool.random(using: &random) ? [file.victims[0]] : [],
            replaces: isCorrection ? named : nil,
            isVoid: isCorrection && Bool.random(using: &random))
    }

    private func check(
        _ changes: [DeterminationChange], from before: Model, to after: Model, asOf: Instant, _ store: MemoryStore,
        _ sample: Sample, _ place: Comment
    ) async throws {
        let stored = try await Dump(of: store).current().values
        for (old, new) in zip(before.cases, after.cases) {
            for victim in after.victims(of: new) {
                let earlier = before.people.filter { $0.id == victim.id }
                let isTouched = old != new || earlier != [victim]
                let mine = stored.filter { $0.caseID == new.id && $0.victimID == victim.id }
                let changed = Set(changes.map(ByHand.init).filter { $0.caseID == new.id && $0.victim == victim.id })
                guard isTouched else {
                    #expect(changed == [], place)
                    continue
                }
                guard
                    let now = try? ByHand.determinations(of: [victim], in: new, under: sample.register, asOf: asOf)
                else {
                    #expect(changed == [], place)
                    #expect(mine.allSatisfy { $0.left != nil }, place)
                    continue
                }
                #expect(Set(mine.map(\.determination)) == Set(now.values), place)
                #expect(mine.allSatisfy { $0.left == nil }, place)
                let byHand = try? ByHand.changes(
                    from: (old, earlier), to: (new, [victim]), under: sample.register, asOf: asOf)
                if let byHand { #expect(changed == byHand, place) }
            }
        }
    }
}
