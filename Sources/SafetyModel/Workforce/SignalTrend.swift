/// How two stretches of months compare.
public struct SignalTrend: Hashable, Sendable {
    /// What was counted in the later stretch; nil where a month is missing.
    public let now: Int?
    /// What was counted in the earlier stretch; nil where a month is missing.
    public let before: Int?
    /// How many months of both stretches nobody counted.
    public let missingMonths: Int

    init(now: [Int?], before: [Int?]) {
        func sum(_ counts: [Int?]) -> Int? { counts.contains(nil) ? nil : counts.compactMap(\.self).cappedSum }
        self.now = sum(now)
        self.before = sum(before)
        missingMonths = (now + before).count { $0 == nil }
    }

    /// By how much the later stretch has more; nil where either is not known.
    public var change: Int? {
        if let now, let before { now - before } else { nil }
    }
}
