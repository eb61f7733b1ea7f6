import CivilTime
import SafetyModel
import Testing

@Suite struct EqualityAssessmentTests {
    static let noon = Instant(milliseconds: 1_790_000_000_000)
    static let decision = AssessedDecision(
        id: .init(high: 0, low: 20), of: .init(high: 0, low: 5), title: "Close the counter at Luton")

    @Test func table() throws {
        try expectTable(
            of: EqualityAssessment.State.self,
            """
                      complete  abandon   reopen
            begun     completed abandoned -
            completed -         -         begun
            abandoned -         -         begun
            """)
    }

    static func assessment(_ low: UInt64 = 1, of decision: AssessedDecision = decision) -> EqualityAssessment {
        EqualityAssessment(
            id: .init(high: 2, low: low), of: decision.id, characteristics: [.age, .disability, "carers"])
    }

    static func complete(
        _ low: UInt64 = 1, of decision: AssessedDecision = decision, at instant: Instant = noon
    ) throws -> EqualityAssessment {
        var one = assessment(low, of: decision)
        for characteristic in one.characteristics.sorted() {
            one = try one.gathering(EqualityEvidence("Few come by bus.", effect: .worse), on: characteristic)
        }
        return try one.applying(.complete, at: instant).value
    }

    /// One that looks at no characteristic has no gap, and would let any decision pass.
    @Test func anAssessmentOfNothingIsNone() throws {
        let empty = EqualityAssessment(id: .init(high: 2, low: 9), of: Self.decision.id, characteristics: [])
        expectRefused(by: .equalityEvidenceForEach) { try empty.applying(.complete, at: Self.noon) }
    }

    @Test func eachCharacteristicNeedsEvidence() throws {
        var one = Self.assessment()
        expectRefused(by: .equalityEvidenceForEach) { try one.applying(.complete, at: Self.noon) }
        #expect(one.missing == [.age, "carers", .disability])
        expectRefused(by: .equalityEvidenceForEach) {
            try one.gathering(EqualityEvidence("\n", effect: .noEffect), on: .age)
        }
        expectRefused(by: .equalityEvidenceForEach) {
            try one.gathering(EqualityEvidence("None.", effect: .noEffect), on: .race)
        }
        one = try Self.complete()
        #expect(one.missing.isEmpty)
        expectRefused(by: .equalityEvidenceForEach) {
            try one.gathering(EqualityEvidence("None.", effect: .notKnown), on: .age)
        }
        #expect(EqualityAssessment(id: .init(high: 2, low: 9), of: Self.decision.id).missing.count == 9)
    }

    @Test func anAssessmentComesBeforeItsDecision() throws {
        let one = try Self.complete()
        expectRefused(by: .equalityIsAssessedBeforeDeciding) { try Self.decision.taken(upon: one, at: Self.noon) }
        let taken = try Self.decision.taken(upon: one, at: Self.noon.adding(milliseconds: 1))
        #expect(taken.taken == Self.noon.adding(milliseconds: 1))
        let later = Self.noon.adding(seconds: 60)
        expectRefused(by: .equalityIsAssessedBeforeDeciding) { try taken.taken(upon: one, at: later) }
        expectRefused(by: .equalityIsAssessedBeforeDeciding) {
            try Self.decision.taken(upon: Self.assessment(), at: later)
        }
        expectRefused(by: .equalityIsAssessedBeforeDeciding) {
            try Self.decision.taken(upon: one.applying(.reopen, at: later).value, at: later.adding(seconds: 1))
        }
        let other = AssessedDecision(id: .init(high: 0, low: 21), of: .init(high: 0, low: 5), title: "Open it again")
        expectRefused(by: .equalityIsAssessedBeforeDeciding) { try other.taken(upon: one, at: later) }
    }

    @Test func listsDecisionsWithoutAnAssessment() throws {
        func decision(_ low: UInt64, at instant: Instant?) -> AssessedDecision {
            AssessedDecision(id: .init(high: 0, low: low), of: .init(high: 0, low: 5), title: "?", taken: instant)
        }
        let later = Self.noon.adding(seconds: 60)
        let decisions = [
            decision(1, at: later), decision(2, at: later), decision(3, at: nil), decision(4, at: Self.noon),
            decision(5, at: later), decision(6, at: later),
        ]
        let assessments = try [
            Self.complete(1, of: decisions[0]), Self.assessment(2, of: decisions[1]),
            Self.complete(4, of: decisions[3]),
            Self.complete(5, of: decisions[4]).applying(.enterInError, at: later.adding(seconds: 9)).value,
        ]
        #expect(decisions.withoutAssessment(among: assessments).map(\.id.low) == [2, 4, 5, 6])
    }

    @Test func aStoredOneThatIsCompleteHasItsEvidence() throws {
        let text = try storedText(of: Self.complete()).replacing("\"age\":{", with: "\"agX\":{")
        #expect(
            refusal(EqualityAssessment.self, from: text, as: Rejection.self)?.rule == .equalityEvidenceForEach)
    }
}
