import PolicyEngine

extension Duty {
    /// The same duty with another audience.
    func owed(to audience: Condition) -> Duty {
        changed(audience: audience)
    }

    /// The same duty with other limits.
    func within(_ limits: [Limit]) -> Duty {
        changed(limits: limits)
    }

    /// The same duty with one limit applying under another condition.
    func limiting(_ place: Int, when condition: Condition) -> Duty {
        var limits = limits
        limits[place] = Limit(limits[place].period, when: condition, verification: limits[place].verification)
        return changed(limits: limits)
    }

    /// The same duty with another exception, or none.
    func excepted(when exception: Condition?) -> Duty {
        changed(exception: .some(exception))
    }

    /// The same duty with another trigger.
    func upon(_ trigger: Trigger) -> Duty {
        changed(trigger: trigger)
    }

    /// The same duty discharged by other kinds of event.
    func discharged(by kinds: [EventKind]) -> Duty {
        changed(discharges: kinds)
    }

    /// The same duty, owed by others.
    func owed(by bodies: [Body]) -> Duty {
        changed(owedBy: bodies)
    }

    /// The same duty coming back otherwise, or not at all.
    func recurring(_ recurrence: Recurrence?) -> Duty {
        changed(recurrence: .some(recurrence))
    }

    /// The same duty as one of that kind.
    func of(_ kind: Kind) -> Duty {
        changed(kind: kind)
    }

    private func changed(
        kind: Kind? = nil, audience: Condition? = nil, owedBy: [Body]? = nil, trigger: Trigger? = nil,
        limits: [Limit]? = nil, exception: Condition?? = nil, discharges: [EventKind]? = nil,
        recurrence: Recurrence?? = nil
    ) -> Duty {
        Duty(
            id, citing: citation, summary: summary, kind: kind ?? self.kind, owedTo: audience ?? self.audience,
            audienceVerification: audienceVerification, owedBy: owedBy ?? self.owedBy, upon: trigger ?? self.trigger,
            triggerVerification: triggerVerification, within: limits ?? self.limits,
            exceptedWhen: exception ?? self.exception, dischargedBy: discharges ?? self.discharges,
            recurring: recurrence ?? self.recurrence, pausedUnder: pausedUnder, upstreamOf: upstreamOf,
            unjudged: unjudged, notes: notes)
    }
}
