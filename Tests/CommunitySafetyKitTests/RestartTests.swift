import CivilTime
import CommunitySafetyKit
import PolicyEngine
import SafetyModel
import SafetyStorage
import Testing

@Suite struct RestartTests {
    let sample: Sample

    init() throws { sample = try Sample() }

    /// Twelve cases, one of them with victims, in commits of four.
    private func run(over store: any RecordStore, asOf: Instant) async throws -> [IntakeOutcome.Standing] {
        let kinds: [CaseEvent.Kind] = [.suspectCharged, .investigationClosedNoCharge, .outcomeRecorded]
        var files = [sample.file]
        for number in 2...12 {
            var file = Case(id: .init(high: 2, low: UInt64(number)), kind: .crime)
            try file.record(
                CaseEvent(
                    .init(high: 4, low: UInt64(number)), kinds[number % 3], at: .month(try CivilMonth("2023-11"))))
            files.append(CaseFile(file))
        }
        var standings: [IntakeOutcome.Standing] = []
        for start in [0, 4, 8] {
            standings += try await sample.desk(over: store)
                .takeIn(
                    Array(files[start..<start + 4]), asOf: asOf, as: CommandKey(rawValue: "batch \(start)"),
                    audit: clerk
                ).entries.map(\.standing)
        }
        return standings
    }

    @Test(arguments: [UnreliableStore.Fault.crashesBefore, .crashesAfter], 0..<3)
    func theNextRunCompletesWhatACrashCutOff(fault: UnreliableStore.Fault, commits: Int) async throws {
        let whole = MemoryStore()
        #expect(try await run(over: whole, asOf: sample.now) == Array(repeating: .new, count: 12))
        let disk = MemoryStore()
        let crashing = UnreliableStore(fault, afterCommits: commits, over: disk)
        #expect(await refusal { _ = try await run(over: crashing, asOf: sample.now) }?.code == .unavailable)
        let survived = if case .crashesAfter = fault { commits + 1 } else { commits }
        #expect(try await Dump(of: disk).journal.count == survived)
        let next = try await run(over: disk, asOf: sample.now)
        #expect(next.count { $0 == .known } == 4 * survived)
        #expect(next.count { $0 == .new } == 12 - 4 * survived)
        #expect(try await Dump(of: disk) == Dump(of: whole))
    }

    @Test func aRunAfterAWholeOneChangesNothing() async throws {
        let store = MemoryStore()
        _ = try await run(over: store, asOf: sample.now)
        let before = try await Dump(of: store)
        let later = sample.now.adding(seconds: 86_400)
        #expect(try await run(over: store, asOf: later) == Array(repeating: .known, count: 12))
        #expect(try await Dump(of: store) == before)
    }
}
