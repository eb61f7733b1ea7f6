import CivilTime
import SafetyModel
import Testing

@Suite struct THRTests {
    let scheme = Made.make { try THRScheme(name: "plain", highestLevel: 4) }

    private func matter(_ number: UInt64, _ threat: Int?, _ harm: Int?, _ risk: Int?, why: String = "seen")
        throws -> THRAssessment
    {
        func rating(_ level: Int?) -> THRRating { THRRating(level: level, justification: Made.text(why)) }
        return try THRAssessment(
            id: Made.id(number), of: Made.id(number + 100), on: Made.june, threat: rating(threat), harm: rating(harm),
            risk: rating(risk))
    }

    @Test func everyAxisIsJustified() throws {
        expectRefused(by: .everyAxisIsJustified) { try matter(1, 1, 1, 1, why: "  ") }
        expectRefused(by: .everyAxisIsJustified) { try matter(1, nil, nil, nil, why: "") }
        expectRefused(by: .prioritySchemeIsWhole) { try THRScheme(name: "flat", highestLevel: 0) }
        expectRefused(by: .prioritySchemeIsWhole) { try THRScheme(name: "down", highestLevel: 3, riskWeight: -1) }
    }

    @Test func levelsAreThoseOfTheScheme() throws {
        let edge = try matter(1, 0, 4, 4)
        #expect(try THRPriorities([edge], by: scheme).order.map(\.scores) == [8...8])
        let beyond = try matter(2, 5, 0, 0)
        expectRefused(by: .levelIsOfTheScheme) { try THRPriorities([edge, beyond], by: scheme) }
        let below = try matter(2, -1, 0, 0)
        expectRefused(by: .levelIsOfTheScheme) { try THRPriorities([below], by: scheme) }
        expectRefused(by: .everyMatterOnce) { try THRPriorities([edge, edge], by: scheme) }
    }

    @Test func mattersStandInOrderAsFarAsTheyAreKnown() throws {
        let priorities = try THRPriorities(
            [try matter(1, 1, 1, 1), try matter(2, 4, 4, 4), try matter(3, 2, nil, 2), try matter(4, 1, 2, 0)],
            by: scheme)
        let order = priorities.order
        #expect(order.map(\.assessment) == [Made.id(2), Made.id(3), Made.id(1), Made.id(4)])
        #expect(order.map(\.scores) == [12...12, 4...8, 3...3, 3...3])
        #expect(order.map(\.places) == [1...1, 2...2, 3...3, 3...3])
        // With nothing known of it a matter can be anywhere.
        let open = try THRPriorities([try matter(1, 1, 1, 1), try matter(2, nil, nil, nil)], by: scheme).order
        #expect(open.map(\.assessment) == [Made.id(2), Made.id(1)])
        #expect(open.map(\.places) == [1...2, 1...2])
    }

    @Test func weightsMoveTheOrder() throws {
        let heavy = try THRScheme(name: "harm", highestLevel: 4, threatWeight: 1, harmWeight: 3, riskWeight: 0)
        let matters = [try matter(1, 4, 0, 4), try matter(2, 0, 2, 0)]
        #expect(try THRPriorities(matters, by: scheme).order.map(\.assessment) == [Made.id(1), Made.id(2)])
        #expect(try THRPriorities(matters, by: heavy).order.map(\.assessment) == [Made.id(2), Made.id(1)])
    }

    @Test func sensitivityNamesTheStepsThatMoveAMatter() throws {
        let priorities = try THRPriorities([try matter(1, 1, 1, 1), try matter(2, 4, 0, 0)], by: scheme)
        // 3 against 4: one level up on any axis draws level, and none down changes anything.
        let steps = priorities.sensitivity(of: Made.id(1))
        #expect(steps.map(\.axis) == THRAxis.allCases)
        #expect(steps.allSatisfy { $0.level == 2 && $0.places == 1...1 })
        let far = try THRPriorities([try matter(1, 1, 1, 1), try matter(2, 4, 4, 0)], by: scheme)
        #expect(far.sensitivity(of: Made.id(1)) == [])
        #expect(far.sensitivity(of: Made.id(9)) == [])
    }
}
