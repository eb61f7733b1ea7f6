public import CivilTime

/// Whether occurrences come together so that somebody should act, and which ones.
public struct EscalationSignal: Hashable, Sendable {
    /// The rule.
    public let rule: EscalationRule
    /// Whether they do: unknown where it turns on the day of one that is not dated.
    public let answer: Answer
    /// The dated occurrences of the fullest window that reaches the day, earliest first.
    public let evidence: [Occurrence.ID]
    /// The occurrences whose day nobody knows.
    public let undated: [Occurrence.ID]

    /// What a rule says of occurrences up to a day.
    ///
    /// - Parameters:
    ///   - rule: the rule.
    ///   - occurrences: what happened, in any order; other words and later days do not count.
    ///   - day: the UK civil day for which it is asked; the window must reach it, or the signal is of the past.
    public init(_ rule: EscalationRule, over occurrences: [Occurrence], on day: CivilDate) {
        let counted = occurrences.filter { $0.word == rule.occurrence && $0.day.map { $0 <= day } ?? true }
        let dated = counted.compactMap { occurrence in occurrence.day.map { (day: $0, id: occurrence.id) } }
            .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        var fullest: [Occurrence.ID] = []
        for first in dated {
            guard let end = rule.window.firstDay(after: first.day), day < end else { continue }
            let inside = dated.filter { $0.day >= first.day }.map(\.id)
            if inside.count > fullest.count { fullest = inside }
        }
        self.rule = rule
        evidence = fullest
        undated = counted.filter { $0.day == nil }.map(\.id)
        answer =
            fullest.count >= rule.threshold
            ? .yes : fullest.count + undated.count >= rule.threshold ? .unknown : .no
    }
}
