/// What a rule reads of the evidence, found once.
struct RuleReads: Sendable {
    /// The facts by number, in the order of first mention.
    let facts: [Int]
    /// Every comparison of a number or a day, each once.
    let comparisons: [Condition]
    /// Every pattern whose events it counts, each once.
    let patterns: [EventPattern]

    init(_ rule: Condition, _ declared: DeclaredFacts) {
        facts = rule.facts.compactMap(declared.number)
        comparisons = rule.comparisons
        patterns = rule.patterns
    }
}
