import CivilTime
import PolicyEngine
import SafetyPolicies
import Testing

@Suite struct PlainTextTests {
    static let duty: DutyID = "pledge-04-message-24h"

    static func text(_ words: String = "We answer your message within a day.", in language: String = "en") throws
        -> PlainText
    {
        let policy = try PolicingPledge.edition2008()
        return PlainText(
            for: policy.id, duty, in: language, words, digest: try #require(policy.digest(of: duty)))
    }

    @Test func wordsForAnotherWordingAreRefused() throws {
        let policy = try PolicingPledge.edition2008()
        var texts = PlainTexts(of: [policy])
        func problem(_ text: PlainText) -> PlainTextError.Problem? {
            do throws(PlainTextError) {
                try texts.add(text)
                return nil
            } catch {
                return error.problem
            }
        }
        let digest = try #require(policy.digest(of: Self.duty))
        #expect(digest.count == 64)
        let stale = PlainText(for: policy.id, Self.duty, in: "en", "Within an hour.", digest: String(digest.reversed()))
        #expect(problem(stale) == .otherWording(digest: digest))
        #expect(problem(PlainText(for: policy.id, "no-such", in: "en", "W", digest: digest)) == .unknownProvision)
        #expect(problem(PlainText(for: "none/1", Self.duty, in: "en", "W", digest: digest)) == .unknownProvision)
        #expect(problem(try Self.text(" ")) == .blank)
        #expect(problem(try Self.text(in: "")) == .blank)
        #expect(problem(try Self.text()) == nil)
        #expect(problem(try Self.text("Otherwise.")) == .isThere)
        #expect(problem(try Self.text("O fewn diwrnod.", in: "cy")) == nil)
        // Every provision has a digest of its own.
        let digests = policy.duties.compactMap { policy.digest(of: $0.id) }
        #expect(Set(digests).count == policy.duties.count)
        #expect(texts.missing(in: "cy").count == policy.duties.count - 1)
    }

    @Test func theStatementIsInPlainWordsWhereThereAreAny() throws {
        let policy = try PolicingPledge.edition2008()
        var texts = PlainTexts(of: [policy])
        try texts.add(Self.text("O fewn diwrnod.", in: "cy"))
        let received = Event("m", .neighbourhoodMessageReceived, at: .instant(try Instant("2009-06-01T09:00:00Z")))
        let started = Event("s", .emergencyResponseStarted, at: .instant(try Instant("2009-06-01T09:00:00Z")))
        let found = try policy.determinations(
            from: Evidence(events: [received, started]), asOf: Instant("2009-06-01T09:16:00Z"), on: .englandAndWales)
        let welsh = texts.statement(of: found, in: "cy")
        #expect(welsh.lines.map(\.words) == ["O fewn diwrnod."])
        #expect(welsh.lines.map(\.isPlain) == [true] && welsh.lines.map(\.status) == [.pending])
        // Whether sixteen minutes are too long depends on whether it is a town, which nobody said.
        #expect(welsh.uncertain.map(\.duty) == ["pledge-05b-emergency-attendance"])
        let english = texts.statement(of: found, in: "en")
        #expect(english.lines.map(\.isPlain) == [false])
        #expect(english.lines.map(\.words) == [try #require(policy.duty(Self.duty)).summary])
    }
}
