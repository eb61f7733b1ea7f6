import CivilTime
import SafetyModel

/// A made-up case of anti-social behaviour, for the tests.
enum Yard {
    static let opened = Instant(milliseconds: 1_773_136_800_000)  // 10 March 2026, 10:00 UTC
    static let id = ASBCase.ID(high: 30, low: 1)
    static let victim = Victim.ID(high: 31, low: 1)

    static func at(_ hours: Int) -> Instant { opened.adding(seconds: 3600 * hours) }

    static func respondent(_ number: UInt64, born: String?) throws -> Suspect {
        Suspect(
            id: Suspect.ID(high: 32, low: number), role: .respondent, name: Town.personal("Kim Example"),
            dateOfBirth: try born.map { Personal(try day($0), purpose: .antisocialBehaviour) })
    }

    static func incident(_ number: UInt64, on text: String = "2026-03-01") throws -> ASBIncident {
        ASBIncident(
            id: ASBIncident.ID(high: 33, low: number), on: try day(text), "drones", in: Town.north,
            place: Town.personal("14 Sample Yard"))
    }

    static func action(_ number: UInt64, due: String = "2026-04-01", by owner: PublicBody.ID = Town.council) throws
        -> OwnedAction
    {
        try OwnedAction(id: OwnedAction.ID(high: 34, low: number), "Step \(number)", by: owner, due: day(due))
    }

    static func plan() throws -> ActionPlan {
        try ActionPlan([
            .init(.support, action(1)), .init(.enforcement, action(2, due: "2026-03-20", by: Town.force)),
        ])
    }

    static func asbCase(_ number: UInt64 = 1, respondents: [Suspect] = []) throws -> ASBCase {
        try ASBCase(
            id: ASBCase.ID(high: 30, low: number), opened: opened, victims: [victim], respondents: respondents,
            riskAssessmentDue: day("2026-03-12"))
    }

    /// A case walked through its stages, an hour each, its owner and plan in place.
    static func walked(number: UInt64 = 1, _ events: [ASBCase.State.Event]) throws -> ASBCase {
        var one = try asbCase(number)
        try one.handOver(to: Town.council, at: opened)
        one.record(plan: try plan())
        for (hour, event) in events.enumerated() {
            if event == .close { one.recordClosureContact(at: at(hour + 1), reason: .stopped) }
            one = try one.applying(event, at: at(hour + 1)).value
        }
        return one
    }

    static let toClosed: [ASBCase.State.Event] = [.triage, .takeOwnership, .plan, .act, .monitor, .close]
}
