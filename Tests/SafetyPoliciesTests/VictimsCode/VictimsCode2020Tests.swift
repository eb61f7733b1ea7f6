import CivilTime
import PolicyEngine
import SafetyPolicies
import Testing

@Suite("The Victims' Code of 2020")
struct VictimsCode2020Tests {
    let policy: Policy

    init() throws {
        policy = try VictimsCode.edition2020()
    }

    @Test("has 106 rows and the six limits of the courts")
    func counts() {
        let courts = policy.duties.filter { $0.id.rawValue.hasSuffix(".court") }
        #expect(courts.count == 6)
        #expect(policy.duties.count - courts.count == 106)
        #expect(policy.duties.filter { $0.kind == .opportunity }.map(\.id) == ["vc2020.right5.cics-deadline"])
    }

    @Test("is the statutory code in force from 1 April 2021")
    func edition() throws {
        #expect(policy.id == "victims-code/2020")
        #expect(policy.bindingForce == .statutoryCode)
        #expect(policy.status == .inForce)
        #expect(policy.inForce.from == CivilDate(year: 2021, month: 4, day: 1))
        #expect(policy.inForce.until == nil)
        #expect(try Policy.victimsCode2020.get().duties == policy.duties)
    }

    @Test("cites a place for every rule, and only documents that it lists")
    func citations() {
        let listed = Set(policy.sources.map(\.id))
        for duty in policy.duties {
            #expect(duty.citation.edition == "2020")
            #expect(duty.citation.locator != nil, "\(duty.id)")
            #expect(listed.isSuperset(of: duty.citation.sources), "\(duty.id)")
        }
        let cited = Set(policy.duties.flatMap(\.citation.sources))
        #expect(listed == cited, "a document that no rule cites")
        #expect(policy.sources.count == listed.count)
    }

    @Test("declares exactly the facts that its rules read")
    func facts() {
        let read = Set(policy.duties.flatMap(\.facts))
        #expect(Set(policy.facts.map(\.id)) == read)
        #expect(policy.facts.allSatisfy { $0.question.contains("?") })
    }

    @Test("claims nothing for a row without a source")
    func unsourced() {
        for duty in policy.duties where duty.citation.sources.isEmpty {
            #expect(duty.triggerVerification == .unverified, "\(duty.id)")
            #expect(duty.audienceVerification == .unverified, "\(duty.id)")
            #expect(duty.limits.allSatisfy { $0.verification == .unverified }, "\(duty.id)")
        }
    }

    @Test("says so wherever no time limit is stated")
    func unstated() {
        for duty in policy.duties where duty.limits.contains(where: { $0.period == .unstated }) {
            #expect(!duty.notes.isEmpty, "\(duty.id)")
        }
    }

    @Test("gives a court its own clock, which ends where the Witness Care Unit's begins")
    func courts() throws {
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

    @Test("lifts a duty only where the victim objects to referral or has opted out")
    func exceptions() {
        let lifted = policy.duties.filter { $0.exception != nil }
        let conditions = Dictionary(uniqueKeysWithValues: lifted.map { ($0.id, $0.exception) })
        #expect(
            conditions == [
                "vc2020.right4.referral-2wd": .fact("victim.objects_to_referral"),
                "vc2020.right11.vcs-referral": .fact("victim.opted_out"),
            ])
    }

    @Test("explains every reading that no text settles")
    func assumptions() {
        let named: [Assumption] = [
            .workingDaysCounted, .editionOfClockStart, .betterLimitFromChange, .everyPossibleDecider,
        ]
        #expect(Set(VictimsCode.assumptionNotes.keys) == Set(named))
    }
}
