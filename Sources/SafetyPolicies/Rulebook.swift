public import PolicyEngine

/// Every policy that the kit brings: the law and the standards, edition by edition.
public enum Rulebook {
    /// Every policy, by subject and within it by edition.
    ///
    /// - Throws: `PolicyError` where the rules of one are no policy.
    public static func policies() throws(PolicyError) -> [Policy] {
        try all.map { (policy) throws(PolicyError) in try policy.get() }
    }

    /// The policy of that id; nil where the kit brings none.
    ///
    /// - Throws: `PolicyError` where the rules of one are no policy.
    public static func policy(_ id: PolicyID) throws(PolicyError) -> Policy? {
        try policies().first { $0.id == id }
    }

    /// All of them in one register, which picks the edition by the day.
    ///
    /// - Throws: `PolicyError`, or `RegisterError` where two editions of an instrument found duties on one day.
    public static func register() throws -> Register {
        try Register(policies())
    }

    /// The row of the fact base that a rule was written from.
    ///
    /// It is the rule's id, but where one row needed several rules: then each adds a full stop and a word to it.
    /// `vc2020.right9.bail-changes.court` is the court's part of a row, `asbcr-local-gosport.meeting` one of three
    /// limits of another.
    ///
    /// - Parameter rule: a rule of a policy that the kit brings.
    public static func row(of rule: RuleID) -> String {
        let parts = rule.rawValue.split(separator: ".", omittingEmptySubsequences: false)
        let isStandard = !["vc2006", "vc2013", "vc2015", "vc2020", "post2020"].contains(parts[0])
        if isStandard { return String(parts[0]) }
        return parts.last == "court" ? parts.dropLast().joined(separator: ".") : rule.rawValue
    }

    private static let all = victims + callsToScrutiny + partnershipsToInformation
}
