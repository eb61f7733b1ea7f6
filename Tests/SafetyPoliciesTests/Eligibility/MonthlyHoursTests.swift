import CivilTime
import PolicyEngine
import SafetyPolicies
import Testing

@Suite("The hours of a special constable's month")
struct MonthlyHoursTests {
    @Test(
        "are sixteen, to the minute, and too few only when the month is over",
        arguments: [
            (959, 959, .no), (959, 960, .yes), (960, 960, .yes), (961, 961, .yes),
            (959, nil, .unknown), (960, nil, .yes), (nil, 960, .yes), (nil, nil, .unknown),
        ] as [(Int?, Int?, Truth)])
    func boundary(soFar: Int?, inMonth: Int?, answer: Truth) throws {
        let policy = try SpecialConstables.hours()
        let facts: [FactID: FactHistory] = [
            "volunteer.minutes_so_far": soFar.map { .known(.number($0)) } ?? .unknown,
            "volunteer.minutes_in_month": inMonth.map { .known(.number($0)) } ?? .unknown,
        ]
        let found = try policy.findings(
            of: .gaveMonthlyHours, from: Evidence(facts: facts), asOf: try Instant("2024-07-01T00:00:00Z"),
            on: .englandAndWales)
        #expect(found.map(\.answer) == [answer])
        #expect(found.first?.verification == .primary)
        #expect(found.first?.bindingForce == .localScheme)
    }
}
