import CivilTime

extension Judge {
    /// The limit that binds.
    enum Binding {
        /// It depends on what is not assigned.
        case open
        /// No limit with a number applies.
        case none
        case limit(ApplicableLimit)
    }

    /// The most favourable limit that holds when the clock starts, then every better one whose condition comes true,
    /// or whose terms are agreed, while the duty is open, counted from then.
    func bindingLimit(
        in occasion: Occasion, under assignment: Assignment, dues: inout DueTable
    ) throws(CivilTimeError) -> Binding {
        var binding: ApplicableLimit?
        for index in plan.limits.indices where isNumeric(index, in: occasion) {
            let holds = reading.truth(of: plan.limits[index], at: occasion.start, under: assignment)
            if holds == .unknown { return .open }
            guard holds == .yes, let found = try count(index, from: occasion.start, in: occasion, dues: &dues)
            else { continue }
            if isBetter(found.due, than: binding?.due) { binding = found }
        }
        let turns = turns(in: occasion)
        var held: [Truth] =
            turns.isEmpty
            ? []
            : plan.limits.indices.map { index in
                guard isNumeric(index, in: occasion) else { return .no }
                return reading.truth(of: plan.limits[index], at: occasion.start, under: assignment)
            }
        for change in turns {
            if let due = binding?.due, due.isOver(at: change) { break }
            for index in plan.limits.indices where isNumeric(index, in: occasion) {
                let holds = reading.truth(of: plan.limits[index], at: change, under: assignment)
                if holds == .unknown { return .open }
                let hasComeTrue = held[index] == .no
                held[index] = holds
                guard holds == .yes, let found = try count(index, from: change, in: occasion, dues: &dues) else {
                    continue
                }
                var better = found
                better.isAgreedLater = occasion.terms.contains { $0.event == found.agreement && $0.at == change }
                better.isFromChange = hasComeTrue && !better.isAgreedLater
                guard better.isAgreedLater || better.isFromChange else { continue }
                if isBetter(better.due, than: binding?.due) { binding = better }
            }
        }
        return binding.map { .limit($0) } ?? .none
    }

    /// When, after the start, a condition may come true or terms are agreed while the duty is not yet answered.
    private func turns(in occasion: Occasion) -> [Instant] {
        if reading.changes.isEmpty && occasion.terms.isEmpty { return [] }
        var turns = reading.changes
        if !occasion.terms.isEmpty { turns = Set(turns + occasion.terms.map(\.at)).sorted() }
        let end = [occasion.discharge, occasion.ending].compactMap { $0 }.min()
        return turns.filter { turn in
            turn > occasion.start && turn <= asOf && end.map { turn < $0 } ?? true
        }
    }

    /// Whether the limit of that place has a number, or terms that give it one.
    private func isNumeric(_ index: Int, in occasion: Occasion) -> Bool {
        if case .asAgreed(let parameter) = duty.limits[index].period {
            return occasion.terms.contains { $0.parameter == parameter }
        }
        return duty.limits[index].period.isNumeric
    }

    /// A limit counted from that instant, by the terms in force then; nil where it has no number then.
    private func count(
        _ index: Int, from start: Instant, in occasion: Occasion, dues: inout DueTable
    ) throws(CivilTimeError) -> ApplicableLimit? {
        var period = duty.limits[index].period
        var agreement: Int?
        if case .asAgreed(let parameter) = period {
            guard let terms = occasion.terms(for: parameter, at: start) else { return nil }
            period = terms.period
            agreement = terms.event
        }
        guard let due = try dues.due(period, from: start, pausing: occasion.pauses) else { return nil }
        return ApplicableLimit(due: due, limit: index, period: period, start: start, agreement: agreement)
    }

    /// A due that the clock holds back is later than any that it does not.
    private func isBetter(_ due: DueTable.Due, than other: DueTable.Due?) -> Bool {
        guard let other else { return true }
        if due.isHeld != other.isHeld { return other.isHeld == (duty.kind == .duty) }
        switch duty.kind {
        case .duty: return due.instant < other.instant
        case .opportunity: return due.instant > other.instant
        }
    }
}
