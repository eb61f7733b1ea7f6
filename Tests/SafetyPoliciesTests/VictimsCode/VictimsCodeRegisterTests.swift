import CivilTime
import PolicyEngine
import SafetyPolicies
import Testing

/// The editions in one register: the one in force on the day the clock starts is applied.
@Suite("The register of the Victims' Codes")
struct VictimsCodeRegisterTests {
    let register: Register

    init() throws {
        register = try VictimsCode.register()
    }

    private func found(
        _ events: [Event], _ facts: [FactID: FactHistory] = ["victim.is_business": false], asOf: String
    ) throws -> [Determination] {
        try register.determinations(
            from: Evidence(facts: facts, events: events), asOf: Instant(asOf), on: .englandAndWales)
    }

    @Test("holds all four, the oldest first")
    func editions() {
        #expect(
            register.policies.map(\.id) == [
                "victims-code/2006", "victims-code/2013", "victims-code/2015", "victims-code/2020",
            ])
    }

    @Test(
        "applies the edition of the day, from its first minute to its last",
        arguments: [
            ("2006-04-02T23:59:59.999+01:00", nil), ("2006-04-03T00:00:00+01:00", "vc2006.police.arrest"),
            ("2013-12-09T23:59:59.999Z", "vc2006.police.arrest"), ("2013-12-10T00:00:00Z", "vc2013.s1.notify-arrest"),
            ("2015-11-15T23:59:59.999Z", "vc2013.s1.notify-arrest"),
            ("2015-11-16T00:00:00Z", "vc2015.s1.notify-arrest"),
            ("2021-03-31T23:59:59.999+01:00", "vc2015.s1.notify-arrest"),
            ("2021-04-01T00:00:00+01:00", "vc2020.right6.notify-arrest"),
        ] as [(String, DutyID?)])
    func editionOfTheDay(at: String, duty: DutyID?) throws {
        let determinations = try found(
            [Event("a", "suspect_arrested", at: .instant(Instant(at)))], asOf: "2021-06-01T12:00:00Z")
        #expect(determinations.map(\.duty) == [duty].compactMap(\.self))
        #expect(determinations.allSatisfy { $0.assumptions.contains(.editionOfClockStart) })
    }

    /// What happened under one edition and was heard of under the next is the next one's: its clock starts there.
    @Test("applies the edition of the receipt, where the clock starts at one")
    func receipts() throws {
        let determinations = try found(
            [
                Event("v", "verdict_or_case_outcome", at: .instant(Instant("2021-03-31T15:00:00+01:00"))),
                Event("r", "wcu_received.verdict_or_case_outcome", at: .instant(Instant("2021-04-01T10:00:00+01:00"))),
            ], asOf: "2021-04-01T12:00:00Z")
        let outcome = determinations.filter { $0.event == "r" }
        #expect(outcome.map(\.duty) == ["vc2020.right9.outcome"])
        // Good Friday and Easter Monday do not count: until the end of Tuesday, 6 April.
        #expect(try outcome.first?.due == Instant("2021-04-07T00:00:00+01:00"))
    }

    @Test("leaves open what a month that two editions share does not tell")
    func sharedMonth() throws {
        let determinations = try found(
            [Event("a", "suspect_arrested", at: .month(CivilMonth("2015-11")))], asOf: "2016-06-01T12:00:00Z")
        #expect(determinations.map(\.duty) == ["vc2013.s1.notify-arrest", "vc2015.s1.notify-arrest"])
        #expect(determinations.allSatisfy { $0.status == .undetermined && $0.missing.contains(.time(of: "a")) })
    }

    /// The same victim, told of an arrest on the third working day, in each edition's days.
    @Test(
        "tells sooner whom each edition tells sooner",
        arguments: [
            // A victim of 17 was no child in 2006; one on the list of serious crime had nothing of it before 2013.
            ("victim.under_18", [Status.met, .late, .late, .late]),
            ("victim.under_17", [.late, .met, .met, .met]),
            ("victim.vulnerable", [.late, .late, .late, .late]),
            ("victim.most_serious_crime", [.met, .late, .late, .late]),
            ("victim.bereaved_close_relative", [.met, .late, .late, .late]),
            ("victim.persistently_targeted", [.met, .late, .late, .late]),
            ("victim.enhanced_by_discretion", [.met, .met, .met, .late]),
        ] as [(FactID, [Status])])
    func tiers(fact: FactID, expected: [Status]) throws {
        var facts: [FactID: FactHistory] = [:]
        for declared in register.policies.flatMap(\.facts) { facts[declared.id] = false }
        facts[fact] = true
        // Tuesdays, with no holiday in the days after them.
        let days = ["2010-06-08", "2014-06-10", "2018-06-12", "2022-06-14"]
        let told = ["2010-06-11", "2014-06-13", "2018-06-15", "2022-06-17"]
        for index in days.indices {
            let determinations = try found(
                [
                    Event("a", "suspect_arrested", at: .instant(Instant("\(days[index])T12:00:00+01:00"))),
                    Event("s", "service.notify-arrest", at: .instant(Instant("\(told[index])T12:00:00+01:00"))),
                ], facts, asOf: "2024-01-01T12:00:00Z")
            #expect(determinations.map(\.status) == [expected[index]], "\(days[index])")
        }
    }

    @Test("asks for an update each month in 2006, and for what was agreed later")
    func monthly() throws {
        let opened = try found(
            [
                Event("o", "investigation_opened", at: .instant(Instant("2010-01-31T09:00:00Z"))),
                Event("u", "service.monthly-updates", at: .instant(Instant("2010-02-28T09:00:00Z"))),
            ], asOf: "2010-03-20T12:00:00Z")
        #expect(opened.map(\.duty) == ["vc2006.police.monthly-updates", "vc2006.police.monthly-updates"])
        #expect(opened.map(\.status) == [.met, .pending])
        #expect(
            try opened.map(\.due) == [Instant("2010-03-01T00:00:00Z"), Instant("2010-03-29T00:00:00+01:00")])

        let later = try found(
            [Event("o", "investigation_opened", at: .instant(Instant("2014-01-31T09:00:00Z")))],
            asOf: "2014-06-20T12:00:00Z")
        #expect(later.map(\.duty) == ["vc2013.s1.agree-update-frequency"])
        #expect(later.map(\.status) == [.judgement])
    }

    @Test("takes in the later law, of which what has not begun founds nothing")
    func laterLaw() throws {
        let all = try Register(VictimsCode.editions() + VictimsLaw.policies())
        let evidence = try Evidence(
            facts: ["victim.is_business": false, "victim.vcs_member": true],
            events: [
                Event("s", "sentence_passed", at: .instant(Instant("2026-09-01T12:00:00Z"))),
                Event("old", "tribunal_application_or_reference", at: .instant(Instant("2025-06-24T12:00:00Z"))),
                Event("new", "tribunal_application_or_reference", at: .instant(Instant("2025-06-25T12:00:00Z"))),
                Event("c", "complaint_unresolved", at: .instant(Instant("2025-01-28T12:00:00Z"))),
                Event("d", "complaint_unresolved", at: .instant(Instant("2025-01-29T12:00:00Z"))),
            ])
        let found = try all.determinations(
            from: evidence, asOf: Instant("2026-10-01T12:00:00Z"), on: .englandAndWales)
        let later = found.filter { $0.duty.rawValue.hasPrefix("post2020.") }
        func statuses(_ duty: DutyID) -> [EventID: Status] {
            Dictionary(uniqueKeysWithValues: later.filter { $0.duty == duty }.map { ($0.event, $0.status) })
        }
        #expect(statuses("post2020.uls-six-months").isEmpty)
        #expect(statuses("post2020.uls-28-days") == ["s": .lapsed])
        #expect(statuses("post2020.vpa.s21-tribunal-statement") == ["old": .notOwed, "new": .judgement])
        #expect(statuses("post2020.vpa.s27-direct-phso") == ["d": .judgement])
        #expect(later.allSatisfy { $0.bindingForce == .statute })
    }

    @Test("keeps the pilot apart from the Code")
    func pilot() throws {
        let pilot = try VictimsLaw.expeditedReviewPilot2025()
        #expect(pilot.bindingForce == .localScheme)
        #expect(pilot.duties.map(\.id) == ["post2020.cps-vrr-expedited-pilot"])
        #expect(try VictimsLaw.victimsAndCourtsAct2026().status == .enacted)
        #expect(try VictimsLaw.policies().allSatisfy { $0.id.instrument != "victims-code" })
    }
}
