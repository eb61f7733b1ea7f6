import CivilTime
import PolicyEngine
import SafetyPolicies
import Testing

@Suite("The hours of a special constable's month")
struct MonthlyHoursTests {
    @Test(
        "are sixteen, to the minute",
        arguments: [(959, Truth.no), (960, .yes), (961, .yes), (nil, .unknown)] as [(Int?, Truth)])
    func boundary(minutes: Int?, answer: Truth) throws {
        let policy = try SpecialConstables.hours()
        let facts: [FactID: FactHistory] = [
            "volunteer.minutes_in_month": minutes.map { .known(.number($0)) } ?? .unknown
        ]
        let found = try policy.findings(
            of: .gaveMonthlyHours, from: Evidence(facts: facts), asOf: try Instant("2024-07-01T00:00:00Z"),
            on: .englandAndWales)
        #expect(found.map(\.answer) == [answer])
        #expect(found.first?.verification == .primary)
        #expect(found.first?.bindingForce == .commitment)
    }
}
