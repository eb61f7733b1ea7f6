import CivilTime
import SafetyModel
import Testing

@Suite struct PreventionAdviceTests {
    static func edition(approved: Bool = true) throws -> AdviceEdition {
        AdviceEdition(
            id: .init(high: 0, low: 1), against: .burglary, for: .dwelling, "Lock the door.",
            approvedBy: approved ? .init(high: 0, low: 5) : nil,
            days: try DayInterval(from: day("2026-01-01"), until: day("2026-07-01")))
    }

    static func advice(_ victim: UInt64?, on text: String = "2026-01-31", approved: Bool = true) throws
        -> PreventionAdvice
    {
        try PreventionAdvice(
            id: .init(high: 1, low: victim ?? 0), edition(approved: approved),
            to: victim.map { Victim.ID(high: 2, low: $0) }, on: day(text))
    }

    @Test func adviceIsFromAnApprovedEditionOfTheDay() throws {
        expectRefused(by: .adviceIsApproved) { try Self.advice(1, approved: false) }
        expectRefused(by: .adviceIsApproved) { try Self.advice(1, on: "2025-12-31") }
        expectRefused(by: .adviceIsApproved) { try Self.advice(1, on: "2026-07-01") }
        #expect(throws: Never.self) { try Self.advice(1, on: "2026-06-30") }
    }

    /// Advised on 31 January: three months end with 30 April.
    @Test func repeatsAreCountedAndOpenOnesKept() throws {
        func incidents(_ crime: CrimeType, _ text: String) throws -> [AdvisedIncident] {
            [AdvisedIncident(crime, on: try day(text))]
        }
        let advices = try [1, 2, 3, 4, 5].map { try Self.advice($0) } + [Self.advice(nil)]
        let known: [Victim.ID: [AdvisedIncident]] = [
            .init(high: 2, low: 1): try incidents(.burglary, "2026-04-30"),
            .init(high: 2, low: 2): try incidents(.burglary, "2026-05-01"),
            .init(high: 2, low: 3): try incidents(.robbery, "2026-02-15"),
            .init(high: 2, low: 4): try incidents(.burglary, "2026-01-31"),
        ]
        let after = try advices.repeats(within: 3, among: known, recordedThrough: day("2026-04-30"))
        #expect(after == Share(1, of: 6, unknown: 1))
        let early = try advices.repeats(within: 3, among: known, recordedThrough: day("2026-04-29"))
        #expect(early == Share(0, of: 6, unknown: 6))
    }
}
