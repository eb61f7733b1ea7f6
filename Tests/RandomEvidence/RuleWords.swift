import CivilTime
import PolicyEngine

/// Everything that rules name, for cases to be made of.
struct RuleWords {
    let duties: [Duty]
    let facts: [Fact]
    let bodies: [Body]
    /// Kinds that some duty reads.
    let kinds: [EventKind]
    /// Parameters under which terms may be agreed.
    let parameters: [String]
    let markers: [Marker]

    init(of policies: [Policy]) {
        duties = policies.flatMap(\.duties)
        facts = Dictionary(policies.flatMap(\.facts).map { ($0.id, $0) }) { first, _ in first }
            .values.sorted { $0.id < $1.id }
        bodies = Set(duties.flatMap(\.owedBy) + ["somebody_else", .allServiceProviders]).sorted()
        kinds = Set(duties.flatMap(Self.kinds)).sorted()
        parameters = Set(duties.flatMap(\.limits).compactMap(Self.parameter)).sorted()
        markers = Set(policies.flatMap(\.markersConsidered)).sorted()
    }

    private static func kinds(of duty: Duty) -> [EventKind] {
        let conditions = [duty.audience] + duty.limits.map(\.condition) + [duty.exception].compactMap(\.self)
        let counted = conditions.flatMap(\.patterns).flatMap { [$0.kind] + [$0.following?.kind].compactMap(\.self) }
        return [duty.trigger.startingKind, duty.trigger.underlyingKind] + duty.discharges
            + (duty.recurrence?.until ?? []) + counted
    }

    private static func parameter(of limit: Limit) -> String? {
        if case .asAgreed(let parameter) = limit.period { parameter } else { nil }
    }
}
