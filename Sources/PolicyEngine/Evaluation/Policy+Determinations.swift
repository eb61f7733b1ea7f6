public import CivilTime

extension Policy {
    /// What the policy says of every duty that the evidence raises, whatever the edition's days in force.
    ///
    /// Every result holds for all completions of what is not known: a status is undetermined only if two ways of
    /// settling the unknown facts, times, receipts and meanings give different ones.
    ///
    /// - Parameters:
    ///   - evidence: facts and events of one case, for one beneficiary.
    ///   - asOf: the instant at which the duties are looked at; later events do not count.
    ///   - knownAt: leaves out what was recorded after that instant; nil leaves out nothing.
    ///   - calendar: the working days and the clock of the jurisdiction.
    /// - Returns: determinations in the order of the policy's duties, then of the evidence's events. A duty that
    ///   nothing triggered has none.
    /// - Throws: `EvaluationError` where the evidence contradicts itself or lies outside the calendar.
    public func determinations(
        from evidence: Evidence, asOf: Instant, knownAt: Instant? = nil, on calendar: WorkingCalendar
    ) throws(EvaluationError) -> [Determination] {
        try determinations(from: evidence, asOf: asOf, knownAt: knownAt, on: calendar, duties: nil)
    }

    /// What the policy says of some of its duties; of each exactly what it says when it is asked about all.
    ///
    /// - Parameter chosen: the places of the duties in the policy; nil for all of them.
    func determinations(
        from evidence: Evidence, asOf: Instant, knownAt: Instant?, on calendar: WorkingCalendar,
        duties chosen: Set<Int>?
    ) throws(EvaluationError) -> [Determination] {
        switch try evidence.settlingCorrections(knownAt: knownAt, clock: calendar.clock) {
        case .certain:
            let timeline = try Timeline(of: evidence, asOf: asOf, knownAt: knownAt, clock: calendar.clock)
            return try Hearing(self, on: evidence, timeline, knownAt: knownAt, calendar: calendar)
                .rulings(on: chosen).map(\.determination)
        case .few(let correction, let with, let without):
            return Determination.common(
                to: try determinations(from: without, asOf: asOf, knownAt: knownAt, on: calendar, duties: chosen),
                try determinations(from: with, asOf: asOf, knownAt: knownAt, on: calendar, duties: chosen),
                apart: .time(of: correction))
        case .many(let corrections, let with, let without):
            var common = Determination.common(
                to: try determinations(from: without, asOf: asOf, knownAt: knownAt, on: calendar, duties: chosen),
                try determinations(from: with, asOf: asOf, knownAt: knownAt, on: calendar, duties: chosen),
                apart: .time(of: corrections[0]))
            for index in common.indices {
                for correction in corrections { common[index].leaveOpen(missing: .time(of: correction)) }
            }
            return common
        }
    }

    /// Whether an event raises a duty of the policy.
    func raises(_ duty: Duty, upon event: Event) -> Bool {
        raises(duty, by: event.by)
    }

    /// Whether an event raises a duty of the policy that this body, or nobody on record, decided.
    func raises(_ duty: Duty, by decider: Body?) -> Bool {
        plan.place(of: duty.id).map { plan.duties[$0].isRaised(by: decider) } ?? true
    }
}
