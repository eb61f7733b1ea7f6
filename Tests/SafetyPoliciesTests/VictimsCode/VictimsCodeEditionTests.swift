import CivilTime
import PolicyEngine
import SafetyPolicies
import Testing

/// What holds of every edition, whatever the fact base says.
@Suite("The Victims' Codes")
struct VictimsCodeEditionTests {
    @Test("have 42, 60, 62 and 106 rows, and the six limits of the courts in 2020", arguments: RuleGroup.allCases)
    func counts(group: RuleGroup) throws {
        let duties = try group.policies().flatMap(\.duties)
        let courts = duties.filter { $0.id.rawValue.hasSuffix(".court") }
        #expect(courts.count == group.counts.courts)
        #expect(duties.count - courts.count == group.counts.rows)
        let opportunities = duties.filter { $0.kind == .opportunity }.map(\.id)
        let expected: [DutyID] =
            switch group {
            case .of2020: ["vc2020.right5.cics-deadline"]
            case .later: ["post2020.uls-28-days", "post2020.uls-six-months"]
            default: []
            }
        #expect(opportunities == expected)
    }

    @Test(
        "are statutory codes, each in force until the next",
        arguments: zip(
            RuleGroup.editions,
            [
                ("2006-04-03", "2013-12-10", "SI 2006/629 (number from memory)"),
                ("2013-12-10", "2015-11-16", "SI 2013/2907"),
                ("2015-11-16", "2021-04-01", "SI 2015/1817 (number from memory)"),
                ("2021-04-01", nil, "SI 2020/1314"),
            ] as [(String, String?, String)]))
    func edition(group: RuleGroup, life: (from: String, until: String?, order: String)) throws {
        let policy = try #require(try group.policies().first)
        #expect(policy.id.rawValue == "victims-code/\(group.rawValue)")
        #expect(policy.bindingForce == .statutoryCode)
        #expect(policy.status == (life.until == nil ? .inForce : .superseded))
        #expect(policy.inForce.from == (try CivilDate(life.from)))
        #expect(policy.inForce.until == (try life.until.map { try CivilDate($0) }))
        #expect(policy.instrument.hasPrefix(life.order + ", under the Domestic Violence, Crime and Victims Act 2004"))
        #expect(policy.title.hasSuffix(group.rawValue))
    }

    @Test("are the values of the type too")
    func values() throws {
        let values = [
            Policy.victimsCode2006, Policy.victimsCode2013, Policy.victimsCode2015, Policy.victimsCode2020,
        ]
        #expect(try values.map { try $0.get() } == VictimsCode.editions())
        #expect(try VictimsCode.editions().map(\.id) == RuleGroup.editions.flatMap { try $0.policies() }.map(\.id))
    }

    @Test("cite a place for every rule, and only documents that they list", arguments: RuleGroup.allCases)
    func citations(group: RuleGroup) throws {
        for policy in try group.policies() {
            let listed = Set(policy.sources.map(\.id))
            for duty in policy.duties {
                if group != .later { #expect(duty.citation.edition == group.rawValue) }
                #expect(duty.citation.locator != nil, "\(duty.id)")
            }
            let cited = Set(policy.duties.flatMap(\.citation.sources))
            #expect(listed == cited, "\(policy.id): a document that is not cited or not listed")
            #expect(policy.sources.count == listed.count)
        }
    }

    @Test("declare exactly the facts that their rules read", arguments: RuleGroup.allCases)
    func facts(group: RuleGroup) throws {
        for policy in try group.policies() {
            let read = Set(policy.duties.flatMap(\.facts))
            #expect(Set(policy.facts.map(\.id)) == read, "\(policy.id)")
            #expect(policy.facts.allSatisfy { $0.question.contains("?") })
        }
    }

    @Test("ask an edition's own question as that edition's")
    func ownQuestions() throws {
        let own: [FactID: (String, Set<RuleGroup>)] = [
            "victim.under_17": ("(2006 only)", [.of2006]),
            "victim.victims_of_serious_crime": ("(2006 only)", [.of2006]),
            "victim.enhanced_by_discretion": ("(2020 only)", [.of2020]),
            "victim.most_serious_crime": ("the edition's", [.of2013, .of2015, .of2020]),
        ]
        for (id, (words, groups)) in own {
            for group in RuleGroup.editions {
                let fact = try group.policies().flatMap(\.facts).first { $0.id == id }
                #expect((fact != nil) == groups.contains(group), "\(id) in \(group)")
                if let fact { #expect(fact.question.contains(words), "\(id)") }
            }
        }
    }

    @Test("claim nothing for a row without a source", arguments: RuleGroup.allCases)
    func unsourced(group: RuleGroup) throws {
        for duty in try group.policies().flatMap(\.duties) where duty.citation.sources.isEmpty {
            #expect(duty.triggerVerification == .unverified, "\(duty.id)")
            #expect(duty.audienceVerification == .unverified, "\(duty.id)")
            #expect(duty.limits.allSatisfy { $0.verification == .unverified }, "\(duty.id)")
            #expect(duty.citation.locatorVerification == .unverified, "\(duty.id)")
        }
    }

    @Test("say so wherever no time limit is stated", arguments: RuleGroup.allCases)
    func unstated(group: RuleGroup) throws {
        for duty in try group.policies().flatMap(\.duties) where duty.limits.contains(where: { $0.period == .unstated })
        {
            #expect(duty.notes.contains { $0.contains("time limit") || $0.contains("sentence") }, "\(duty.id)")
        }
    }

    @Test("give a court its own clock, which ends where the Witness Care Unit's begins")
    func courts() throws {
        let policy = try VictimsCode.edition2020()
        for court in policy.duties where court.id.rawValue.hasSuffix(".court") {
            let downstream = try #require(court.upstreamOf.flatMap(policy.duty))
            #expect(court.id.rawValue == "\(downstream.id).court")
            #expect(court.owedBy == ["court"])
            #expect(court.facts.isEmpty)
            #expect(court.limits.map(\.period) == [.workingDays(5)])
            #expect(court.trigger == .event(downstream.trigger.underlyingKind))
            #expect(court.discharges == [downstream.trigger.startingKind])
            #expect(downstream.trigger.startingKind != downstream.trigger.underlyingKind)
        }
    }

    @Test("lift a duty only where the victim objects to referral or has opted out")
    func exceptions() throws {
        let lifted = try RuleGroup.allCases.flatMap { try $0.policies() }.flatMap(\.duties).filter {
            $0.exception != nil
        }
        let conditions = Dictionary(uniqueKeysWithValues: lifted.map { ($0.id, $0.exception) })
        #expect(
            conditions == [
                "vc2006.police.victim-support-referral": .fact("victim.objects_to_referral"),
                "vc2006.police.pass-details-to-yot": .fact("victim.objects_to_referral"),
                "vc2006.yot.contact": .fact("victim.objects_to_referral"),
                "vc2013.s1.referral-2wd": .fact("victim.objects_to_referral"),
                "vc2013.s4.vcs-referral": .fact("victim.opted_out"),
                "vc2015.s1.referral-2wd": .fact("victim.objects_to_referral"),
                "vc2015.s4.vcs-referral": .fact("victim.opted_out"),
                "vc2020.right4.referral-2wd": .fact("victim.objects_to_referral"),
                "vc2020.right11.vcs-referral": .fact("victim.opted_out"),
            ])
    }

    @Test("come back in one rule only: the monthly updates of 2006")
    func recurring() throws {
        let recurring = try RuleGroup.allCases.flatMap { try $0.policies() }.flatMap(\.duties)
            .filter { $0.recurrence != nil }
        #expect(recurring.map(\.id) == ["vc2006.police.monthly-updates"])
        #expect(recurring.first?.limits.map(\.period) == [.months(1)])
        #expect(
            recurring.first?.recurrence?.until == [
                "suspect_charged", "decision_not_to_prosecute", "investigation_closed_no_charge",
            ])
    }

    @Test("explain every reading that no text settles")
    func assumptions() {
        let named: [Assumption] = [
            .workingDaysCounted, .editionOfClockStart, .betterLimitFromChange, .everyPossibleDecider,
        ]
        #expect(Set(VictimsCode.assumptionNotes.keys) == Set(named))
    }
}
