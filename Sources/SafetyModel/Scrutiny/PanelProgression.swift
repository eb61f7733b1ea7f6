/// How many of a panel's members progressed to a role.
public struct PanelProgression: Hashable, Sendable {
    /// How it compares with a percentage.
    public enum Comparison: String, Hashable, CaseIterable, Sendable {
        /// More, whatever is not known.
        case above
        /// Exactly as much.
        case level
        /// Less, whatever is not known.
        case below
        /// What is not known decides, or there is nobody to count.
        case notKnown = "not-known"
    }

    /// The share that progressed.
    public let share: Share

    /// How the share compares with that of a statistic in percent, whatever comes of those of whom nobody knows.
    ///
    /// - Throws: ``Rejection`` by `progression-compares-percentages` where the statistic's unit is not `percent`.
    public func comparison(with statistic: Statistic) throws(Rejection) -> Comparison {
        guard statistic.unit == "percent" else {
            throw Rejection(
                .progressionComparesPercentages, "panel progression", found: "a figure in \(statistic.unit)")
        }
        guard share.whole > 0 else { return .notKnown }
        let level = statistic.figure.approximate / 100 * Double(share.whole)
        if Double(share.range.lowerBound) > level { return .above }
        if Double(share.range.upperBound) < level { return .below }
        return share.unknown == 0 ? .level : .notKnown
    }
}

extension ScrutinyPanel {
    /// How many of all its members, former ones included, progressed to a role; each person counts once.
    public var progression: PanelProgression {
        let people = Dictionary(grouping: members, by: \.person).values
        let answers: [Bool?] = people.map { terms in
            if terms.contains(where: { $0.progressedTo?.isEmpty == false }) { return true }
            return terms.contains { $0.progressedTo == nil } ? nil : false
        }
        return PanelProgression(share: Share(of: answers))
    }
}
