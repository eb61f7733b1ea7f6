extension Determination {
    /// What two ways of settling one unknown have in common.
    ///
    /// A status stays where both give it; any other, and an occurrence that only one of them has, is undetermined.
    static func common(to first: [Determination], _ second: [Determination], apart unknown: Missing) -> [Determination]
    {
        var rest = second
        var results: [Determination] = []
        for var determination in first {
            guard let index = rest.firstIndex(where: { $0.isSameOccurrence(as: determination) }) else {
                determination.leaveOpen(missing: unknown)
                results.append(determination)
                continue
            }
            determination.widen(by: rest.remove(at: index), apart: unknown)
            results.append(determination)
        }
        for var determination in rest {
            determination.leaveOpen(missing: unknown)
            results.append(determination)
        }
        return results
    }

    private func isSameOccurrence(as other: Determination) -> Bool {
        duty == other.duty && event == other.event
    }

    private mutating func widen(by other: Determination, apart unknown: Missing) {
        verification = min(verification, other.verification)
        assumptions = Set(assumptions + other.assumptions).sorted()
        let together = Set(missing + other.missing).sorted()
        guard status == other.status else {
            leaveOpen(missing: unknown)
            missing = Set(together + [unknown]).sorted()
            return
        }
        missing = together
        // While a pause lasts there is an earliest due and no latest one.
        let isEndless = [self, other].contains { $0.dueEarliest != nil && $0.dueLatest == nil }
        dueEarliest = [dueEarliest, other.dueEarliest].compactMap { $0 }.min()
        dueLatest = isEndless ? nil : [dueLatest, other.dueLatest].compactMap { $0 }.max()
        if dischargedAt != other.dischargedAt { dischargedAt = nil }
        if missed != other.missed { missed = nil }
        if agreement != other.agreement { agreement = nil }
    }
}
