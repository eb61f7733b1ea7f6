public import CivilTime
public import PolicyEngine

/// How a policy's promises were kept, promise by promise, and whether it is still in force.
public struct PromisePerformance: Hashable, Sendable {
    /// How one promise was kept.
    public struct Line: Hashable, Sendable {
        /// The promise.
        public let duty: DutyID
        /// What is promised.
        public let summary: String
        /// How it was kept.
        public let tally: PromiseTally
    }

    /// How an edition stands on a day.
    public enum Standing: Hashable, Sendable {
        /// It does not apply yet; its first day.
        case notYet(from: CivilDate)
        /// It applies.
        case inForce
        /// It no longer applies; the first day on which it did not.
        case withdrawn(on: CivilDate)
    }

    /// The edition.
    public let policy: PolicyID
    /// How it stands on the day asked for.
    public let standing: Standing
    /// How each promise was kept, in the policy's order; one of which there was no occurrence has an empty tally.
    public let promises: [Line]

    /// How the promises of a policy were kept by those determinations, and how it stands on a UK civil day.
    ///
    /// Determinations of other editions are left out.
    public init(_ policy: Policy, _ determinations: [Determination], on day: CivilDate) {
        self.policy = policy.id
        let own = determinations.filter { $0.policy == policy.id }
        promises = policy.duties.map { duty in
            Line(duty: duty.id, summary: duty.summary, tally: PromiseTally(of: own.filter { $0.duty == duty.id }))
        }
        if day < policy.inForce.from {
            standing = .notYet(from: policy.inForce.from)
        } else if let until = policy.inForce.until, until <= day {
            standing = .withdrawn(on: until)
        } else {
            standing = .inForce
        }
    }

    /// What is to stand above the figures where the edition does not apply; nil where it does.
    public var banner: String? {
        switch standing {
        case .notYet(let day): "'\(policy)' does not apply before \(day)."
        case .inForce: nil
        case .withdrawn(let day): "'\(policy)' is withdrawn: it has not applied since \(day)."
        }
    }
}
