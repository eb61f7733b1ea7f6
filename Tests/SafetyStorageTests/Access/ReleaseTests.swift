import CivilTime
import SafetyModel
import SafetyStorage
import Testing

/// A disclosure is decided, kept, and only then earned.
@Suite struct ReleaseTests {
    private let store = MemoryStore()
    private let order = DisclosureOverride(
        by: "duty superintendent", because: Personal("planted-reason", purpose: .safeguarding))

    private func decision(by override: DisclosureOverride?) -> DisclosureDecision {
        let request = DisclosureRequest(
            about: .victim(Victim.ID(high: 1, low: 1)), by: PublicBody.ID(high: 2, low: 1),
            to: [PublicBody.ID(high: 2, low: 2)], for: .safeguarding, fields: [.name], at: start)
        return DisclosureDecision(
            id: DisclosureDecision.ID(high: 3, low: 1), on: request, given: [], overriddenBy: override)
    }

    private func release(_ decision: DisclosureDecision, in store: any RecordStore) async throws -> Disclosure {
        try await store.release(decision, in: "beds", upTo: .special, as: "d1", audit: audit, at: start)
    }

    @Test func anOrderIsKeptWithWhoGaveItAndWhy() async throws {
        let disclosure = try await release(decision(by: order), in: store)
        #expect(disclosure == Disclosure(for: [.safeguarding], upTo: .special, reason: audit.reason))
        let kept = try await store.page(
            of: DisclosureDecision.self, in: "beds", having: terms("purpose=safeguarding"))
        #expect(kept.entities.map(\.value.basis) == [.override(order)])
        let journal = try await store.journal(of: "beds", after: nil, limit: 9)
        #expect(journal.count == 1 && journal[0].audit == audit)
    }

    @Test func aRefusalIsKeptTooAndEarnsNothing() async throws {
        let error = await refusal { _ = try await release(decision(by: nil), in: store) }
        #expect(error?.code == .denied && error?.message.contains("consent-unknown") == true)
        let kept = try await store.page(of: DisclosureDecision.self, in: "beds")
        #expect(kept.entities.map(\.value.basis) == [.refused(.consentUnknown)])
    }

    @Test func whatCannotBeKeptEarnsNothing() async throws {
        let error = await refusal {
            _ = try await release(decision(by: order), in: KnowingStore(last: JournalPosition(1)))
        }
        #expect(error?.code == .denied && error?.message == "not to be asked")
    }
}
