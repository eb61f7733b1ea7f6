import CivilTime
import SafetyModel
import Testing

@Suite struct CommunityResponseTests {
    static func scheme() throws -> CommunityResponseScheme {
        try CommunityResponseScheme(
            for: [.environment, "drones"], excluding: [.drugs], needing: [.thirdPartyReporting, .firstAid])
    }

    static func trainings() throws -> [TrainingRecord] {
        [
            try TrainingRecord(.firstAid, achieved: day("2025-01-01"), validThrough: day("2026-03-10")),
            try TrainingRecord(.thirdPartyReporting, achieved: day("2025-01-01")),
        ]
    }

    static func response(
        _ number: UInt64 = 1, to category: ReportCategory = .environment, risk: HarmLevel? = .low,
        on text: String = "2026-03-10"
    ) throws -> CommunityResponse {
        try CommunityResponse(
            id: CommunityResponse.ID(high: 47, low: number), to: category, under: scheme(), trainings: trainings(),
            risk: risk, on: day(text))
    }

    @Test func endsResolvedOrStopped() throws {
        try expectTable(
            of: CommunityResponse.State.self,
            """
                     resolve  stop    reopen
            underway resolved stopped -
            resolved -        stopped underway
            stopped  -        -       underway
            entered-in-error - - -
            """)
    }

    @Test func rejectsWhatIsDangerousOrNotTrained() throws {
        for category in [ReportCategory.hate, .domesticAbuse, .drugs] {
            #expect(
                brokenRule { _ = try CommunityResponseScheme(for: [category], excluding: [.drugs], needing: []) }
                    == .volunteersStayOutOfHarm)
            #expect(brokenRule { _ = try Self.response(to: category) } == .volunteersStayOutOfHarm)
        }
        for risk in [nil, HarmLevel.medium, .high] {
            #expect(brokenRule { _ = try Self.response(risk: risk) } == .volunteersStayOutOfHarm)
        }
        #expect(try Self.response(on: "2026-03-10").risk == .low)
        #expect(brokenRule { _ = try Self.response(on: "2026-03-11") } == .volunteersAreAble)
        #expect(brokenRule { _ = try Self.response(on: "2024-12-31") } == .volunteersAreAble)
    }

    @Test func stopsOnRisk() throws {
        for risk in [nil, HarmLevel.medium] {
            var one = try Self.response()
            one.reassess(risk)
            #expect(brokenRule { _ = try one.applying(.resolve, at: Yard.at(1)) } == .stopOnRisk)
            let stopped = try one.applying(.stop, at: Yard.at(1))
            #expect(stopped.directives == [.refer(to: .police)])
            #expect(brokenRule { _ = try stopped.value.applying(.reopen, at: Yard.at(2)) } == .stopOnRisk)
        }
    }

    @Test func countsAvoidedDemandWithItsDoubt() throws {
        func resolved(_ number: UInt64, calledLater: Bool?) throws -> CommunityResponse {
            var one = try Self.response(number).applying(.resolve, at: Yard.at(1)).value
            one.policeCalledLater = calledLater
            return one
        }
        let responses = [
            try resolved(1, calledLater: false), try resolved(2, calledLater: true), try resolved(3, calledLater: nil),
            try Self.response(4), try Self.response(5).applying(.stop, at: Yard.at(1)).value,
            try Self.response(6).applying(.enterInError, at: Yard.at(1)).value,
        ]
        let avoided = CommunityResponse.demandAvoided(by: responses)
        #expect(avoided == Share(1, of: 5, unknown: 2))
        #expect(avoided.range == 1...3)
    }
}
