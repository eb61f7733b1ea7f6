import CivilTime
import PolicyEngine
import SafetyModel
import SafetyPolicies
import Testing

@Suite struct StatutoryDutyTests {
    typealias Kind = CommunitySafetyPartnerships.AuthorityKind

    static func partnership(_ nation: Nation) throws -> Partnership {
        try Partnership(id: .init(high: 0, low: 1), name: "Safer Wexley", area: "Wexley", nation: nation)
    }

    func rules(
        upon kind: Kind = .council, in nation: Nation = .england, on day: String
    ) throws -> [String: StatutoryDuties.Standing] {
        let found = try CommunitySafetyPartnerships.statutoryDuties().duties(
            upon: kind, in: Self.partnership(nation), on: CivilDate(day), isTwoTier: false)
        return Dictionary(uniqueKeysWithValues: found.map { ($0.duty.rule.rawValue, $0) })
    }

    static let core: Set<String> = ["csp-strategy", "csp-s17-duty"]
    static let regulations: Set<String> = [
        "csp-strategic-assessment-annual", "csp-plan-3yr-annual-refresh.refresh", "csp-public-meeting-annual",
    ]

    @Test func theDutiesOnABodyFollowTheDay() throws {
        #expect(try rules(on: "1998-07-30").isEmpty)
        #expect(try Set(rules(on: "1998-07-31").keys) == Self.core)
        #expect(try Set(rules(on: "2007-07-31").keys) == Self.core)
        #expect(try Set(rules(on: "2007-08-01").keys) == Self.core.union(Self.regulations))
        #expect(try Set(rules(in: .wales, on: "2007-11-18").keys) == Self.core)
        #expect(try Set(rules(in: .wales, on: "2007-11-19").keys) == Self.core.union(["csp-wales-regs"]))
        // A police authority bore them until it went, and a health board bears them in Wales only.
        #expect(try rules(upon: .policeAuthority, on: "2012-01-16").isEmpty == false)
        #expect(try rules(upon: .policeAuthority, on: "2013-04-01").isEmpty)
        #expect(try rules(upon: .localHealthBoard, on: "2013-04-01").isEmpty)
        #expect(try rules(upon: .localHealthBoard, in: .wales, on: "2013-04-01").isEmpty == false)
    }

    /// The core duty survived the cut of 2011; of the regulations it was not seen.
    @Test func whatSurvivedARepealIsTold() throws {
        let before = try rules(on: "2011-05-31")
        #expect(before.values.allSatisfy { $0.survived == nil && $0.isBorne == .yes })
        let after = try rules(on: "2011-06-01")
        #expect(
            after.filter { $0.value.survived == .yes && $0.value.isBorne == .yes }.keys.sorted() == Self.core.sorted())
        #expect(after.filter { $0.value.survived == .unknown }.keys.sorted() == Self.regulations.sorted())
        #expect(after["csp-public-meeting-annual"]?.isBorne == .unknown)
        #expect(try rules(in: .wales, on: "2011-12-04").values.allSatisfy { $0.survived == nil })
        #expect(try rules(in: .wales, on: "2011-12-05")["csp-wales-regs"]?.survived == .unknown)
        // Whether a body is an authority at all may be open too.
        #expect(try rules(upon: .policeAuthority, on: "2012-11-01")["csp-strategy"]?.isBorne == .unknown)
    }

    @Test func whatStoppedApplyingWhereAndWhenIsTold() throws {
        let duties = try CommunitySafetyPartnerships.statutoryDuties().duties
        let day = try CivilDate("2011-06-01")
        let meeting = RuleID.duty("csp-public-meeting-annual")
        let repeal = Repeal(
            by: CommunitySafetyPartnerships.strategyRepeal2011.citation, seenAt: "made up", in: .england, from: day,
            fates: [meeting: .stopped])
        let effects = try repeal.effects(on: duties)
        #expect(effects.filter { $0.fate == .stopped }.map(\.duty.rule) == [meeting])
        #expect(effects.filter { $0.fate == .survived }.count == 4 && effects.allSatisfy { $0.from == day })
        #expect(effects.allSatisfy { $0.nation == .england && $0.duty.nations.contains(.england) })
        let book = try StatutoryDuties(duties, repeals: [repeal])
        func stands(_ text: String, _ nation: Nation = .england) throws -> Bool {
            try book.duties(upon: .council, in: Self.partnership(nation), on: CivilDate(text), isTwoTier: false)
                .contains { $0.duty.rule == meeting }
        }
        #expect(try stands("2011-05-31") && !stands("2011-06-01"))
        #expect(CommunitySafetyPartnerships.strategyRepeal2011.commencement == day)
        #expect(try CommunitySafetyPartnerships.strategyRepealWales2011.commencement == CivilDate("2011-12-05"))
    }

    @Test func aRepealHasACommencement() throws {
        let duties = try CommunitySafetyPartnerships.statutoryDuties().duties
        let repeal = Repeal(
            by: CommunitySafetyPartnerships.strategyRepeal2011.citation, seenAt: "made up", in: .england, from: nil,
            fates: [:])
        let error = #expect(throws: StatutoryDutyError.self) { try StatutoryDuties(duties, repeals: [repeal]) }
        #expect(error?.problem == .noCommencement)
    }

    @Test func aDutyStandsInTheRulebookAndIsLaw() throws {
        let register = try Rulebook.register()
        func problem(_ rule: RuleID, _ policy: PolicyID, _ bearers: Set<Kind> = [.council]) -> StatutoryDutyError
            .Problem?
        {
            #expect(throws: StatutoryDutyError.self) {
                try StatutoryDuty(rule, of: policy, borneBy: bearers, in: [.england], by: register)
            }?.problem
        }
        #expect(problem(.definition("csp-strategy"), "no-such/1998") == .unknownPolicy)
        #expect(problem(.definition("csp-no-such"), .crimeAndDisorderAct1998) == .unknownRule)
        #expect(problem(.duty("csp-strategy"), .crimeAndDisorderAct1998) == .unknownRule)
        #expect(problem(.definition("csp-strategy"), .crimeAndDisorderAct1998, []) == .nobodyBearsIt)
        #expect(
            problem(.definition("csp-hallmarks"), .partnershipHallmarks2007) == .noLaw(.guidance, .superseded))
        let duty = try StatutoryDuty(
            .definition("csp-s17-duty"), of: .crimeAndDisorderAct1998, borneBy: [.council], in: [.england], by: register
        )
        #expect(duty.citation.locator == "s. 17")
    }
}
