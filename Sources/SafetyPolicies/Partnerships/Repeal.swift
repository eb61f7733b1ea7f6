public import CivilTime
public import PolicyEngine
public import SafetyModel

/// That provisions stopped applying in a nation from a day on, by an instrument.
public struct Repeal: Hashable, Sendable {
    /// What became of a rule by an instrument of repeal.
    public enum Fate: String, Hashable, Sendable, CaseIterable {
        /// It stopped applying.
        case stopped
        /// It was seen to go on.
        case survived
        /// Whether it went on was not seen.
        case notSeen = "not-seen"
    }

    /// The instrument.
    public let citation: Citation
    /// Where that instrument was read; an address.
    public let source: String
    /// Where it applies.
    public let nation: Nation
    /// The first UK civil day on which what it repeals no longer applies; nil where it has not been commenced, or the day
    /// is not known.
    public let commencement: CivilDate?
    /// What became of the rules that it touches.
    public let fates: [RuleID: Fate]

    /// A repeal with what became of each rule that it touches; of all others nothing is said by it.
    public init(
        by citation: Citation, seenAt source: String, in nation: Nation, from commencement: CivilDate?,
        fates: [RuleID: Fate]
    ) {
        self.citation = citation
        self.source = source
        self.nation = nation
        self.commencement = commencement
        self.fates = fates
    }

    /// What became of one duty.
    public struct Effect: Hashable, Sendable {
        /// The duty.
        public let duty: StatutoryDuty
        /// What became of it.
        public let fate: Fate
        /// Where.
        public let nation: Nation
        /// From which UK civil day on.
        public let from: CivilDate
    }

    /// What became of those duties that apply in its nation: what stopped applying, what survived, where and from when.
    ///
    /// A duty that the repeal does not touch survived it.
    ///
    /// - Throws: ``StatutoryDutyError`` with `.noCommencement` where the repeal says no day.
    public func effects(on duties: [StatutoryDuty]) throws(StatutoryDutyError) -> [Effect] {
        guard let commencement else {
            guard let first = duties.first else { return [] }
            throw StatutoryDutyError(first.rule, first.policy, .noCommencement)
        }
        return duties.filter { $0.nations.contains(nation) }.map { duty in
            Effect(duty: duty, fate: fates[duty.rule] ?? .survived, nation: nation, from: commencement)
        }
    }
}
