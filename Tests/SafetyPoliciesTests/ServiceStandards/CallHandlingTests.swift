import CivilTime
import PolicyEngine
import SafetyPolicies
import Testing

@Suite("Attendance at emergencies under the National Call Handling Standards")
struct CallHandlingTests {
    private func measured(_ incidents: [(seconds: Int, isUrban: Bool?)]) throws -> [Measurement] {
        let policy = try ServiceStandards.nationalCallHandling()
        let asOf = try Instant("2010-02-01T00:00:00Z")
        let start = try Instant("2010-01-18T23:50:00Z")
        var reading = try #require(
            policy.reading(of: "nchs-emergency-attendance-90", asOf: asOf, on: .englandAndWales))
        for incident in incidents {
            try reading.add(
                Evidence(
                    facts: ["incident.urban": incident.isUrban.map { .known(.truth($0)) } ?? .unknown],
                    events: [
                        Event("g", .emergencyGraded, at: .instant(start)),
                        Event("a", .officerArrived, at: .instant(start.adding(seconds: incident.seconds))),
                    ]))
        }
        return reading.measurements
    }

    @Test("fifteen minutes in towns, twenty in the country, to the second")
    func boundaries() throws {
        let found = try measured([(900, true), (901, true), (1200, false), (1201, false)])
        #expect(found.map(\.target) == ["urban", "rural"])
        #expect(found.map(\.within) == [1, 1])
        #expect(found.map(\.beyond) == [1, 1])
        #expect(found.map(\.attained) == [.no, .no])
        // The numbers were seen, where the clock starts was not.
        #expect(found.allSatisfy { $0.verification == .unverified })
    }

    @Test("an incident of which nobody knows where it lay may count for either")
    func unknownArea() throws {
        let prompt = Array(repeating: (seconds: 60, isUrban: Bool?.some(true)), count: 9)
        let slow = try measured(prompt + [(1000, nil)])
        #expect(slow.map(\.counted) == [9, 0])
        #expect(slow.map(\.perhapsCounted) == [1, 1])
        #expect(slow[0].lowest == 90)
        #expect(slow[0].attained == .yes)
        #expect(slow[1].attained == .unknown)
        #expect(try measured(prompt.dropLast() + [(1000, nil)])[0].attained == .unknown)
    }
}
