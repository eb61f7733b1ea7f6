/// How two stretches of months compare.
public struct SignalTrend: Hashable, Sendable {
    /// What was counted in the later stretch; nil where a month is missing.
    public let later: Int?
    /// What was counted in the earlier stretch; nil where a month is missing.
    public let earlier: Int?
    /// How many months of both stretches nobody counted.
    public let missingMonths: Int

    init(later: [Int?], earlier: [Int?]) {
        func sum(_ counts: [Int?]) -> Int? { counts.contains(nil) ? nil : counts.compactMap(\.self).cappedSum }
        self.later = sum(later)
        self.earlier = sum(earlier)
        missingMonths = (later + earlier).count { $0 == nil }
    }

    /// By how much the later stretch has more; nil where either is not known.
    public var change: Int? {
        if let later, let earlier { later - earlier } else { nil }
    }
}
