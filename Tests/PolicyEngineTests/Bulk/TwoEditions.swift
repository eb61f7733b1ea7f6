import CivilTime
import PolicyEngine

/// Two editions of one instrument: the second, from 1 October 2024, gives other times to other people.
enum TwoEditions {
    static let change = CivilDate(dayNumber: 19_997)

    /// The later one first, so that the end of the earlier one matters.
    static func register() throws -> Register {
        try Register([
            policy("sample/2", InForce(from: change), days: 3),
            policy("sample/1", InForce(from: CivilDate(dayNumber: 0), until: change), days: 5),
        ])
    }

    private static func policy(_ id: PolicyID, _ inForce: InForce, days: Int) throws -> Policy {
        let told = Sample.duty(
            "told", owedTo: .fact("victim"), by: ["police"], upon: .event("arrested"),
            within: [
                Limit(.workingDays(1), when: .fact("vulnerable"), verification: .primary),
                Limit(.workingDays(days), verification: .primary),
            ], exceptedWhen: .fact("declined"), dischargedBy: ["service.told", "service.written"])
        let asked = Sample.duty(
            "asked", kind: .opportunity, owedTo: .fact("victim") || .fact("witness"), by: ["court"],
            upon: .event("arrested"), within: [Limit(.monthsBeginningWith(1), verification: .primary)],
            dischargedBy: ["service.asked"])
        let passed = Sample.duty(
            "passed-on", owedTo: .atLeast(2, of: [.fact("victim"), .fact("vulnerable"), .fact("witness")]),
            by: ["witness_care"], upon: .receipt("news.received", of: "bailed"),
            within: [Limit(.hours(24 + days), verification: .primary)], dischargedBy: ["service.told"])
        let kept = Sample.duty(
            "kept-informed", owedTo: .always, by: ["police"], upon: .event("bailed"),
            within: [Limit(days == 5 ? .unstated : .calendarDays(28), when: .fact("victim"), verification: .primary)],
            dischargedBy: [])
        return try Sample.policy([told, asked, passed, kept], id: id, inForce: inForce)
    }
}
