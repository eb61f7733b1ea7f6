import CivilTime
import CommunitySafetyKit
import CommunitySafetyTesting
import PolicyEngine
import SafetyModel
import SafetyStorage
import Testing

/// The desk over a store of which any one call fails: once the command is repeated, all is as if nothing had happened.
@Suite struct EveryFailingCallTests {
    let sample: Sample

    init() throws { sample = try Sample() }

    /// What each command gave, so that a repetition can be held against the first answer.
    private struct Course: Equatable {
        var intakes: [IntakeOutcome] = []
        var cases: [DeskEntry<Case>] = []
        var victims: [DeskEntry<Victim>] = []
        var owed: [[Judgement]] = []
    }

    /// Every kind of command that the desk knows, each repeated where it fails.
    private func course(over store: FaultyStore) async throws -> Course {
        let desk = sample.desk(over: store)
        let (id, tenant) = (sample.burglary.id, sample.tenant.id)
        let told = try event(2, .service("notify-arrest"), "2023-12-27T08:00:00Z", answers: [1])
        let charged = try event(3, .suspectCharged, "2023-12-27T08:30:00Z")
        let replaced = try event(4, .service("notify-arrest"), "2023-12-27T08:10:00Z", answers: [1], replaces: 2)
        let second = CaseFile(Case(id: .init(high: 2, low: 2), kind: .crime))
        var course = Course()
        for files in [[sample.file], [sample.file, second]] {
            let command = CommandKey(rawValue: "intake \(files.count)")
            course.intakes.append(
                try await insisting { try await desk.takeIn(files, asOf: sample.now, as: command, audit: clerk) })
        }
        for (place, event) in [told, charged, replaced].enumerated() {
            let command = CommandKey(rawValue: "event \(place)")
            course.cases.append(
                try await insisting {
                    try await desk.record(event, in: id, asOf: sample.now, as: command, audit: clerk)
                })
        }
        course.cases.append(
            try await insisting {
                try await desk.apply(.record, at: sample.now, to: id, asOf: sample.now, as: "move", audit: clerk)
            })
        for (place, value) in [true, nil].enumerated() {
            let command = CommandKey(rawValue: "vulnerable \(place)")
            course.victims.append(
                try await insisting {
                    try await desk.set(.vulnerable, to: value, of: tenant, asOf: sample.now, as: command, audit: clerk)
                })
        }
        course.owed.append(try await insisting { try await desk.owed(in: id, asOf: sample.now) })
        return course
    }

    /// Does it once more where it fails, as a service would that got no answer.
    private func insisting<Value>(_ command: () async throws -> Value) async throws -> Value {
        do {
            return try await command()
        } catch let error as StorageError where error.code == .unavailable {
            return try await command()
        } catch is CancellationError {
            return try await command()
        }
    }

    @Test(arguments: StoreFault.allCases)
    func noCallCanLoseOrDoubleAnything(fault: StoreFault) async throws {
        let undisturbed = FaultyStore(over: MemoryStore())
        let expected = try await course(over: undisturbed)
        let dump = try await Dump(of: undisturbed.inner)
        let calls = await undisturbed.calls
        #expect(calls.contains(.commit) && calls.contains(.record) && calls.contains(.records))
        for number in 1...calls.count {
            let store = FaultyStore(over: MemoryStore(), failing: [PlannedFault(fault, at: number)])
            let course = try await course(over: store)
            #expect(try await Dump(of: store.inner) == dump, "call \(number), \(calls[number - 1])")
            #expect(course.cases == expected.cases, "call \(number), \(calls[number - 1])")
            #expect(course.victims == expected.victims, "call \(number), \(calls[number - 1])")
            #expect(course.owed == expected.owed, "call \(number), \(calls[number - 1])")
            #expect(await store.calls.count > calls.count, "call \(number) did not fail")
        }
    }
}
