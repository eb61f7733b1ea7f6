public import SafetyModel

/// How much of a kind of crime is estimated to happen, against what is reported.
///
/// Where people are asked to report more, a rise in reports is no rise in crime and no failure.
public struct UnderReportingBaseline: Hashable, Codable, Sendable {
    /// The estimate of a survey, with its source.
    public let estimate: Statistic
    /// How the estimate was made.
    public let method: String

    /// How a change in reports is to be read.
    public enum Reading: Hashable, Sendable {
        /// More reports: the gap to the estimate closes, which is what was asked for.
        case moreIsReported
        /// Fewer reports: less is reported, or less happens; reports alone do not tell.
        case fewerReports
        /// As many.
        case unchanged
    }

    /// A baseline.
    ///
    /// - Throws: ``SafetyModel/Rejection`` by `baseline-states-its-method` where the method or the source's locator is
    ///   blank, or the estimate is not above zero.
    public init(_ estimate: Statistic, method: String) throws(Rejection) {
        guard
            !method.allSatisfy(\.isWhitespace), !estimate.passage.locator.allSatisfy(\.isWhitespace),
            estimate.figure.units > 0
        else {
            throw Rejection(
                .baselineStatesItsMethod, "baseline of \(estimate.measure)",
                found: "an estimate of \(estimate.figure) at '\(estimate.passage.locator)' by '\(method)'")
        }
        self.estimate = estimate
        self.method = method
    }

    /// The share of the estimate that is reported; above 1 where the survey finds fewer than are reported. Nil for a
    /// hidden count.
    public func reportedShare(of reported: PublishedCell) -> Double? {
        reported.count.map { Double($0) / estimate.figure.approximate }
    }

    /// How many of the estimate are not reported; negative where more are. Nil for a hidden count.
    public func gap(to reported: PublishedCell) -> Double? {
        reported.count.map { estimate.figure.approximate - Double($0) }
    }

    /// How a change in reports is to be read: a rise is never a failure.
    public func reading(of change: Change) -> Reading {
        if change.difference > 0 { return .moreIsReported }
        return change.difference < 0 ? .fewerReports : .unchanged
    }

    private enum CodingKeys: String, CodingKey {
        case estimate
        case method
    }

    /// Reads a baseline, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let estimate = try container.decode(Statistic.self, forKey: .estimate)
        let method = try container.decode(String.self, forKey: .method)
        do throws(Rejection) {
            try self.init(estimate, method: method)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
