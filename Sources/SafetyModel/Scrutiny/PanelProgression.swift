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

    /// To some role.
    public let progressed: Int
    /// To none.
    public let notProgressed: Int
    /// Of whom nobody knows.
    public let unknown: Int

    /// All of them.
    public var members: Int { progressed + notProgressed + unknown }

    /// How the share compares with that of a statistic in percent, whatever comes of those of whom nobody knows.
    ///
    /// - Throws: ``Rejection`` by `progression-compares-percentages` where the statistic's unit is not `percent`.
    public func comparison(with statistic: Statistic) throws(Rejection) -> Comparison {
        guard statistic.unit == "percent" else {
            throw Rejection(
                .progressionComparesPercentages, "panel progression", found: "a figure in \(statistic.unit)")
        }
        guard members > 0 else { return .notKnown }
        let share = statistic.figure.approximate / 100 * Double(members)
        let (least, most) = (Double(progressed), Double(progressed + unknown))
        if least > share { return .above }
        if most < share { return .below }
        return least == share && unknown == 0 ? .level : .notKnown
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
        return PanelProgression(
            progressed: answers.count { $0 == true }, notProgressed: answers.count { $0 == false },
            unknown: answers.count { $0 == nil })
    }
}
