public import CivilTime
public import PolicyEngine
public import SafetyModel

extension Policy {
    /// The rulebook that an agreement is: each of its commitments as a duty, which the engine judges like any other.
    ///
    /// A commitment kept in time is met, one kept too late is late, and one not kept in time is breached. A promise
    /// of once in every period is a duty that recurs: kept again within the period of the agreement's first day and
    /// of each keeping, until the agreement ends.
    ///
    /// Its id names the agreement as the instrument, so that a register takes any number of agreements.
    ///
    /// - Throws: `PolicyError` where a commitment has a period that no rule can have.
    public init(_ agreement: Agreement) throws(PolicyError) {
        try self.init(
            PolicyID("agreement-\(agreement.id)/as-recorded"), title: agreement.title,
            instrument: "Agreement of kind \(agreement.kind)", bindingForce: .commitment,
            inForce: InForce(from: agreement.term.from, until: agreement.term.until), status: .inForce,
            jurisdiction: agreement.parties.map { "\($0)" }.joined(separator: ", "), facts: [],
            duties: agreement.commitments.map { Duty($0, of: agreement) })
    }
}

extension Evidence {
    /// What happened under an agreement, with its first day and its end as events.
    ///
    /// - Throws: `CivilTimeError` where the agreement begins or ends outside the UK clock.
    public init(for agreement: Agreement) throws(CivilTimeError) {
        let clock = CivilClock.unitedKingdom
        var events = [
            Event(
                "agreement-began", .agreementBegan, at: .instant(try clock.startOfDay(agreement.term.from)))
        ]
        if let end = agreement.term.until {
            events.append(Event("agreement-ended", .agreementEnded, at: .instant(try clock.startOfDay(end))))
        }
        self.init(events: events + agreement.events.map { Event($0) })
    }
}

extension EventKind {
    /// An agreement came into force.
    public static let agreementBegan: EventKind = "agreement_began"
    /// An agreement came to its end.
    public static let agreementEnded: EventKind = "agreement_ended"

    /// That commitment was kept.
    public static func kept(_ commitment: Commitment.ID) -> EventKind {
        EventKind("kept.\(commitment)")
    }

    /// Something occurred on which a promise waits.
    public static func occurred(_ word: OccurrenceWord) -> EventKind {
        EventKind("occurred.\(word.rawValue)")
    }
}

extension Event {
    /// An event under an agreement in the words of policies.
    public init(_ event: CommitmentEvent) {
        let kind: EventKind =
            switch event.what {
            case .occurred(let word): .occurred(word)
            case .kept(let commitment): .kept(commitment)
            }
        self.init(
            EventID(event.id.description), kind, at: EventTime(event.time), recorded: event.recorded,
            about: event.about.map { ThingID($0.rawValue) }, answers: event.answers.map { EventID($0.description) },
            replaces: event.replaces.map { EventID($0.description) }, isVoid: event.isVoid)
    }
}

extension DutyID {
    /// The duty that a commitment is.
    public init(_ commitment: Commitment.ID) {
        self.init(rawValue: commitment.description)
    }
}

extension Duty {
    /// A commitment in the terms of its agreement, which is its own source.
    fileprivate init(_ commitment: Commitment, of agreement: Agreement) {
        let trigger: EventKind
        let period: Period
        var recurrence: Recurrence?
        switch commitment.terms {
        case .every(let length):
            (trigger, period) = (.agreementBegan, length)
            recurrence = Recurrence(until: [.agreementEnded])
        case .within(let length, of: let word):
            (trigger, period) = (.occurred(word), length)
        case .by(let day):
            let days = day.dayNumber - agreement.term.from.dayNumber + 1
            (trigger, period) = (.agreementBegan, .calendarDaysCountingFirst(days))
        }
        self.init(
            DutyID(commitment.id),
            citing: Citation(
                instrument: agreement.title, edition: "\(agreement.term)", locator: commitment.promise,
                locatorVerification: .primary),
            summary: commitment.promise, owedTo: .always, audienceVerification: .primary,
            owedBy: [Body("\(commitment.promisor)")], upon: .event(trigger), triggerVerification: .primary,
            within: [Limit(period, verification: .primary)], dischargedBy: [.kept(commitment.id)],
            recurring: recurrence)
    }
}
