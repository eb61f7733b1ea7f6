import CivilTime
public import PolicyEngine
public import SafetyModel

/// That an Act or regulations lay a duty on bodies: a rule of the rulebook, with who bears it.
///
/// Rules that can be judged name their bearers; of the others, which are kept to be cited, it is said here who bears
/// them.
public struct StatutoryDuty: Hashable, Sendable {
    /// The edition in which the rule stands.
    public let policy: PolicyID
    /// The rule.
    public let rule: RuleID
    /// Where the duty is laid down.
    public let citation: Citation
    /// Who bears it.
    public let bearers: Set<CommunitySafetyPartnerships.AuthorityKind>
    /// Where it applies.
    public let nations: Set<Nation>
    /// The days on which its edition is in force; what a repeal took out of it stands in a ``Repeal``.
    public let inForce: InForce

    /// A duty of those bearers, as a rulebook has it.
    ///
    /// - Throws: ``StatutoryDutyError`` where the register holds no such policy or rule, the policy binds by less than a
    ///   statute or founds no duties, or nobody bears it.
    public init(
        _ rule: RuleID, of policy: PolicyID, borneBy bearers: Set<CommunitySafetyPartnerships.AuthorityKind>,
        in nations: Set<Nation>, by register: Register
    ) throws(StatutoryDutyError) {
        guard let edition = register.policies.first(where: { $0.id == policy }) else {
            throw StatutoryDutyError(rule, policy, .unknownPolicy)
        }
        guard let heading = edition.headings.first(where: { $0.id == rule }) else {
            throw StatutoryDutyError(rule, policy, .unknownRule)
        }
        guard edition.bindingForce == .statute, edition.status.foundsDuties else {
            throw StatutoryDutyError(rule, policy, .noLaw(edition.bindingForce, edition.status))
        }
        guard !bearers.isEmpty else { throw StatutoryDutyError(rule, policy, .nobodyBearsIt) }
        self.policy = policy
        self.rule = rule
        self.bearers = bearers
        self.nations = nations
        citation = heading.citation
        inForce = edition.inForce
    }
}

/// A rule cannot stand as a statutory duty.
public struct StatutoryDutyError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    @nonexhaustive
    public enum Problem: Hashable, Sendable {
        /// The register holds no such policy.
        case unknownPolicy
        /// The policy has no such rule.
        case unknownRule
        /// The policy is no law in force: it binds so, and stands so in its life.
        case noLaw(BindingForce, PolicyStatus)
        /// Nobody is said to bear it.
        case nobodyBearsIt
        /// The repeal says no day on which it begins.
        case noCommencement
    }

    /// The rule.
    public let rule: RuleID
    /// The policy in which it was sought.
    public let policy: PolicyID
    /// What is wrong.
    public let problem: Problem

    /// The error for that rule.
    public init(_ rule: RuleID, _ policy: PolicyID, _ problem: Problem) {
        self.rule = rule
        self.policy = policy
        self.problem = problem
    }

    /// Which rule, and what is wrong.
    public var description: String {
        let subject = "\(rule) of \(policy)"
        return switch problem {
        case .unknownPolicy: "\(subject): the register holds no such policy"
        case .unknownRule: "\(subject): the policy has no such rule"
        case .noLaw(let force, let status):
            "\(subject): it binds as \(force) and is \(status), so it is no law in force"
        case .nobodyBearsIt: "\(subject): nobody bears it"
        case .noCommencement: "\(subject): its repeal has no commencement"
        }
    }
}
