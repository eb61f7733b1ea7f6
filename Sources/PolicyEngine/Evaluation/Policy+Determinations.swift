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
        case .certain: break
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
        let timeline = try Timeline(of: evidence, asOf: asOf, knownAt: knownAt, clock: calendar.clock)
        try admitAgreements(on: timeline)
        var relevant: Set<Int> = []
        for entry in timeline.entries {
            relevant.formUnion(dutiesByUnderlyingKind[entry.event.kind] ?? [])
            relevant.formUnion(dutiesByReceiptKind[entry.event.kind] ?? [])
        }
        if let chosen { relevant.formIntersection(chosen.union(chosen.compactMap { senders[$0] })) }
        let unconsidered = evidence.markers.subtracting(markersConsidered).sorted()
        var results: [Determination] = []
        for index in relevant.sorted() {
            let duty = duties[index]
            let reading = try Reading(
                duty.whole, declared: answers, from: evidence, on: timeline, knownAt: knownAt, calendar: calendar)
            var evaluation = DutyEvaluation(
                duty: duty, timeline: timeline, reading: reading, calendar: calendar
            ) { raises(duty, upon: $0) }
            let occurrences: [DutyEvaluation.Occurrence]
            do throws(CivilTimeError) {
                occurrences = try evaluation.occurrences()
            } catch {
                throw .outsideCalendar(error, duty: duty.id)
            }
            for occurrence in occurrences {
                results.append(
                    determination(
                        of: duty, occurrence, on: timeline, reading, beneficiary: evidence.beneficiary,
                        unconsidered: unconsidered))
            }
        }
        let filled = fillingUpstreamDues(results)
        return chosen.map { chosen in filled.filter { chosen.contains(place(of: $0.duty) ?? -1) } } ?? filled
    }

    /// Whether an event raises a duty: the body that decided selects among the duties of its trigger only if one of
    /// them names that body.
    ///
    /// A duty that leads to another's clock is raised whoever decided.
    func raises(_ duty: Duty, upon event: Event) -> Bool {
        raises(duty, by: event.by)
    }

    /// Whether an event raises a duty that this body, or nobody on record, decided.
    func raises(_ duty: Duty, by decider: Body?) -> Bool {
        guard duty.upstreamOf == nil, let decider else { return true }
        let others = dutiesByUnderlyingKind[duty.trigger.underlyingKind] ?? []
        let isNamed = others.contains { duties[$0].upstreamOf == nil && duties[$0].names(decider) }
        return !isNamed || duty.names(decider)
    }

    private func leavesDeciderOpen(_ duty: Duty, upon event: Event) -> Bool {
        guard event.by == nil, duty.upstreamOf == nil else { return false }
        let others = (dutiesByUnderlyingKind[duty.trigger.underlyingKind] ?? []).filter {
            duties[$0].upstreamOf == nil
        }
        return others.contains { Set(duties[$0].owedBy) != Set(duty.owedBy) }
    }

    private func determination(
        of duty: Duty, _ occurrence: DutyEvaluation.Occurrence, on timeline: Timeline, _ reading: Reading,
        beneficiary: BeneficiaryID?, unconsidered: [Marker]
    ) -> Determination {
        let event = timeline.entries[occurrence.position].event
        var outcomes: Set<Outcome> = []
        occurrence.prospects?.visitOutcomes { outcomes.insert($0) }
        var status = occurrence.prospects?.commonStatus ?? .undetermined
        var missing: [Missing] = unconsidered.map { .marker($0) }
        if let prospects = occurrence.prospects {
            missing += prospects.decidingFacts.flatMap { reading.unknowns[$0].missing }
            let events = prospects.decidingEvents
            missing += events.times.map { .time(of: timeline.entries[$0].event.id) }
            missing += events.meanings.map { .about(timeline.entries[$0].event.id) }
            if outcomes.contains(where: { $0.status == .undetermined }) {
                missing.append(.event(duty.trigger.startingKind))
            }
        } else {
            // Too much is open to say what decides: everything that could is wanted.
            missing += reading.unknowns.flatMap(\.missing)
            missing += timeline.entries.filter { !$0.span.isExact }.map { .time(of: $0.event.id) }
        }
        if !unconsidered.isEmpty { status = .undetermined }
        if status != .undetermined { missing = [] }
        var limits = outcomes.compactMap(\.limit)
        if limits.isEmpty && status == .undetermined { limits = Array(duty.limits.indices) }
        var assumptions: Set<Assumption> = []
        if limits.contains(where: { duty.limits[$0].period.countsWorkingDays }) {
            assumptions.insert(.workingDaysCounted)
        }
        for outcome in outcomes { assumptions.formUnion(outcome.assumptions) }
        if occurrence.hasIdlePause { assumptions.insert(.pauseWithoutProvision) }
        let deciding = occurrence.origins.isEmpty ? [occurrence.position] : occurrence.origins
        if deciding.contains(where: { leavesDeciderOpen(duty, upon: timeline.entries[$0].event) }) {
            assumptions.insert(.everyPossibleDecider)
        }
        let dues = status == .undetermined ? [] : outcomes.compactMap(\.due)
        let isHeld = outcomes.contains(where: \.isHeld)
        let discharges = Set(status == .undetermined ? [] : outcomes.map(\.at))
        return Determination(
            policy: id, duty: duty.id, summary: duty.summary, event: event.id, beneficiary: beneficiary,
            status: status, dueEarliest: dues.min(), dueLatest: isHeld ? nil : dues.max(),
            dischargedAt: discharges.count == 1 ? timeline.exactly(discharges.first ?? nil, of: duty.discharges) : nil,
            missed: Self.common(outcomes.map(\.missed), under: status),
            agreement: Self.common(outcomes.map(\.agreement), under: status).map { timeline.entries[$0].event.id },
            missing: Array(Set(missing)).sorted(),
            verification: ([duty.triggerVerification] + limits.map { duty.limits[$0].verification }).min()
                ?? .unverified,
            audienceVerification: duty.audienceVerification, citation: duty.citation, owedBy: duty.owedBy,
            bindingForce: bindingForce, assumptions: assumptions.sorted(), unjudged: duty.unjudged)
    }

    /// What all outcomes of a determined status have; nil where two differ.
    private static func common<Value: Hashable>(_ values: [Value?], under status: Status) -> Value? {
        let found = Set(values)
        return status != .undetermined && found.count == 1 ? found.first ?? nil : nil
    }

    /// Every agreement that a duty may read has a period that can be agreed.
    private func admitAgreements(on timeline: Timeline) throws(EvaluationError) {
        for entry in timeline.entries {
            guard let parameter = entry.event.kind.agreedParameter,
                duties.contains(where: { $0.agreedParameters.contains(parameter) })
            else { continue }
            guard let period = entry.event.period, let count = period.count, count > 0 else {
                throw .impossibleAgreement(entry.event.id, period: entry.event.period)
            }
        }
    }

    /// Shows, beside a duty whose receipt is missing, when the sender's own duty falls due.
    private func fillingUpstreamDues(_ determinations: [Determination]) -> [Determination] {
        guard !senders.isEmpty else { return determinations }
        return determinations.map { determination in
            guard determination.status == .undetermined, let place = place(of: determination.duty),
                let sender = senders[place]
            else { return determination }
            var filled = determination
            filled.upstreamDue =
                determinations.first { $0.duty == duties[sender].id && $0.event == determination.event }?.due
            return filled
        }
    }
}
