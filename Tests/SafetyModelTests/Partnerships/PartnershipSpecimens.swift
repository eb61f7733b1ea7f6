import CivilTime
import SafetyModel

/// Specimens of partnerships, bodies, agreements, commissioning, governance and initiatives.
enum PartnershipSpecimens {
    // swift-format-ignore: NeverUseForceTry
    static let all: [Specimen] = try! partnerships() + practice() + bodies() + agreements() + money() + governance()

    static func partnerships() throws -> [Specimen] {
        let partnership = try Partnership(
            id: PartnershipMeetingTests.id, kind: "a-kind-unknown-here", name: "Safer Wexley", area: "Wexley",
            nation: .wales, body: .body(7),
            memberships: [Membership(of: .body(1), as: "a-role-unknown-here", for: .days("2024-01-01", "2025-01-01"))])
        let remits = RemitMap(
            [
                Remit(
                    of: RemitTests.county, for: "a-topic-unknown-here", in: "Midshire", at: "a-level-unknown-here",
                    during: try .days("2024-01-01"))
            ], containers: ["Wexley": ["Midshire"]])
        return [
            Specimen(partnership),
            Specimen(partnership.memberships[0]),
            Specimen(try PartnershipMeetingTests.meeting([(1, .present), (2, .apologies)])),
            Specimen(try Quorum(members: 3, responsibleAuthorities: 2)),
            Specimen(remits),
            Specimen(remits.remits[0]),
            Specimen(try LeadMemberTests.leads([LeadMemberTests.lead(1, "South", "2010-01-01", "2010-06-01")])),
            Specimen(
                try PartnershipLink(
                    PartnershipLinkTests.reduction, and: PartnershipLinkTests.justice, during: .days("2008-03-02"),
                    actions: [.init(high: 0xA4, low: 1)])),
        ]
    }

    static func practice() throws -> [Specimen] {
        let contribution = OutcomeContribution(by: .body(1), "gates", amount: 12, method: "gated against others")
        return [
            Specimen(contribution),
            Specimen(try SharedOutcomeTests.outcome(change: 40, [contribution])),
            Specimen(
                try PracticeTests.example(
                    .beforeAndAfter,
                    [PracticeTests.figure(40, "2007", "Wexley"), PracticeTests.figure(25, "2008", "Wexley")])),
            Specimen(try PracticeTests.assessment(1, [.init("a-mark-unknown-here", .partly, shownBy: ["a chair"])])),
            Specimen(try AwardTests.entry()),
            Specimen(try AwardTests.round([[1, 2, 3, 4]], kinds: [.communitySafety, "a-kind-unknown-here"])),
            Specimen(
                AwardScore(by: AwardTests.judges[0], for: .init(high: 0xA8, low: 1), criterion: "problem", points: 3)),
            Specimen(
                try Organisation(
                    id: .body(1), form: "a-form-unknown-here",
                    numbers: [RegistrationNumber("X 1", in: "a-register-unknown-here")],
                    withoutNumber: "a-reason-unknown-here")),
            Specimen(try RegistrationNumber("6331413", in: .companies)),
        ]
    }

    static func bodies() throws -> [Specimen] {
        let body = PublicBody(
            id: .body(1), name: "Wexley Partnership", kind: "a-kind-unknown-here", area: "Wexley",
            lifespan: try Lifespan(from: .by(day("2008-03-02")), until: .on(day("2010-04-01"))),
            successors: [.body(3)])
        let heir = PublicBody(
            id: .body(3), name: "Midshire Partnership", kind: .council,
            lifespan: try Lifespan(from: .on(day("2010-04-01")), until: .notBefore(day("2020-01-01"))))
        return [
            Specimen(body),
            Specimen(body.lifespan),
            Specimen(try Lifespan(from: .notKnown, until: .open), variant: "open"),
            Specimen(try Bodies([body, heir])),
            Specimen(
                try MergerTests.merger(
                    into: [3, 4],
                    inheritances: [.init(MergerTests.file, to: .body(4)), .init(MergerTests.agreement, to: .body(3))])),
        ]
    }

    static func agreements() throws -> [Specimen] {
        let agreement = try AgreementTests.agreement(events: [
            AgreementTests.event(1, .occurred("pattern-reported"), at: "2024-06"),
            AgreementTests.event(2, .kept(AgreementTests.reply), at: "2024-06-12T10:00:00Z", answers: [1]),
        ])
        let account = Personal("Mrs Planted was not asked", purpose: "partnership")
        let entry = CompactEntry(
            of: CompactTests.early, by: .body(1), on: try day("2011-06-01"), isFollowed: false, account: account)
        let service = try ServiceLevelTests.agreement([ServiceLevelTests.reading("2024-01", 8, of: 10)])
        return [
            Specimen(agreement),
            Specimen(agreement.commitments[1]),
            Specimen(agreement.events[1]),
            Specimen(entry, personal: ["Mrs Planted was not asked"]),
            Specimen(
                try CompactTests.compact(log: [entry]), personal: ["Mrs Planted was not asked"]),
            Specimen(service),
            Specimen(service.measures[0]),
            Specimen(service.readings[0]),
        ]
    }

    static func money() throws -> [Specimen] {
        var commission = try CommissionTests.running()
        try commission.record(CommissionTests.payment(1, 1, CommissionTests.coping, "100.01"))
        var ledger = try ResultsLedgerTests.ledger(cap: "5000")
        try ledger.record(ResultsLedgerTests.claim(1))
        try ledger.record(ResultsLedgerTests.found(1, false))
        try ledger.record(ResultsLedgerTests.claim(2))
        try ledger.record(ResultsLedgerTests.found(2))
        try ledger.record(ResultsLedgerTests.paid(2))
        let fund = try PooledFundTests.filled()
        return [
            Specimen(Money(pence: -320)),
            Specimen(fund),
            Specimen(fund.entries[2]),
            Specimen(commission),
            Specimen(
                Lot(id: CommissionTests.courts, "a-service-unknown-here", in: "Midshire", outcomes: ["well"])),
            Specimen(commission.contracts[0]),
            Specimen(commission.payments[0]),
            Specimen(ledger),
            Specimen(ledger.tariff),
            Specimen(ledger.claims[0]),
            Specimen(ledger.verifications[0]),
            Specimen(ledger.payments[0]),
        ]
    }

    static func governance() throws -> [Specimen] {
        var plan = try PoliceCrimePlanTests.plan()
        try plan.record(PoliceCrimePlanTests.reading(799, "2014-06-01"), of: PoliceCrimePlanTests.burglaries)
        var log = DecisionLog()
        try log.assign(OfficeTests.decision(1, "a-kind-unknown-here", OfficeTests.commissioner))
        try log.record(OfficeTests.decision(2, .operational, OfficeTests.commissioner))
        let initiative = try Initiative(
            id: "X1", "A plan", "a-kind-unknown-here", of: ["Somebody"],
            at: [Passage("a-document-unknown-here", "line 3")], figures: [PracticeTests.figure(40, "2007", nil)])
        return [
            Specimen(Office("a-post-unknown-here", of: "Midshire")),
            Specimen(log.taken[0]),
            Specimen(log),
            Specimen(plan),
            Specimen(plan.objectives[0]),
            Specimen(plan.objectives[0].measures[0]),
            Specimen(plan.commitments[0]),
            Specimen(try PoliceCrimePlans([plan])),
            Specimen(try StrategyTests.strategy([.body(1)])),
            Specimen(initiative),
            Specimen(try InitiativeRegister([initiative])),
        ]
    }
}
