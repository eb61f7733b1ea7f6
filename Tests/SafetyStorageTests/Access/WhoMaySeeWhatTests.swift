import CivilTime
import SafetyModel
import SafetyStorage
import Testing

/// The code of the article "Who may see what"; it stands there as it stands here.
@Suite struct WhoMaySeeWhatTests {
    private let store = MemoryStore()
    private let id = Victim.ID(high: 1, low: 1)

    private func policy() throws -> AccessPolicy {
        let policy = try AccessPolicy([
            AccessGrant(
                "own-cases", to: "victim-liaison", for: [.victimSupport], kinds: ["case"],
                acts: [.read, .search, .change], within: .anyOf([ScopeTerm("force", .own("force"))])),
            AccessGrant(
                "victims", to: "victim-liaison", for: [.victimSupport], kinds: ["victim"], acts: [.read, .change],
                upTo: .special),
        ])
        return policy
    }

    private func session(at now: Instant) -> AccessSession {
        let ann = Principal("ann", roles: ["victim-liaison"], belongings: ["force": ["bedfordshire"]])
        let session = AccessSession(
            of: ann, as: "victim-liaison", for: .victimSupport, reason: "call back on Friday", in: "beds",
            named: "ann-2026-03-06-1", at: now)
        return session
    }

    @Test func aNameIsReadAndTheReadIsKept() async throws {
        let victim = Victim(id: id, kind: .person, name: Personal("Ada Example", purpose: .victimSupport))
        _ = try await store.put(
            victim, in: "beds", after: nil, disclosing: .storage(reason: "test"), as: "p", audit: audit, at: start)
        let (policy, session) = (try policy(), session(at: start))

        let guarded = try GuardedStore(store, under: policy, for: session)
        let record = try await guarded.record(Victim.recordKey(of: id, in: "beds"))
        if let record, let leave = guarded.disclosure(of: record), let found = try record.opened(as: Victim.self) {
            print(try found.value.name?.disclosed(for: leave) ?? "no name")
        }

        let entries = try await store.all(AccessEntry.self, in: "beds", having: [])
        #expect(entries.map(\.value.released) == [[id.description]])
        let released = try #require(record)
        let leave = try #require(guarded.disclosure(of: released))
        #expect(try victim.name?.disclosed(for: leave) == "Ada Example")
        #expect(guarded.authorisation.decision(on: .search, of: "victim").grantedBy == [])
    }

    @Test func aDisclosureIsDecidedKeptAndOnlyThenEarned() async throws {
        let (from, school) = (PublicBody.ID(high: 2, low: 1), PublicBody.ID(high: 2, low: 2))
        let (session, now) = (session(at: start), start)

        let request = DisclosureRequest(
            about: .victim(id), by: from, to: [school], for: .safeguarding, fields: [.name],
            collectedFor: [.victimSupport], at: now)
        let decision = DisclosureDecision(
            id: DisclosureDecision.ID(high: 3, low: 1), on: request, given: [],
            overriddenBy: DisclosureOverride(
                by: "duty superintendent", because: Personal("threat to life", purpose: .safeguarding)))
        let leave = try await store.release(
            decision, in: "beds", upTo: .personal, as: "d-1", audit: session.audit, at: now)

        #expect(leave.covers(.personal, collectedFor: .victimSupport))
    }

    @Test func whatIsDueIsDisposedOf() async throws {
        let officer = Audit(who: "u2", role: "records", purpose: .lawEnforcement, reason: "disposal of March")
        let (today, now) = (CivilDate(dayNumber: 20_000), start)
        let rule = CitedRule(policy: "p", rule: "r", verification: "unverified")
        let entry = RetentionEntry(
            about: "note", "n", schedule: RetentionSchedule(disposal: .init(today, by: rule)))
        _ = try await store.commit(
            batch("p", [.put(key("n"), note("x")), .put(entry, in: "beds", disclosing: .storage(reason: "test"))]))

        let run = DisposalRun(named: "disposal-2026-03", in: "beds", dueBy: today, audit: officer, at: now)
        let outcomes = try await run.dispose(in: store) { entry in
            entry.kind == "note" ? .erase : nil
        }

        #expect(outcomes == [entry.id: .disposed(.erase)])
    }

    @Test func aPersonIsToldWhatIsHeld() async throws {
        let (now, guarded) = (start, store)
        let request = SubjectAccessRequest(
            id: SubjectAccessRequest.ID(high: 9, low: 1), of: .victim(id), under: .lawEnforcement, received: now)

        let export = SubjectAccessExport(from: guarded, in: "beds")
        let json = try await export.document(for: request, at: now).json()

        #expect(!json.isEmpty)
    }
}
