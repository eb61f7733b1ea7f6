public import SafetyModel

/// How unequally something falls on groups: the rate of each against that of a reference group.
///
/// It works on published cells only, so a hidden count has no rate and no ratio. A ratio describes; why it is as it is
/// takes more than these numbers, and the caveats are part of it.
public struct Disproportionality: Hashable, Sendable {
    /// What could be worked out for one group.
    public enum Result: Hashable, Sendable {
        /// The ratio of its rate to the reference rate.
        case ratio(RateRatio)
        /// Its count, or that of the reference, is not shown.
        case notShown
        /// Nobody of the reference group was counted, so nothing can be compared.
        case emptyReference
    }

    /// The group with which the others are compared.
    public let reference: String
    /// The result of every other group.
    public let results: [String: Result]
    /// How many of those counted gave no group, such as `not stated`; they are in no rate.
    public let unstated: PublishedCell
    /// What has to be borne in mind, such as that a resident population is no measure of who is in the street.
    public let caveats: [String]

    /// Each group's rate against the reference group's.
    ///
    /// - Parameters:
    ///   - counts: the published count of each group.
    ///   - unstated: the published count of those who gave no group.
    ///   - bases: the population of each group.
    ///   - reference: the group with which the others are compared.
    ///   - caveats: what has to be borne in mind; at least one.
    /// - Throws: ``/SafetyModel/Rejection`` by `rate-cites-its-base` where a group has no base, and by
    ///   `ratio-states-its-caveats` where there is no caveat or no such reference group.
    public init(
        of counts: [String: PublishedCell], unstated: PublishedCell, among bases: [String: RateBase],
        against reference: String, caveats: [String]
    ) throws(Rejection) {
        guard caveats.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else {
            throw Rejection(.ratioStatesItsCaveats, "disproportionality", found: "no caveat")
        }
        guard let referenceCell = counts[reference] else {
            throw Rejection(.ratioStatesItsCaveats, "disproportionality", found: "no reference group '\(reference)'")
        }
        let referenceRate = try Rate(referenceCell, of: bases[reference])
        var results: [String: Result] = [:]
        for (group, cell) in counts where group != reference {
            let rate = try Rate(cell, of: bases[group])
            guard let rate, let referenceRate else {
                results[group] = .notShown
                continue
            }
            results[group] = referenceRate.count == 0 ? .emptyReference : .ratio(RateRatio(rate, to: referenceRate))
        }
        self.reference = reference
        self.results = results
        self.unstated = unstated
        self.caveats = caveats
    }

    /// The ratio of that group; nil where there is none.
    public func ratio(of group: String) -> RateRatio? {
        if case .ratio(let ratio) = results[group] { ratio } else { nil }
    }
}
