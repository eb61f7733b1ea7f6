import CivilTime
import PolicyEngine
import SafetyModel
import SafetyPolicies
import Testing

@Suite("A promise of once in every period is judged period by period")
struct RecurringCommitmentTests {
    static let meeting = Commitment.ID(high: 4, low: 1)

    /// From 1 June 2024 until 1 June 2025, meeting every three months.
    private func judged(_ days: [String], asOf: String) throws -> [Determination] {
        let police = Party.body(.init(high: 0, low: 2))
        let agreement = try Agreement(
            id: Agreement.ID(high: 5, low: 1), kind: .serviceLevel, title: "Mill Lane and the police",
            parties: [.watch(.init(high: 0, low: 1)), police],
            term: try DayInterval(from: CivilDate("2024-06-01"), until: CivilDate("2025-06-01")),
            commitments: [Commitment(id: Self.meeting, "Meet the watch", by: police, terms: .every(.months(3)))],
            events: try days.enumerated().map { index, day in
                CommitmentEvent(
                    .init(high: 6, low: UInt64(index)), .kept(Self.meeting),
                    at: .instant(try Instant("\(day)T18:00:00Z")))
            })
        return try Policy(agreement).determinations(
            from: Evidence(for: agreement), asOf: Instant(asOf), on: .englandAndWales)
    }

    @Test("kept, and still to be kept again")
    func kept() throws {
        let found = try judged(["2024-08-20", "2024-11-20"], asOf: "2025-01-01T00:00:00Z")
        #expect(found.map(\.status) == [.met, .met, .pending])
        #expect(
            found.map(\.due)
                == (try ["2024-09-01T23:00:00Z", "2024-11-21T00:00:00Z", "2025-02-21T00:00:00Z"].map { try Instant($0) })
        )
        #expect(found.allSatisfy { $0.missed == nil || $0.missed == 0 })
    }

    @Test("kept too late by a day, and in time the day before")
    func late() throws {
        #expect(try judged(["2024-09-01"], asOf: "2024-10-01T00:00:00Z").map(\.status) == [.met, .pending])
        #expect(try judged(["2024-09-02"], asOf: "2024-10-01T00:00:00Z").map(\.status) == [.late, .pending])
    }

    @Test(
        "not kept, with the periods missed",
        arguments: [
            ("2024-09-01T22:59:59Z", 0), ("2024-09-01T23:00:00Z", 1), ("2024-12-01T23:59:59Z", 1),
            ("2024-12-02T00:00:00Z", 2), ("2025-05-01T00:00:00Z", 3),
        ])
    func missed(asOf: String, periods: Int) throws {
        let found = try judged([], asOf: asOf)
        #expect(found.map(\.status) == [periods == 0 ? .pending : .breached])
        #expect((found.first?.missed ?? 0) == periods)
    }

    @Test("and no longer once the agreement has ended")
    func ended() throws {
        let found = try judged(["2024-08-20", "2024-11-20", "2025-02-20", "2025-05-10"], asOf: "2026-01-01T00:00:00Z")
        #expect(found.map(\.status) == [.met, .met, .met, .met, .notOwed])
    }
}
