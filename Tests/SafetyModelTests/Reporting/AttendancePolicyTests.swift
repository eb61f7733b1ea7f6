import CivilTime
import SafetyModel
import Testing

@Suite struct AttendancePolicyTests {
    static func rules(_ category: ReportCategory) throws -> [AttendanceRule] {
        [
            try AttendanceRule(category, .low, .desk, ifVulnerable: .appointment),
            try AttendanceRule(category, .medium, .appointment, ifVulnerable: .appointment),
            try AttendanceRule(category, .high, .attend, ifVulnerable: .attend),
        ]
    }

    static func policy() throws -> AttendancePolicy {
        try AttendancePolicy(for: [.noise, "drones"], rules(.noise) + rules("drones"))
    }

    @Test func rejectsAVulnerabilityThatLowers() throws {
        for (grade, lower) in [(AttendanceGrade.attend, AttendanceGrade.appointment), (.appointment, .desk)] {
            #expect(
                brokenRule { _ = try AttendanceRule(.noise, .low, grade, ifVulnerable: lower) }
                    == .vulnerabilityOnlyRaises)
        }
        let text = try storedText(of: Self.rules(.noise)[2])
            .replacing("\"ifVulnerable\":\"attend\"", with: "\"ifVulnerable\":\"desk\"")
        #expect(refusal(AttendanceRule.self, from: text, as: Rejection.self)?.rule == .vulnerabilityOnlyRaises)
    }

    @Test func rejectsACategoryThatIsNotResolved() throws {
        #expect(
            brokenRule { _ = try AttendancePolicy(for: [.noise], Self.rules(.noise).dropLast()) }
                == .everyCategoryIsResolved)
        #expect(
            brokenRule { _ = try AttendancePolicy(for: [.noise], Self.rules(.noise) + Self.rules(.noise)) }
                == .everyCategoryIsResolved)
        let policy = try Self.policy()
        #expect(
            brokenRule { _ = try policy.decide(.theft, harm: .low, isVulnerable: false) } == .everyCategoryIsResolved)
    }

    @Test func decidesAsFarAsIsKnown() throws {
        let policy = try Self.policy()
        #expect(try policy.decide(.noise, harm: .low, isVulnerable: false).settled == .desk)
        #expect(try policy.decide(.noise, harm: .low, isVulnerable: true).settled == .appointment)
        let unasked = try policy.decide(.noise, harm: .low, isVulnerable: nil)
        #expect(unasked.settled == nil && unasked.open == [.vulnerability])
        #expect((unasked.atLeast, unasked.atMost) == (.desk, .appointment))
        #expect(unasked.rules.map(\.harm) == [.low])
        // Nobody has to ask what changes nothing.
        let medium = try policy.decide(.noise, harm: .medium, isVulnerable: nil)
        #expect(medium.settled == .appointment && medium.open.isEmpty)
        let unknown = try policy.decide("drones", harm: nil, isVulnerable: nil)
        #expect((unknown.atLeast, unknown.atMost) == (.desk, .attend))
        #expect(unknown.open == [.harm, .vulnerability])
    }

    @Test func countsNonAttendanceAmongTheSettled() throws {
        let policy = try Self.policy()
        let decisions = [
            try policy.decide(.noise, harm: .low, isVulnerable: false),
            try policy.decide(.noise, harm: .high, isVulnerable: nil),
            try policy.decide(.noise, harm: .low, isVulnerable: nil),
        ]
        #expect(AttendanceDecision.nonAttendance(in: decisions) == Share(1, of: 2))
        #expect(AttendanceDecision.nonAttendance(in: []).fraction == nil)
    }
}
