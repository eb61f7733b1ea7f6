import CivilTime
import SafetyModel
import Testing

@Suite struct CallLogTests {
    static func call(
        _ number: UInt64, about category: ReportCategory? = .noise, at text: String = "2026-03-10T10:00:00Z",
        ringing seconds: Int? = 30, signs: Set<EmergencySign> = [], _ outcome: NonEmergencyCall.Outcome
    ) throws -> NonEmergencyCall {
        let began = try Instant(text)
        return try NonEmergencyCall(
            id: NonEmergencyCall.ID(high: 20, low: number), about: category, in: Town.north, began: began,
            answered: seconds.map { began.adding(seconds: $0) }, emergencySigns: signs, outcome: outcome)
    }

    static func log() throws -> CallLog {
        try CallLog(of: Town.intake([IntakeServiceTests.assignment(from: "2026-03-10", until: "2026-04-01")]))
    }

    @Test func rejectsAnEmergencyThatStays() throws {
        for outcome in [NonEmergencyCall.Outcome.advised, .transferred(to: Town.council)] {
            #expect(brokenRule { _ = try Self.call(1, signs: [.violence], outcome) } == .emergencyIsEscalated)
        }
        #expect(try Self.call(1, signs: [.violence, "smell-of-gas"], .escalated).outcome == .escalated)
        let text = try storedText(of: Self.call(1, signs: ["smell-of-gas"], .escalated))
        let left = refusal(
            NonEmergencyCall.self, from: text.replacing("escalated", with: "advised"), as: Rejection.self)
        #expect(left?.rule == .emergencyIsEscalated)
    }

    @Test func rejectsAnOutcomeWithoutAnAnswer() throws {
        #expect(brokenRule { _ = try Self.call(1, ringing: nil, .advised) } == .callIsAnsweredFirst)
        #expect(brokenRule { _ = try Self.call(1, .abandoned) } == .callIsAnsweredFirst)
        #expect(brokenRule { _ = try Self.call(1, ringing: -1, .advised) } == .callIsAnsweredFirst)
    }

    @Test func rejectsATransferWithoutAnAgreedRoute() throws {
        var log = try Self.log()
        // 23:30 UTC on the last day in March is the first day of April in the UK.
        let refused = [
            try Self.call(1, .transferred(to: Town.force)),
            try Self.call(2, about: .drugs, .transferred(to: Town.council)),
            try Self.call(3, about: nil, .transferred(to: Town.council)),
            try Self.call(4, at: "2026-03-09T23:59:59Z", .transferred(to: Town.council)),
            try Self.call(5, at: "2026-03-31T23:00:00Z", .transferred(to: Town.council)),
        ]
        for call in refused { #expect(brokenRule { try log.add(call) } == .transferByAgreedRoute, "\(call.id)") }
        try log.add(Self.call(6, at: "2026-03-31T22:59:59Z", .transferred(to: Town.council)))
        #expect(brokenRule { try log.add(Self.call(6, .advised)) } == .callOnce)
        #expect(log.calls.count == 1)
    }

    @Test func countsAnswerTimesAbandonmentAndDeflection() throws {
        var log = try Self.log()
        let report = Report.ID(high: 21, low: 1)
        try log.add(Self.call(1, ringing: 30, .advised))
        try log.add(Self.call(2, ringing: 10, .transferred(to: Town.council)))
        try log.add(Self.call(3, ringing: 31, .reported(report)))
        try log.add(Self.call(4, ringing: nil, .abandoned))
        try log.add(Self.call(5, about: nil, ringing: 20, .advised))
        try log.add(Self.call(6, about: .drugs, ringing: 5, .escalated))
        try log.add(Self.call(7, at: "2026-03-11T00:00:00Z", .advised))
        let figures = try log.figures(from: Instant("2026-03-10T00:00:00Z"), until: Instant("2026-03-11T00:00:00Z"))
        #expect(figures.answerTimes == [5, 10, 20, 30, 31].map { .seconds($0) })
        #expect(figures.abandonment == Share(1, of: 6))
        #expect(figures.transfers == Share(1, of: 5))
        #expect(figures.answered(within: .seconds(30)) == Share(4, of: 6))
        #expect(figures.deflected == [.noise: Share(2, of: 3), .drugs: Share(0, of: 1)])
        #expect(figures.escalated == 1)
        let none = try log.figures(from: Instant("2027-03-10T00:00:00Z"), until: Instant("2027-03-11T00:00:00Z"))
        #expect(none.abandonment.fraction == nil && none.answerTimes.isEmpty)
    }
}
