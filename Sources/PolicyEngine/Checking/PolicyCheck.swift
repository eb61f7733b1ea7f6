public import CivilTime

/// Reads policies for what cannot be meant: rules that can never do anything, fields that nothing founds, editions in
/// each other's way.
///
/// It knows what follows from the rules themselves, and nothing of the law. That a rule reads an undeclared fact, has
/// no limit or an impossible number is no remark but a `PolicyError`: such a policy cannot be made.
///
/// Whether a condition can hold is decided exactly for yes-or-no facts, for numbers held against numbers and for days
/// held against fixed days. Where it cannot be decided exactly, it is taken that it can: what is said to be unreachable
/// always is. A rule that asks more than 24 different questions is not looked into.
public struct PolicyCheck: Hashable, Sendable {
    /// What was found: policy by policy, of each first its rules in order, then its facts, sources and days.
    public let remarks: [PolicyRemark]

    /// Checks one policy.
    ///
    /// - Parameters:
    ///   - policy: the policy.
    ///   - day: the day on which it is to stand as it says; nil leaves its status in peace with its days as far as that
    ///     goes without a day.
    public init(_ policy: Policy, on day: CivilDate? = nil) {
        self.init(of: [policy], on: day)
    }

    /// Checks each of the policies, and whether they can stand beside each other.
    ///
    /// - Parameters:
    ///   - policies: in any order.
    ///   - day: as for one.
    public init(of policies: [Policy], on day: CivilDate? = nil) {
        remarks = policies.enumerated().flatMap { index, policy in
            var inspection = Inspection(of: policy)
            inspection.inspectRules()
            inspection.inspectFacts()
            inspection.inspectSources()
            inspection.inspectDays(on: day, beside: policies, at: index)
            return inspection.remarks
        }
    }

    /// The remarks of that severity.
    public func remarks(of severity: PolicyRemark.Severity) -> [PolicyRemark] {
        remarks.filter { $0.severity == severity }
    }

    /// The remarks on one policy in the making.
    struct Inspection {
        let policy: Policy
        private(set) var remarks: [PolicyRemark] = []

        init(of policy: Policy) {
            self.policy = policy
        }

        mutating func note(_ matter: PolicyRemark.Matter, _ rule: String, _ field: String) {
            remarks.append(PolicyRemark(policy.id, RuleField(rule, field), matter))
        }

        /// Of the policy itself.
        mutating func note(_ matter: PolicyRemark.Matter, _ field: String) {
            note(matter, "policy \(policy.id)", field)
        }
    }
}

extension Policy {
    /// What a check finds in it; see ``PolicyCheck``.
    ///
    /// - Parameter day: the day on which it is to stand as it says; nil for none.
    public func check(on day: CivilDate? = nil) -> [PolicyRemark] {
        PolicyCheck(self, on: day).remarks
    }
}
