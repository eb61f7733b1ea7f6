import CivilTime
import Foundation
import SafetyModel
import SafetyStorage
import Testing

/// A disclosure is decided, kept, and only then earned.
@Suite struct ReleaseTests {
    private let store = MemoryStore()
    private let order = DisclosureOverride(
        by: "duty superintendent", because: Personal("planted-reason", purpose: .safeguarding))

    private let victim = RecordedPerson.victim(Victim.ID(high: 1, low: 1))
    private let school = PublicBody.ID(high: 2, low: 2)
    private let consentID = Consent.ID(high: 4, low: 1)
    private var later: Instant { start.adding(milliseconds: 60_000) }

    private func decision(
        by override: DisclosureOverride?, given consents: [Consent] = []
    ) -> DisclosureDecision {
        let request = DisclosureRequest(
            about: victim, by: PublicBody.ID(high: 2, low: 1), to: [school], for: .safeguarding, fields: [.name],
            collectedFor: [.victimSupport], at: start)
        return DisclosureDecision(
            id: DisclosureDecision.ID(high: 3, low: 1), on: request, given: consents, overriddenBy: override)
    }

    private func keep(_ consent: Consent, after revision: Revision?) async throws -> Versioned<Consent> {
        _ = try await store.put(
            consent, in: "beds", after: revision, disclosing: .storage(reason: "test"),
            as: CommandKey(rawValue: "consent-\(revision?.number ?? 0)"), audit: audit, at: start)
        return try #require(try await store.load(Consent.self, consentID, in: "beds"))
    }

    private var yes: Consent {
        Consent(
            id: consentID, of: victim, for: .safeguarding, to: [school], fields: [.name], answer: .yes,
            answered: start, recorded: start)
    }

    private var withdrawn: Consent {
        var consent = yes
        consent.withdrawal = Consent.Withdrawal(at: later, recorded: later)
        return consent
    }

    private func releaseLater(_ consents: [Versioned<Consent>]) async throws -> Disclosure {
        try await store.release(
            decision(by: nil, given: [yes]), in: "beds", given: consents, upTo: .special, as: "d1", audit: audit,
            at: later)
    }

    @Test func consentReleasesWhileItStands() async throws {
        let consent = try await keep(yes, after: nil)
        let first = try await releaseLater([consent])
        #expect(first == Disclosure(for: [.victimSupport], upTo: .special, reason: audit.reason))
        #expect(try await releaseLater([consent]) == first)
    }

    /// By who took it back in the meantime, known to the caller or not.
    @Test func consentWithdrawnSinceReleasesNothing() async throws {
        let decided = try await keep(yes, after: nil)
        let now = try await keep(withdrawn, after: Revision(1))
        #expect(await refusal { _ = try await releaseLater([now]) }?.code == .denied)
        let stale = await refusal { _ = try await releaseLater([decided]) }
        #expect(stale?.code == .conflict && stale?.key == yes.recordKey(in: "beds"))
        #expect(try await store.page(of: DisclosureDecision.self, in: "beds").entities.isEmpty)
    }

    @Test func consentThatIsNotShownReleasesNothing() async throws {
        let consent = try await keep(yes, after: nil)
        #expect(await refusal { _ = try await releaseLater([]) }?.code == .denied)
        let ended = Versioned(consent.value, at: consent.revision, isEnded: true)
        #expect(await refusal { _ = try await releaseLater([ended]) }?.code == .denied)
    }

    /// What is told for one purpose was collected for another; of that, and of nothing else, something may be seen.
    @Test func theLeaveIsForWhatWasCollected() async throws {
        let leave = try await release(decision(by: order), in: store)
        #expect(leave.covers(.personal, collectedFor: .victimSupport))
        #expect(!leave.covers(.personal, collectedFor: .safeguarding))
    }

    private func release(_ decision: DisclosureDecision, in store: any RecordStore) async throws -> Disclosure {
        try await store.release(decision, in: "beds", upTo: .special, as: "d1", audit: audit, at: start)
    }

    @Test func anOrderIsKeptWithWhoGaveItAndWhy() async throws {
        let disclosure = try await release(decision(by: order), in: store)
        #expect(disclosure == Disclosure(for: [.victimSupport], upTo: .special, reason: audit.reason))
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

    /// A decision of a later edition can be read and kept; what its ground allows is not known here.
    @Test func aGroundOfALaterEditionEarnsNothing() async throws {
        let known = DisclosureDecision(
            id: DisclosureDecision.ID(high: 3, low: 1), on: decision(by: nil).request, given: [], on: .vitalInterests)
        let text = String(decoding: try JSONEncoder().encode(known), as: UTF8.self)
        let later = text.replacing("\"vital-interests\"", with: "\"a-new-act\"")
        #expect(later != text)
        let unknown = try JSONDecoder().decode(DisclosureDecision.self, from: Data(later.utf8))
        _ = try await release(known, in: store)
        let error = await refusal { _ = try await release(unknown, in: MemoryStore()) }
        #expect(error?.code == .denied && error?.message.contains("not known") == true)
    }

    @Test func whatCannotBeKeptEarnsNothing() async throws {
        let error = await refusal {
            _ = try await release(decision(by: order), in: KnowingStore(last: JournalPosition(1)))
        }
        #expect(error?.code == .denied && error?.message == "not to be asked")
    }
}
