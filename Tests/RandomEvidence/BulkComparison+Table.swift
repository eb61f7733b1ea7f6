public import CivilTime
public import PolicyEngine

extension BulkComparison {
    /// Looks at every case of a table, case by case and in sums.
    ///
    /// - Parameters:
    ///   - table: the cases as they are laid out.
    ///   - cases: what the row evaluator is to read for each case of the table.
    ///   - refusals: cases that the table has refused already.
    ///   - asOf: the instant at which they are looked at.
    public mutating func compare(
        _ table: CaseTable, with cases: [Evidence], refusing refusals: [RefusedCase] = [], asOf: Instant
    ) async {
        let statuses: CaseStatuses
        let tallies: [Tally]
        do {
            statuses = try table.statuses(asOf: asOf)
            tallies = [try table.tally(asOf: asOf), try await table.tally(asOf: asOf, tasks: 3)]
        } catch {
            return note("the table says: \(error)", nil, asOf)
        }
        judged += cases.count
        var faults = refusals
        var counts: [DutyID: [Status: Int]] = [:]
        let duties = Set(compiled.duties)
        let isRefused = Set(refusals.map(\.number))
        for (number, evidence) in cases.enumerated() {
            var expected: Outcome = .success([:])
            if !isRefused.contains(number) { expected = outcome(of: evidence, asOf: asOf) }
            if case .failure(let error) = expected {
                faults.append(RefusedCase(number: number, fault: .evaluation(error)))
            }
            let wanted = (try? expected.get()) ?? [:]
            for (duty, found) in wanted { for status in found { counts[duty, default: [:]][status, default: 0] += 1 } }
            for duty in duties.union(wanted.keys) {
                let found = Self.ordered(statuses.statuses(of: duty, in: number))
                if found != wanted[duty] ?? [] {
                    noteCase(evidence, number, "\(duty): \(found), the row evaluator \(expected)", asOf)
                    break
                }
            }
        }
        refused += faults.count
        faults.sort { $0.number < $1.number }
        if statuses.refused != faults { note(Self.apart(statuses.refused, faults), nil, asOf) }
        for tally in tallies { hold(tally, against: counts, faults, cases: cases.count) }
        judgedSingly += tallies[0].casesJudgedSingly
        determinations += tallies[0].determinations
        determinationsJudgedSingly += tallies[0].determinationsJudgedSingly
        for column in statuses.columns {
            for code in column.codes { if let status = Status(code: code) { statusesSeen[status, default: 0] += 1 } }
        }
    }

    private mutating func hold(
        _ tally: Tally, against counts: [DutyID: [Status: Int]], _ faults: [RefusedCase], cases: Int
    ) {
        if tally.cases != cases { note("the tally has \(tally.cases) of \(cases) cases", nil, tally.asOf) }
        if tally.refused != faults { note(Self.apart(tally.refused, faults), nil, tally.asOf) }
        if Set(tally.duties) != Set(counts.keys) { note("the tally has the duties \(tally.duties)", nil, tally.asOf) }
        for duty in compiled.duties {
            for status in Status.allCases where tally[duty][status] != counts[duty]?[status] ?? 0 {
                let wanted = counts[duty]?[status] ?? 0
                note("tally of \(duty): \(tally[duty][status]) \(status), and \(wanted) one by one", nil, tally.asOf)
            }
        }
    }

    private static func apart(_ found: [RefusedCase], _ wanted: [RefusedCase]) -> String {
        let (found, wanted) = (Set(found), Set(wanted))
        return
            "refused in bulk only: \(found.subtracting(wanted)); by the row evaluator only: \(wanted.subtracting(found))"
    }

    /// Leaves out of the case what it does not take to come out otherwise.
    private mutating func noteCase(_ evidence: Evidence, _ number: Int, _ text: String, _ asOf: Instant) {
        guard differences.count < 5, isDifferentAlone(evidence, asOf) else {
            return note("case \(number), \(text)", evidence, asOf)
        }
        var smallest = evidence
        var isSmaller = true
        while isSmaller {
            isSmaller = false
            var smaller = smallest.events.indices.map { place in
                var less = smallest
                less.events.remove(at: place)
                return less
            }
            smaller += smallest.facts.keys.sorted().map { id in
                var less = smallest
                less.facts[id] = nil
                return less
            }
            if let found = smaller.first(where: { isDifferentAlone($0, asOf) }) {
                smallest = found
                isSmaller = true
            }
        }
        note("case \(number), \(text); alone, of the smallest: \(outcome(of: smallest, asOf: asOf))", smallest, asOf)
    }

    private func isDifferentAlone(_ evidence: Evidence, _ asOf: Instant) -> Bool {
        var rows = CaseRows(for: compiled)
        guard (try? rows.append(evidence)) != nil, let statuses = try? rows.table.statuses(asOf: asOf) else {
            return false
        }
        let wanted = (try? outcome(of: evidence, asOf: asOf).get()) ?? [:]
        return Set(compiled.duties).union(wanted.keys).contains { duty in
            Self.ordered(statuses.statuses(of: duty, in: 0)) != wanted[duty] ?? []
        }
    }
}

extension Evidence {
    /// One line for each fact and event, with what it says.
    var inLines: String {
        let known = facts.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)" }
        let happened = events.map { event in
            var line = "  \(event.id) \(event.kind) at \(event.at)"
            if let by = event.by { line += " by \(by)" }
            if !event.about.isEmpty { line += " about \(event.about)" }
            if !event.for.isEmpty { line += " for \(event.for)" }
            if !event.answers.isEmpty { line += " answers \(event.answers)" }
            if let other = event.replaces { line += event.isVoid ? " strikes out \(other)" : " replaces \(other)" }
            return line
        }
        let rest = "  markers \(markers.sorted()), beneficiary \(beneficiary.map { "\($0)" } ?? "none")"
        return (known + happened + [rest]).joined(separator: "\n")
    }
}
