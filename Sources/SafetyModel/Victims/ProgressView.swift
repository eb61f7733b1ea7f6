public import CivilTime

/// What a victim sees online of the progress of their case, and why they do not see the rest.
public struct ProgressView: Hashable, Sendable {
    /// One line that is shown.
    public struct Line: Hashable, Sendable {
        /// The milestone.
        public let milestone: ProgressMilestone
        /// When it was reached.
        public let at: Instant
        /// What is shown.
        public let words: String
    }

    /// Why a milestone is not shown; for the service, and not for the view.
    public enum Withheld: Hashable, Sendable {
        /// The service is not sure enough who is looking.
        case identity(needed: IdentityAssurance)
        /// The victim is to be told in person first.
        case notToldYet
    }

    /// What is shown, earliest first.
    public let lines: [Line]
    /// What is not shown, and why.
    public let withheld: [ProgressMilestone: Withheld]

    /// The view of those milestones.
    ///
    /// - Parameters:
    ///   - records: the milestones that the case came to.
    ///   - rules: the rule for each milestone.
    ///   - contactIsSafe: whether it is safe that news of the case reach the victim this way.
    ///   - assurance: how sure the service is who is looking.
    /// - Throws: ``Rejection`` by `view-is-safe` where it is not known to be safe, or by `milestone-has-a-release-rule`
    ///   where a milestone has no rule, or two.
    public init(
        of records: [MilestoneRecord], by rules: [ReleaseRule], contactIsSafe: Answer, assurance: IdentityAssurance
    ) throws(Rejection) {
        guard contactIsSafe == .yes else {
            throw Rejection(
                .viewIsSafe, "progress view", found: "whether it is safe is answered '\(contactIsSafe.rawValue)'")
        }
        var lines: [Line] = []
        var withheld: [ProgressMilestone: Withheld] = [:]
        for record in records {
            let own = rules.filter { $0.milestone == record.milestone }
            guard own.count == 1, let rule = own.first else {
                throw Rejection(
                    .milestoneHasAReleaseRule, "progress view", found: "'\(record.milestone)' has \(own.count) rules")
            }
            if assurance < rule.assurance {
                withheld[record.milestone] = .identity(needed: rule.assurance)
            } else if rule.toldFirst, record.toldInPerson != .yes {
                withheld[record.milestone] = .notToldYet
            } else {
                lines.append(Line(milestone: record.milestone, at: record.at, words: rule.words))
            }
        }
        self.lines = lines.sorted { ($0.at, $0.milestone) < ($1.at, $1.milestone) }
        self.withheld = withheld
    }
}
