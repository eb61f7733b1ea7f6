public import CivilTime

extension Policy {
    /// What the policy says of every criterion, whatever the edition's days in force.
    ///
    /// Every answer holds for all completions of what is not known: it is open only if two ways of settling the
    /// unknown facts, times and ties between events give different ones.
    ///
    /// - Parameters:
    ///   - evidence: facts and events of one subject.
    ///   - asOf: the instant at which it is asked; its local day is the criterion's `today`. Later events do not count.
    ///   - knownAt: leaves out what was recorded after that instant; nil leaves out nothing.
    ///   - calendar: the working days and the clock of the jurisdiction.
    /// - Returns: findings in the order of the policy's criteria; of one asked upon a kind of event, one for each such
    ///   event, in the order of the evidence.
    /// - Throws: `EvaluationError` where the evidence contradicts itself or lies outside the calendar.
    public func findings(
        from evidence: Evidence, asOf: Instant, knownAt: Instant? = nil, on calendar: WorkingCalendar
    ) throws(EvaluationError) -> [Finding] {
        try findings(of: criteria, from: evidence, asOf: asOf, knownAt: knownAt, on: calendar)
    }

    /// What the policy says of one criterion; see ``findings(from:asOf:knownAt:on:)``.
    ///
    /// - Returns: none where the policy has no such criterion, or nothing happened upon which it is asked.
    /// - Throws: `EvaluationError` where the evidence contradicts itself or lies outside the calendar.
    public func findings(
        of criterion: CriterionID, from evidence: Evidence, asOf: Instant, knownAt: Instant? = nil,
        on calendar: WorkingCalendar
    ) throws(EvaluationError) -> [Finding] {
        try findings(
            of: criteria.filter { $0.id == criterion }, from: evidence, asOf: asOf, knownAt: knownAt, on: calendar)
    }

    private func findings(
        of criteria: [Criterion], from evidence: Evidence, asOf: Instant, knownAt: Instant?,
        on calendar: WorkingCalendar
    ) throws(EvaluationError) -> [Finding] {
        switch try evidence.settlingCorrections(knownAt: knownAt, clock: calendar.clock) {
        case .certain: break
        case .few(let correction, let with, let without):
            return Finding.common(
                to: try findings(of: criteria, from: without, asOf: asOf, knownAt: knownAt, on: calendar),
                try findings(of: criteria, from: with, asOf: asOf, knownAt: knownAt, on: calendar),
                apart: .time(of: correction))
        case .many(let corrections, let with, let without):
            return Finding.common(
                to: try findings(of: criteria, from: without, asOf: asOf, knownAt: knownAt, on: calendar),
                try findings(of: criteria, from: with, asOf: asOf, knownAt: knownAt, on: calendar),
                apart: .time(of: corrections[0])
            ).map { $0.opened(missing: corrections.map { .time(of: $0) }) }
        }
        let timeline = try Timeline(of: evidence, asOf: asOf, knownAt: knownAt, clock: calendar.clock)
        let sheet = FactSheet(plan.declared, of: evidence, asOf: asOf, knownAt: knownAt)
        let markers = evidence.markers.subtracting(markersConsidered).map { Missing.marker($0) }
        var results: [Finding] = []
        for criterion in criteria {
            let reading = try Reading(
                RuleReads(criterion.condition, plan.declared), from: sheet, on: timeline, calendar: calendar)
            let occasions: [Int?] = criterion.upon.map { timeline.positions(of: $0) } ?? [nil]
            for event in occasions {
                do throws(CivilTimeError) {
                    let evaluation = try CriterionEvaluation(
                        reading: reading, timeline: timeline, upon: event, calendar: calendar)
                    let event = event.map { timeline.entries[$0].event.id }
                    let day = try calendar.clock.date(at: asOf)
                    if let finding = finding(
                        of: criterion, evaluation, upon: event, beneficiary: evidence.beneficiary, markers: markers,
                        day: day)
                    {
                        results.append(finding)
                    }
                } catch {
                    throw .criterionOutsideCalendar(error, criterion.id)
                }
            }
        }
        return results
    }

    private func finding(
        of criterion: Criterion, _ evaluation: CriterionEvaluation, upon event: EventID?,
        beneficiary: BeneficiaryID?, markers: [Missing], day: CivilDate
    ) -> Finding? {
        guard var whole = evaluation.answer(to: criterion.condition) else { return nil }
        if let event, evaluation.mayBeAbsent {
            whole.truth = .unknown
            whole.missing.insert(.time(of: event))
        }
        if !markers.isEmpty {
            whole.truth = .unknown
            whole.missing.formUnion(markers)
        }
        let parts = criterion.requirements.compactMap { requirement in
            evaluation.answer(to: requirement.condition).map {
                Finding.Part(requirement: requirement, answer: $0.truth, missing: $0.missing.sorted())
            }
        }
        let isLater = criterion.lastSeen.map { day > $0 } ?? false
        return Finding(
            policy: id, criterion: criterion.id, question: criterion.question, event: event,
            beneficiary: beneficiary, answer: whole.truth, parts: parts, missing: whole.missing.sorted(),
            verification: Self.verification(of: whole.truth, parts), citation: criterion.citation,
            bindingForce: criterion.citation.bindingForce ?? bindingForce, assumptions: isLater ? [.asLastSeen] : [],
            unjudged: criterion.unjudged)
    }

    private static func verification(of answer: Truth, _ parts: [Finding.Part]) -> Verification {
        let failing = parts.filter { $0.answer == .no }.map(\.requirement.verification)
        if answer == .no, let best = failing.max() { return best }
        return parts.map(\.requirement.verification).min() ?? .unverified
    }
}

extension Finding {
    /// What two ways of settling one unknown have in common.
    static func common(to first: [Finding], _ second: [Finding], apart unknown: Missing) -> [Finding] {
        var rest = second
        var results: [Finding] = []
        for finding in first {
            let index = rest.firstIndex { $0.criterion == finding.criterion && $0.event == finding.event }
            results.append(finding.joined(with: index.map { rest.remove(at: $0) }, apart: unknown))
        }
        return results + rest.map { $0.joined(with: nil, apart: unknown) }
    }

    /// The same with nothing decided.
    fileprivate func opened(missing unknowns: [Missing]) -> Finding {
        Finding(
            policy: policy, criterion: criterion, question: question, event: event, beneficiary: beneficiary,
            answer: .unknown,
            parts: parts.map { part in
                Part(
                    requirement: part.requirement, answer: .unknown,
                    missing: Set(part.missing + unknowns).sorted())
            },
            missing: Set(missing + unknowns).sorted(),
            verification: parts.map(\.requirement.verification).min() ?? .unverified, citation: citation,
            bindingForce: bindingForce, assumptions: assumptions, unjudged: unjudged)
    }

    private func joined(with other: Finding?, apart unknown: Missing) -> Finding {
        if self == other { return self }
        let agrees = answer == other?.answer
        let parts = parts.enumerated().map { index, part in
            guard let twin = other?.parts[index] else { return part }
            let same = part.answer == twin.answer
            return Part(
                requirement: part.requirement, answer: same ? part.answer : .unknown,
                missing: Set(part.missing + twin.missing + (same ? [] : [unknown])).sorted())
        }
        return Finding(
            policy: policy, criterion: criterion, question: question, event: event, beneficiary: beneficiary,
            answer: agrees ? answer : .unknown, parts: parts,
            missing: Set(missing + (other?.missing ?? []) + (agrees ? [] : [unknown])).sorted(),
            verification: min(verification, other?.verification ?? verification), citation: citation,
            bindingForce: bindingForce, assumptions: assumptions, unjudged: unjudged)
    }
}
