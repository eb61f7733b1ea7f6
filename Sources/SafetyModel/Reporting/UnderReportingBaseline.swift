/// How much of something happens by a survey, beside which the number of reports is read.
///
/// More reports of what is under-reported mean that more people came forward, or that there was more of it. Nobody can
/// tell from the number alone, so a rise is never read as a failure.
public struct UnderReportingBaseline: Hashable, Sendable {
    /// What is under-reported.
    public let category: ReportCategory
    /// How much of it there is, by a survey: a number of incidents.
    public let estimate: Statistic
    /// How the survey was made.
    public let method: String

    /// A baseline from a survey.
    ///
    /// - Throws: ``Rejection`` by `baseline-states-its-method` where the method is blank, or the estimate is no
    ///   positive whole number of `incidents`.
    public init(of category: ReportCategory, estimate: Statistic, method: String) throws(Rejection) {
        let subject = "baseline of '\(category)'"
        guard !method.allSatisfy(\.isWhitespace) else {
            throw Rejection(.baselineStatesItsMethod, subject, found: "its method is blank")
        }
        guard estimate.unit == Self.unit, estimate.figure.places == 0, estimate.figure.units > 0 else {
            throw Rejection(
                .baselineStatesItsMethod, subject,
                found: "\(estimate.figure) \(estimate.unit); a positive whole number of '\(Self.unit)' is needed")
        }
        self.category = category
        self.estimate = estimate
        self.method = method
    }

    /// The unit that an estimate has.
    public static let unit = "incidents"

    /// Of the estimated incidents, how many were reported; more than there are by the estimate is possible.
    public func reported(_ reports: Int) -> Share { Share(reports, of: estimate.figure.units) }

    /// How many incidents nobody reported, by the estimate; nil where there are more reports than incidents.
    public func gap(at reports: Int) -> Int? {
        reports <= estimate.figure.units ? estimate.figure.units - reports : nil
    }

    /// What a change in the number of reports can mean.
    public enum Reading: String, Hashable, CaseIterable, Codable, Sendable {
        /// More people came forward, or there was more of it; no failure follows from it.
        case moreCameForwardOrMoreHappened = "more-came-forward-or-more-happened"
        /// Fewer came forward, or there was less of it; no success follows from it.
        case fewerCameForwardOrLessHappened = "fewer-came-forward-or-less-happened"
        /// There were as many reports.
        case asMany = "as-many"
    }

    /// What a change from one number of reports to another can mean.
    public static func reading(from before: Int, to after: Int) -> Reading {
        if after == before { return .asMany }
        return after > before ? .moreCameForwardOrMoreHappened : .fewerCameForwardOrLessHappened
    }
}

extension UnderReportingBaseline: Codable {
    private enum CodingKeys: String, CodingKey {
        case category
        case estimate
        case method
    }

    /// Reads a baseline, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let category = try container.decode(ReportCategory.self, forKey: .category)
        let estimate = try container.decode(Statistic.self, forKey: .estimate)
        let method = try container.decode(String.self, forKey: .method)
        self = try decoder.checked { () throws(Rejection) in
            try Self(of: category, estimate: estimate, method: method)
        }
    }
}
