import CivilTime
import PolicyEngine

/// Short forms for the rules and times of these tests.
enum Sample {
    static let calendar = WorkingCalendar.englandAndWales

    static func citation(_ locator: String = "Right 1") -> Citation {
        Citation(instrument: "Test Code", edition: "1", locator: locator, locatorVerification: .secondary)
    }

    static func duty(
        _ id: DutyID = "told", kind: Duty.Kind = .duty, owedTo audience: Condition = .always,
        by bodies: [Body] = ["police"],
        upon trigger: Trigger = .event("arrested"),
        triggerVerification: Verification = .primary, within limits: [Limit], exceptedWhen exception: Condition? = nil,
        upstreamOf: DutyID? = nil, dischargedBy discharges: [EventKind] = ["service.told"]
    ) -> Duty {
        Duty(
            id, citing: citation(), summary: "Told of the arrest", kind: kind, owedTo: audience,
            audienceVerification: .secondary, owedBy: bodies, upon: trigger, triggerVerification: triggerVerification,
            within: limits, exceptedWhen: exception, dischargedBy: discharges, upstreamOf: upstreamOf,
            unjudged: ["with reasons"], notes: ["a doubt"])
    }

    static func policy(
        _ duties: [Duty], id: PolicyID = "test-code/1", facts: [FactID]? = nil,
        inForce: InForce? = nil, status: PolicyStatus = .inForce, markersConsidered: Set<Marker> = []
    ) throws -> Policy {
        var read: [FactID] = []
        for fact in duties.flatMap(\.facts) where !read.contains(fact) { read.append(fact) }
        let wide = InForce(from: CivilDate(dayNumber: 0))
        return try Policy(
            id, title: "Test Code", instrument: "Test Code", bindingForce: .statutoryCode, inForce: inForce ?? wide,
            status: status, jurisdiction: "England and Wales", facts: (facts ?? read).map { Fact($0, "Is \($0) so?") },
            duties: duties, markersConsidered: markersConsidered)
    }

    /// One working day, for everybody.
    static let oneDay = Limit(.workingDays(1), verification: .primary)

    static func event(
        _ id: EventID, _ kind: EventKind, _ at: String, recorded: String? = nil, by body: Body? = nil,
        about: [ThingID] = [], for beneficiaries: [BeneficiaryID] = [], answers: [EventID] = [],
        replaces: EventID? = nil, isVoid: Bool = false
    ) throws -> Event {
        let time: EventTime
        if at.contains("T") {
            time = .instant(try Instant(at))
        } else {
            time = at.utf8.count > 7 ? .date(try CivilDate(at)) : .month(try CivilMonth(at))
        }
        return Event(
            id, kind, at: time, recorded: try recorded.map { try Instant($0) }, by: body, about: about,
            for: beneficiaries, answers: answers, replaces: replaces, isVoid: isVoid)
    }

    static func determinations(
        _ duties: [Duty], _ events: [Event], facts: [FactID: FactHistory] = [:], asOf: String,
        knownAt: String? = nil, beneficiary: BeneficiaryID? = nil
    ) throws -> [Determination] {
        try policy(duties).determinations(
            from: Evidence(facts: facts, events: events, beneficiary: beneficiary), asOf: try Instant(asOf),
            knownAt: try knownAt.map { try Instant($0) }, on: calendar)
    }
}
