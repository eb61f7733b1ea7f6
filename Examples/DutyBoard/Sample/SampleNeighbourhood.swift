import CommunitySafetyKit

/// Four watches, the partnership of the borough, and what one watch, the partnership and the force promised each other.
struct SampleNeighbourhood {
    let watches: [WatchScheme]
    let bodies: [PublicBody]
    let partnership: Partnership
    let agreement: Agreement

    init() throws {
        let reviewed = Milestone.reached
        watches = [
            // Two intervals went by, on 10 May of 2023 and of 2024.
            try Self.watch(1, "Mill Lane Watch", .neighbourhood, reviewed(try CivilDate("2022-05-10")), .months(12)),
            // Six months end with this very evening.
            try Self.watch(2, "Quayside Watch", .business, reviewed(try CivilDate("2023-12-28")), .months(6)),
            try Self.watch(3, "Station Road Watch", .speed, .notRecorded, .months(12)),
            try Self.watch(4, "Ferry Street Watch", .street, reviewed(try CivilDate("2019-09-01")), nil),
        ]
        bodies = [
            Self.body(1, "Wexley Borough Council", .council),
            Self.body(2, SampleForce.name, .policeForce),
            Self.body(3, "Wexley Fire and Rescue Authority", .fireAndRescueAuthority),
            Self.body(4, "Wexley Integrated Care Board", .integratedCareBoard),
        ]
        // The care board was never asked in, and no provider of probation services is a member.
        let term = try DayInterval(from: CivilDate("2023-04-01"))
        partnership = try Partnership(
            id: Partnership.ID(high: 4, low: 1), name: "Safer Wexley Partnership", area: "Wexley", nation: .england,
            jointPlans: [Agreement.ID(high: 5, low: 1)],
            memberships: bodies.prefix(3).map { Membership(of: $0.id, as: .responsibleAuthority, for: term) })
        agreement = try Self.agreement(
            between: .watch(watches[0].id), .partnership(partnership.id), and: .body(bodies[1].id))
    }

    private static func watch(
        _ number: UInt64, _ name: String, _ kind: WatchKind, _ lastReview: Milestone, _ interval: Period?
    ) throws -> WatchScheme {
        try WatchScheme(
            id: WatchScheme.ID(high: 2, low: number), name: name, kind: kind, area: "Wexley", lastReview: lastReview,
            reviewInterval: interval
        ).applying(.launch, at: Instant("2019-03-01T19:00:00Z")).value
    }

    private static func body(_ number: UInt64, _ name: String, _ kind: BodyKind) -> PublicBody {
        PublicBody(id: PublicBody.ID(high: 3, low: number), name: name, kind: kind, area: "Wexley")
    }

    private static func agreement(
        between watch: Party, _ partnership: Party, and force: Party
    ) throws -> Agreement {
        let answer = Commitment(
            id: Commitment.ID(high: 6, low: 1), "Answer a pattern that the watch reports within five working days",
            by: force, to: watch, terms: .within(.workingDays(5), of: "pattern-reported"))
        let log = Commitment(
            id: Commitment.ID(high: 6, low: 2), "Send the log of the watch every month", by: watch, to: force,
            terms: .every(.months(1)))
        let plan = Commitment(
            id: Commitment.ID(high: 6, low: 3), "Publish the plan for Mill Lane", by: partnership,
            terms: .by(try CivilDate("2024-03-31")))
        let report = Commitment(
            id: Commitment.ID(high: 6, low: 4), "Report on the plan for Mill Lane", by: partnership,
            terms: .by(try CivilDate("2024-09-30")))
        return try Agreement(
            id: Agreement.ID(high: 5, low: 1), kind: .serviceLevel, title: "Mill Lane agreement 2024",
            parties: [watch, partnership, force],
            term: try DayInterval(from: CivilDate("2024-01-01"), until: CivilDate("2025-01-01")),
            commitments: [answer, log, plan, report],
            events: try reports(answeredUnder: answer.id)
                + keepings(log.id, on: ["2024-01-20", "2024-02-18", "2024-04-21"])
                + keepings(plan.id, on: ["2024-03-28"]))
    }

    /// Three patterns: one answered in time, one not answered though the time is over, and one that is still fresh.
    private static func reports(answeredUnder commitment: Commitment.ID) throws -> [CommitmentEvent] {
        let days = ["2024-05-20T08:30:00Z", "2024-06-17T10:00:00Z", "2024-06-26T07:45:00Z"]
        let reports = try days.enumerated().map { number, instant in
            CommitmentEvent(
                CommitmentEvent.ID(high: 7, low: UInt64(number)), .occurred("pattern-reported"),
                at: .instant(try Instant(instant)))
        }
        let answer = CommitmentEvent(
            CommitmentEvent.ID(high: 7, low: 9), .kept(commitment), at: .instant(try Instant("2024-05-24T15:00:00Z")),
            answers: [reports[0].id])
        return reports + [answer]
    }

    private static func keepings(_ commitment: Commitment.ID, on days: [String]) throws -> [CommitmentEvent] {
        try days.enumerated().map { number, day in
            CommitmentEvent(
                CommitmentEvent.ID(high: commitment.low + 7, low: UInt64(number)), .kept(commitment),
                at: .date(try CivilDate(day)))
        }
    }
}
