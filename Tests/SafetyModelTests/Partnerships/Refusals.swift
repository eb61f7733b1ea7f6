import SafetyModel
import Testing

/// Expects a refusal by a rule, which says what was found and where the rule is from.
func expectRefusal(
    by rule: RecordRule, _ parts: String..., sourceLocation: SourceLocation = #_sourceLocation,
    from action: () throws -> Void
) {
    let error = #expect(throws: Rejection.self, sourceLocation: sourceLocation) { try action() }
    #expect(error?.rule == rule, sourceLocation: sourceLocation)
    for part in parts + [rule.id.rawValue, rule.passage.description] {
        #expect(error?.description.contains(part) == true, "'\(part)'", sourceLocation: sourceLocation)
    }
}

extension Identifier where Entity == PublicBody {
    /// The made-up body of that number.
    static func body(_ number: UInt64) -> Self { Self(high: 0xB0, low: number) }
}

extension DayInterval {
    /// The days from one until, and without, another, by their texts.
    static func days(_ from: String, _ until: String? = nil) throws -> DayInterval {
        try DayInterval(from: day(from), until: until.map { try day($0) })
    }
}
