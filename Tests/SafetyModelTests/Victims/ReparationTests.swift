import CivilTime
import SafetyModel
import Testing

@Suite struct ReparationTests {
    private func owed(
        _ kind: ReparationKind = .compensation, _ pence: Int? = 10_000, agreed: Answer = .unknown, done: Int? = nil,
        paid: [(Int, Int)] = []
    ) throws -> Reparation {
        try Reparation(
            id: Made.id(1), to: Made.id(2), kind: kind, amount: pence.map { Money(pence: $0) }, due: Made.june,
            agreedByVictim: agreed, doneOn: done.map { Made.june.adding(days: $0) },
            payments: paid.map { ReparationPayment(Money(pence: $0.0), on: Made.june.adding(days: $0.1)) })
    }

    @Test(arguments: [ReparationKind.apology, .repair, .directWork, "a-new-kind"])
    func whatComesToTheVictimInPersonIsAgreed(_ kind: ReparationKind) throws {
        for agreed in [Answer.no, .unknown] {
            expectRefused(by: .reparationIsAgreed) { try owed(kind, nil, agreed: agreed) }
        }
        #expect(try owed(kind, nil, agreed: .yes).kind == kind)
    }

    @Test func sumsAddUp() throws {
        expectRefused(by: .reparationAddsUp) { try owed(.compensation, 0) }
        expectRefused(by: .reparationAddsUp) { try owed(paid: [(0, 0)]) }
        expectRefused(by: .reparationAddsUp) { try owed(paid: [(6_000, 0), (4_001, 0)]) }
        expectRefused(by: .reparationAddsUp) { try owed(paid: [(.max, 0), (.max, 0)]) }
        expectRefused(by: .reparationAddsUp) { try owed(done: 0) }
        expectRefused(by: .reparationAddsUp) { try owed(.communityWork, nil, paid: [(1, 0)]) }
    }

    @Test func whatIsOutstandingAndPaidInTime() throws {
        let parts = try owed(paid: [(4_000, -2), (6_000, 0)])
        #expect(parts.outstanding(on: Made.june.adding(days: -1)) == Money(pence: 6_000))
        #expect(parts.outstanding(on: Made.june) == .zero)
        #expect(parts.completedOn == Made.june)
        #expect(parts.wasInTime(asOf: Made.june.adding(days: -1)) == .unknown)
        #expect(parts.wasInTime(asOf: Made.june) == .yes)
        let late = try owed(paid: [(10_000, 1)])
        #expect(late.wasInTime(asOf: Made.june) == .unknown)
        #expect(late.wasInTime(asOf: Made.june.adding(days: 1)) == .no)
        let open = try owed(paid: [(1, 0)])
        #expect(open.completedOn == nil)
        #expect(open.wasInTime(asOf: Made.june.adding(days: 1)) == .no)
        let work = try owed(.communityWork, nil, done: 0)
        #expect(work.wasInTime(asOf: Made.june) == .yes)
        #expect(work.outstanding(on: Made.june) == nil)
    }
}
