import CivilTime
import CommunitySafetyKit
import PolicyEngine
import SafetyModel
import SafetyStorage
import Testing

/// The desk on a guarded store: what its principal may not know of is not there for the desk either.
@Suite struct GuardedDeskTests {
    private let sample: Sample
    private let inner = MemoryStore()

    init() throws { sample = try Sample() }

    private static let desk: [RecordKind] = ["case", "victim", "determination", "judgement-basis"]

    private func store(_ role: AccessRole, force: String = "bedfordshire") throws -> GuardedStore {
        let scope = ScopeRule.anyOf([ScopeTerm("force", .own("force"))])
        let work: [AccessAct] = [.read, .search, .change, .end]
        let policy = try AccessPolicy([
            AccessGrant(
                "whole", to: "clerk", for: [.victimSupport], kinds: Self.desk,
                acts: [.read, .search, .create, .change, .end], upTo: .special),
            AccessGrant("journal", to: "clerk", for: [.victimSupport], kinds: nil, acts: [.readJournal]),
            AccessGrant(
                "of-force", to: "local", for: [.victimSupport], kinds: ["case"], acts: work, within: scope,
                upTo: .special),
            AccessGrant(
                "rest", to: "local", for: [.victimSupport], kinds: ["victim", "determination", "judgement-basis"],
                acts: work + [.create], upTo: .special),
        ])
        let principal = Principal("u1", roles: ["clerk", "local"], belongings: ["force": [force]])
        return try GuardedStore(
            inner, under: policy,
            for: AccessSession(
                of: principal, as: role, for: .victimSupport, reason: "test", in: partition,
                named: CommandKey(rawValue: "\(role)-\(force)"), at: sample.now))
    }

    private func told(_ desk: CaseDesk, _ audit: Audit) async throws -> DeskEntry<Case> {
        try await desk.record(
            event(2, .service("notify-arrest"), "2023-12-27T08:00:00Z", answers: [1]), in: sample.burglary.id,
            asOf: sample.now, as: "c2", audit: audit)
    }

    @Test func aDeskWorksAndRepeatsAsOnAnyStore() async throws {
        let store = try store("clerk")
        let desk = try await sample.deskWithBurglary(over: store)
        let first = try await told(desk, store.session.audit)
        #expect(!first.changes.isEmpty)
        _ = try await desk.set(
            .vulnerable, to: true, of: sample.tenant.id, asOf: sample.now, as: "c3", audit: store.session.audit)
        #expect(try await told(desk, store.session.audit) == first)
        let entries = try await inner.all(AccessEntry.self, in: partition, having: [])
        #expect(entries.contains { $0.value.kind == "case" && $0.value.act == .read })
    }

    @Test func aDeskOfOneForceSeesItsCasesAlone() async throws {
        var burglary = sample.burglary
        burglary.force = "bedfordshire"
        let here = try store("local")
        let there = try store("local", force: "essex")
        let unguarded = sample.desk(over: inner)
        let absent = await refusal { _ = try await told(sample.desk(over: there), there.session.audit) }
        _ = try await unguarded.takeIn(
            [CaseFile(burglary, victims: [sample.tenant, sample.owner])], asOf: sample.now, as: "intake", audit: clerk)
        let hidden = await refusal { _ = try await told(sample.desk(over: there), there.session.audit) }
        #expect(hidden == absent && hidden?.code == .notFound)
        let owed = await refusal {
            _ = try await sample.desk(over: there).owed(in: burglary.id, asOf: sample.now)
        }
        #expect(owed == absent)
        #expect(!(try await told(sample.desk(over: here), here.session.audit)).changes.isEmpty)
    }

    /// Without the journal the desk cannot work out a repetition; nothing is done twice all the same.
    @Test func withoutTheJournalARepetitionIsRefused() async throws {
        var burglary = sample.burglary
        burglary.force = "bedfordshire"
        _ = try await sample.desk(over: inner).takeIn(
            [CaseFile(burglary, victims: [sample.tenant, sample.owner])], asOf: sample.now, as: "intake", audit: clerk)
        let store = try store("local")
        let desk = sample.desk(over: store)
        _ = try await told(desk, store.session.audit)
        let record = try await inner.record(Case.recordKey(of: burglary.id, in: partition))
        #expect(await refusal { _ = try await told(desk, store.session.audit) }?.code == .denied)
        #expect(try await inner.record(Case.recordKey(of: burglary.id, in: partition)) == record)
    }
}
