public import CivilTime
public import PolicyEngine
public import SafetyModel

/// The statutory duties of a local area's bodies, and what was repealed of them.
public struct StatutoryDuties: Hashable, Sendable {
    /// The duties, in order.
    public let duties: [StatutoryDuty]
    /// The repeals, each checked to have begun on a day.
    public let repeals: [Repeal]

    /// Those duties, and the repeals among them.
    ///
    /// - Throws: ``StatutoryDutyError`` with `.noCommencement` where a repeal says no day on which it begins.
    public init(_ duties: [StatutoryDuty], repeals: [Repeal]) throws(StatutoryDutyError) {
        for repeal in repeals { _ = try repeal.effects(on: duties) }
        self.duties = duties
        self.repeals = repeals
    }

    /// One duty on a body on a day.
    public struct Standing: Hashable, Sendable {
        /// The duty.
        public let duty: StatutoryDuty
        /// Whether the body bears it on that day.
        public let isBorne: Truth
        /// Whether it survived a repeal by that day; unknown where that was not seen, nil where none came before it.
        public let survived: Truth?
    }

    /// The duties upon a kind of body of a partnership's area on a UK civil day.
    ///
    /// A kind of body bears a duty where the law makes it a responsible authority on that day, the duty's edition is in
    /// force and no repeal stopped it there. What was stopped, or is not that kind's, is left out.
    ///
    /// - Parameters:
    ///   - kind: the kind of body.
    ///   - partnership: the partnership; its nation says which repeals apply.
    ///   - day: the day.
    ///   - isTwoTier: whether the area has a district and a county council; nil where that is not known.
    /// - Throws: `PolicyError` where the rulebook is at fault, `EvaluationError` or `CivilTimeError` where the day lies
    ///   outside the clock.
    public func duties(
        upon kind: CommunitySafetyPartnerships.AuthorityKind, in partnership: Partnership, on day: CivilDate,
        isTwoTier: Bool?
    ) throws -> [Standing] {
        let authorities = try partnership.responsibleAuthorities(on: day, isTwoTier: isTwoTier)
        guard let authority = authorities.first(where: { $0.kind == kind }), authority.finding.answer != .no else {
            return []
        }
        return duties.compactMap { duty in
            guard duty.bearers.contains(kind), duty.nations.contains(partnership.nation), duty.inForce.contains(day)
            else { return nil }
            let past = repeals.filter { repeal in
                repeal.nation == partnership.nation && repeal.commencement.map { $0 <= day } ?? false
            }
            let fates = past.map { $0.fates[duty.rule] ?? .survived }
            guard !fates.contains(.stopped) else { return nil }
            let survived: Truth? = fates.isEmpty ? nil : fates.contains(.notSeen) ? .unknown : .yes
            return Standing(
                duty: duty, isBorne: authority.finding.answer && (survived ?? .yes), survived: survived)
        }
    }
}

extension CommunitySafetyPartnerships {
    /// The duties of the Crime and Disorder Act 1998 and its regulations, borne by the responsible authorities, with the
    /// repeals of 2011 in England and in Wales.
    ///
    /// The regulations reach the authorities through their strategy group, which acts on their behalf.
    ///
    /// - Throws: `PolicyError`, `RegisterError` or ``StatutoryDutyError`` where the rulebook is at fault.
    public static func statutoryDuties() throws -> StatutoryDuties {
        let register = try Rulebook.register()
        let all = Set(AuthorityKind.allCases)
        func duty(_ rule: RuleID, of policy: PolicyID, in nations: Set<Nation>) throws -> StatutoryDuty {
            try StatutoryDuty(rule, of: policy, borneBy: all, in: nations, by: register)
        }
        let regulations = PolicyID.partnershipStrategyRegulations2007
        return try StatutoryDuties(
            [
                duty(.definition("csp-strategy"), of: .crimeAndDisorderAct1998, in: [.england, .wales]),
                duty(.definition("csp-s17-duty"), of: .crimeAndDisorderAct1998, in: [.england, .wales]),
                duty(.duty("csp-strategic-assessment-annual"), of: regulations, in: [.england]),
                duty(.duty("csp-plan-3yr-annual-refresh.refresh"), of: regulations, in: [.england]),
                duty(.duty("csp-public-meeting-annual"), of: regulations, in: [.england]),
                duty(.definition("csp-wales-regs"), of: .partnershipStrategyWales2007, in: [.wales]),
            ], repeals: [strategyRepeal2011, strategyRepealWales2011])
    }

    /// The instrument of 2011 for England.
    ///
    /// Of it regulations 1 to 3 were seen: a strategy group still prepares strategic assessments and a partnership plan.
    /// Whether it does so every year, and whether the yearly public meeting stayed, was not seen.
    public static let strategyRepeal2011 = Repeal(
        by: Citation(
            instrument: "Crime and Disorder (Formulation and Implementation of Strategy) (Amendment) Regulations 2011",
            edition: "SI 2011/1230", locator: "regs 1-3", locatorVerification: .primary, sources: ["si2011-1230"]),
        seenAt: "http://www.legislation.gov.uk/uksi/2011/1230/data.xht", in: .england,
        from: CivilDate(dayNumber: 15_126),  // 1 June 2011
        fates: fatesOf2011)

    /// The instrument of 2011 for Wales, seen as far as that for England.
    public static let strategyRepealWales2011 = Repeal(
        by: Citation(
            instrument:
                "Crime and Disorder (Formulation and Implementation of Strategy) (Wales) (Amendment) Regulations 2011",
            edition: "SI 2011/2702", locator: "regs 1-3", locatorVerification: .primary),
        seenAt: "https://www.legislation.gov.uk/uksi/2011/2702/made/data.htm", in: .wales,
        from: CivilDate(dayNumber: 15_313),  // 5 December 2011
        fates: fatesOf2011)

    private static let fatesOf2011: [RuleID: Repeal.Fate] = [
        .duty("csp-strategic-assessment-annual"): .notSeen,
        .duty("csp-plan-3yr-annual-refresh.refresh"): .notSeen,
        .duty("csp-public-meeting-annual"): .notSeen,
        .definition("csp-wales-regs"): .notSeen,
    ]
}
