import CivilTime
import SafetyModel
import Testing

@Suite struct ProblemProfileTests {
    static let noon = Instant(milliseconds: 1_790_000_000_000)

    @Test func table() throws {
        try expectTable(
            of: ProblemProfile.State.self,
            """
                       analyse   respond    assess   revise    close  drop    reopen
            scanning   analysing -          -        -         -      dropped -
            analysing  -         responding -        -         -      dropped -
            responding -         -          assessed analysing -      -       -
            assessed   -         -          -        analysing closed -       -
            closed     -         -          -        -         -      -       scanning
            dropped    -         -          -        -         -      -       scanning
            """)
    }

    static func action(_ low: UInt64 = 1) throws -> OwnedAction {
        try OwnedAction(
            id: .init(high: 9, low: low), "Light the alley", by: .init(high: 0, low: 5), due: day("2026-12-01"))
    }

    static func profile() throws -> ProblemProfile {
        try ProblemProfile(
            id: .init(high: 0, low: 40), "Bicycles are taken at the station", in: "Luton",
            watch: .init(high: 0, low: 41))
    }

    static func effect(
        before: Int = 40, after: Int = 24, comparator: (Int?, Int?) = (nil, nil), by method: String = "Police records",
        laterUntil: String = "2026-07-01"
    ) throws -> EffectMeasure {
        try EffectMeasure(
            by: method, daysBefore: DayInterval(from: day("2025-01-02"), until: day("2025-07-02")),
            daysAfter: DayInterval(from: day("2026-01-01"), until: day(laterUntil)), before: before, after: after,
            comparatorBefore: comparator.0, comparatorAfter: comparator.1)
    }

    @Test func nothingIsClosedUnlessItWasAssessed() throws {
        var profile = try Self.profile().applying(.analyse, at: Self.noon).value
        expectRefused(by: .problemIsWorkedInOrder) {
            try profile.responding(ActionList(), to: "The alley is dark.", at: Self.noon)
        }
        expectRefused(by: .problemIsWorkedInOrder) {
            try profile.responding(try ActionList([Self.action()]), to: " ", at: Self.noon)
        }
        expectRefused(by: .problemIsWorkedInOrder) { try profile.applying(.respond, at: Self.noon) }
        profile = try profile.responding(try ActionList([Self.action()]), to: "It is dark.", at: Self.noon).value
        let error = #expect(throws: TransitionError.self) { try profile.applying(.close, at: Self.noon) }
        #expect(error?.code == .illegalMove && error?.legalMoves == ["assess", "enter-in-error", "revise"])
        expectRefused(by: .problemIsWorkedInOrder) { try profile.applying(.assess, at: Self.noon) }
        profile = try profile.updating(Self.action().applying(.complete, at: Self.noon).value)
        profile = try profile.assessed(Self.effect(), at: Self.noon).value
        profile = try profile.applying(.close, at: Self.noon).value
        #expect(profile.assessments.map(\.change) == [-16])
        #expect(try roundTrip(profile) == profile)
        // Taken up again it is assessed again before it is closed again.
        profile = try profile.applying(.reopen, at: Self.noon).value
        #expect(throws: TransitionError.self) { try profile.applying(.close, at: Self.noon) }
        expectRefused(by: .problemIsWorkedInOrder) {
            try ProblemProfile(id: .init(high: 0, low: 1), "", in: "Luton")
        }
    }

    @Test func aSecondResponseFollowsAfterARevision() throws {
        var profile = try Self.profile().applying(.analyse, at: Self.noon).value
            .responding(try ActionList([Self.action()]), to: "It is dark.", at: Self.noon).value
            .applying(.revise, at: Self.noon).value
        #expect(throws: TransitionError.self) {
            try profile.responding(try ActionList([Self.action()]), to: "No racks.", at: Self.noon)
        }
        profile = try profile.responding(try ActionList([Self.action(2)]), to: "No racks.", at: Self.noon).value
        #expect(profile.responses.all.count == 2 && profile.causes == "No racks.")
    }

    @Test func anEffectIsHeldAgainstAComparator() throws {
        let effect = try Self.effect(comparator: (100, 80))
        #expect(effect.change == -16)
        #expect(effect.changeAgainstComparator == -8)
        #expect(try Self.effect().changeAgainstComparator == nil)
        #expect(try Self.effect(comparator: (0, 3)).changeAgainstComparator == nil)
    }

    @Test func anEffectStatesItsMethodAndComparesEqualStretches() {
        expectRefused(by: .effectStatesItsMethod) { try Self.effect(by: " ") }
        expectRefused(by: .effectStatesItsMethod) { try Self.effect(before: -1) }
        expectRefused(by: .effectStatesItsMethod) { try Self.effect(comparator: (5, nil)) }
        expectRefused(by: .effectStatesItsMethod) { try Self.effect(laterUntil: "2026-07-02") }
    }
}
