public import CivilTime
public import PolicyEngine
public import SafetyModel

extension EligibilityAnswer {
    /// What a finding came to, as it is kept in a record.
    ///
    /// - Parameters:
    ///   - finding: what a policy says of its criterion.
    ///   - instant: as of when it was asked.
    public init(_ finding: Finding, at instant: Instant) {
        let answer: Answer =
            switch finding.answer {
            case .yes: .yes
            case .no: .no
            case .unknown: .unknown
            }
        self.init(answer, of: Criterion(rawValue: finding.criterion.rawValue), at: instant)
    }
}

extension DiversionContract {
    /// The contract with its suspect found eligible by a scheme's criterion.
    ///
    /// - Parameters:
    ///   - finding: what the scheme's policy says of its criterion.
    ///   - instant: as of when it was asked.
    /// - Throws: `CriterionUnmet` where the finding is no or not known, which names the rule and its source; `Rejection`
    ///   by `eligibility-answered` where it is of somebody else, or names nobody; `TransitionError` where the contract
    ///   is not at that point.
    public func findingEligible(by finding: Finding, at instant: Instant) throws -> Outcome<DiversionContract> {
        try finding.requireYes()
        try requireOwn(finding)
        var changed = self
        changed.record(EligibilityAnswer(finding, at: instant))
        return try changed.applying(.findEligible, at: instant)
    }

    /// The contract put to its suspect, made up as a scheme's criterion has it.
    ///
    /// - Parameters:
    ///   - finding: what the scheme's policy says of the contract's terms.
    ///   - instant: when it is put to them.
    /// - Throws: `CriterionUnmet` where the finding is no or not known; `Rejection` by `eligibility-answered` where it is
    ///   of somebody else, or names nobody; `TransitionError` where the contract is not at that point.
    public func offering(madeUpBy finding: Finding, at instant: Instant) throws -> Outcome<DiversionContract> {
        try finding.requireYes()
        try requireOwn(finding)
        return try applying(.offer, at: instant)
    }

    /// What was found of one suspect says nothing of another.
    private func requireOwn(_ finding: Finding) throws(Rejection) {
        guard finding.beneficiary == BeneficiaryID(suspect.description) else {
            throw Rejection(
                .eligibilityAnswered, "diversion contract \(id)",
                found: "the finding of '\(finding.criterion)' is not of its suspect")
        }
    }

    /// The last UK civil day on which it is over in time by a scheme's rules; nil where it was not agreed, or the rules
    /// have no limit for it.
    ///
    /// - Parameters:
    ///   - policy: the scheme's rules.
    ///   - calendar: the working days and the clock that apply.
    /// - Throws: `EvaluationError` or `CivilTimeError` where a day lies outside the calendar or the clock.
    public func lastDay(under policy: Policy, on calendar: WorkingCalendar) throws -> CivilDate? {
        guard let agreed = progress.history.last(where: { $0.event == .agree }) else { return nil }
        let due = try policy.determinations(from: Evidence(for: self), asOf: agreed.at, on: calendar)
            .compactMap(\.due).max()
        return try due.map { try calendar.clock.date(at: $0.adding(milliseconds: -1)) }
    }
}
