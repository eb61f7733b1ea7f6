public import PolicyEngine
public import SafetyModel

/// What became of the duties that one body owed in a period, duty by duty.
///
/// The denominator of a duty is the cases in which it was engaged: owed, and not lifted by an exception. What is not
/// known is shown as not known, and is in no rate but in its bounds.
public struct ComplianceReturn: Hashable, Sendable {
    /// Whose duties.
    public let dutyHolder: Body
    /// The policy of which they are.
    public let policy: PolicyID
    /// The period, in words.
    public let period: String
    /// Duty by duty.
    public private(set) var duties: [DutyID: DutyCompliance] = [:]
    private var judged: Set<Key> = []

    private struct Key: Hashable {
        let duty: DutyID
        let event: EventID
        let beneficiary: BeneficiaryID?
    }

    /// A return in which nothing is entered yet.
    ///
    /// - Throws: ``/SafetyModel/Rejection`` by `return-counts-engaged-duties` where the period is blank.
    public init(of dutyHolder: Body, under policy: PolicyID, in period: String) throws(Rejection) {
        guard !period.allSatisfy(\.isWhitespace) else {
            throw Rejection(.returnCountsEngagedDuties, "compliance return", found: "a blank period")
        }
        self.dutyHolder = dutyHolder
        self.policy = policy
        self.period = period
    }

    /// Enters how a duty stands in one case.
    ///
    /// - Throws: ``/SafetyModel/Rejection`` by `return-counts-engaged-duties` where it is of another policy, is not
    ///   owed by this body, is an opportunity of the beneficiary's own, or was entered already.
    public mutating func add(_ determination: Determination) throws(Rejection) {
        func refusal(_ found: String) -> Rejection {
            Rejection(.returnCountsEngagedDuties, "compliance return of \(dutyHolder)", found: found)
        }
        guard determination.policy == policy else { throw refusal("a duty of \(determination.policy)") }
        guard determination.owedBy.contains(dutyHolder) else {
            throw refusal("duty \(determination.duty), which others owe")
        }
        switch determination.status {
        case .open, .taken, .lapsed: throw refusal("duty \(determination.duty), which is an opportunity")
        default: break
        }
        let key = Key(
            duty: determination.duty, event: determination.event, beneficiary: determination.beneficiary)
        guard judged.insert(key).inserted else {
            throw refusal("duty \(determination.duty) a second time for one trigger and beneficiary")
        }
        duties[determination.duty, default: DutyCompliance()].add(determination.status)
    }

    /// Which of the return's duties the data can evidence, and which duties of the policy they cannot.
    public func coverage(by monitorability: Monitorability) -> ComplianceCoverage {
        ComplianceCoverage(of: monitorability, entered: Set(duties.keys))
    }
}

extension RecordRule {
    /// Where nothing was owed, nothing could be kept.
    public static let returnCountsEngagedDuties = RecordRule(
        "return-counts-engaged-duties",
        "a return counts each engaged duty of its own body, policy and period once",
        from: Passage(.publicSafetyPublicTrust, "line 32"))
}
