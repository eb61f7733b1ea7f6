/// What a list of rules says of one of them.
public struct RuleHeading: Hashable, Sendable {
    /// What kind of rule it is, finely enough to sort a list by.
    public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        case duty, opportunity, eligibility, threshold, composition, retention, measure, definition, process
        case recordContent = "record-content"
    }

    /// The rule.
    public let id: RuleID
    /// What kind of rule it is.
    public let kind: Kind
    /// What it says, in one sentence.
    public let summary: String
    /// Where it stands.
    public let citation: Citation
    /// How well it is founded: the weakest level of what starts its clock and of its numbers, or of its requirements.
    ///
    /// A case may rest on better ones: a determination tells the level of the limit that it applies.
    public let verification: Verification
}

extension Policy {
    /// Every rule and definition of the policy: duties, criteria, measures, definitions, each in the order given.
    public var headings: [RuleHeading] {
        duties.map(\.heading) + criteria.map(\.heading) + measures.map(\.heading) + definitions.map(\.heading)
    }
}

extension Duty {
    /// The duty in a list.
    public var heading: RuleHeading {
        RuleHeading(
            id: .duty(id), kind: kind == .duty ? .duty : .opportunity, summary: summary, citation: citation,
            verification: limits.map(\.verification).reduce(triggerVerification, min))
    }
}

extension Criterion {
    /// The criterion in a list.
    public var heading: RuleHeading {
        let kind: RuleHeading.Kind =
            switch kind {
            case .eligibility: .eligibility
            case .threshold: .threshold
            case .composition: .composition
            case .retention: .retention
            }
        return RuleHeading(
            id: .criterion(id), kind: kind, summary: question, citation: citation,
            verification: requirements.map(\.verification).reduce(.primary, min))
    }
}

extension Measure {
    /// The measure in a list.
    public var heading: RuleHeading {
        RuleHeading(
            id: .measure(id), kind: .measure, summary: summary, citation: citation,
            verification: targets.map(\.verification).reduce(clockVerification, min))
    }
}

extension Definition {
    /// The definition in a list.
    public var heading: RuleHeading {
        let kind: RuleHeading.Kind =
            switch kind {
            case .definition: .definition
            case .process: .process
            case .recordContent: .recordContent
            }
        return RuleHeading(
            id: .definition(id), kind: kind, summary: summary, citation: citation, verification: verification)
    }
}
