/// Somebody acts on a criterion that does not hold, or is not known to: names the rule, its source and why not.
public struct CriterionUnmet: Error, Hashable, Sendable, CustomStringConvertible {
    /// What the criterion came to: no, or unknown.
    public let finding: Finding

    /// The criterion, its provision, what is not met and what nobody knows.
    public var description: String {
        let place = finding.citation.locator.map { ", \($0)" } ?? ""
        let unmet = finding.failing.map { "\($0.summary): not met" } + finding.open.map { "\($0.summary): not known" }
        return "'\(finding.criterion)' (\(finding.citation.instrument)\(place)) does not hold: "
            + unmet.joined(separator: "; ")
    }
}

extension Finding {
    /// Lets what needs the criterion go on only where it holds.
    ///
    /// What is unknown does not hold: an action needs a yes. The finding itself stays a value, and a no is an answer.
    ///
    /// - Throws: ``CriterionUnmet`` where the answer is no or unknown.
    public func requireYes() throws(CriterionUnmet) {
        guard answer == .yes else { throw CriterionUnmet(finding: self) }
    }
}
