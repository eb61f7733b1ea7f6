import CivilTime
import SafetyModel
import Testing

@Suite struct ScrutinyPanelTests {
    typealias Samples = PanelSamples

    @Test(arguments: [
        ("2012-01-10", true), ("2012-01-11", false), ("2000-01-11", true), ("2000-01-10", false),
        ("2026-01-11", false),
    ])
    func youngPeopleJoinAtFourteenToTwentyFive(_ born: String, _ mayJoin: Bool) throws {
        var commission = try Samples.panel(.youthCommission, terms: Samples.youth)
        let member = try Samples.member(1, born: born, from: "2026-01-10")
        if mayJoin {
            try commission.seat(member)
            #expect(commission.members(on: try day("2026-01-10")) == [member])
        } else {
            expectRefused(by: .youthCommissionAges) { try commission.seat(member) }
            #expect(commission.members.isEmpty)
        }
    }

    @Test(arguments: [("2027-02-28", false), ("2027-03-01", true), ("2028-02-28", true)])
    func aLeapDaysChildHasItsBirthdayInMarch(_ joined: String, _ isOfAge: Bool) throws {
        let limits = try AgeLimits(from: 15, through: 99)
        #expect(limits.contain(bornOn: try day("2012-02-29"), on: try day(joined)) == isOfAge)
    }

    @Test func anUnknownAgeIsNoAge() throws {
        var commission = try Samples.panel(.youthCommission, terms: Samples.youth)
        expectRefused(by: .youthCommissionAges) { try commission.seat(try Samples.member(1)) }
        var group = try Samples.panel(
            .youthAdvisoryGroup, terms: PanelTerms(ages: try AgeLimits(from: 16, through: 19)))
        expectRefused(by: .memberIsOfTheAge) { try group.seat(try Samples.member(1, born: "2012-01-10")) }
        try group.seat(try Samples.member(1, born: "2010-01-10"))
    }

    @Test func aYouthCommissionIsOfItsAgesAndAYouthGroupOfSome() throws {
        expectRefused(by: .youthCommissionAges) { try Samples.panel(.youthCommission) }
        expectRefused(by: .youthCommissionAges) {
            try Samples.panel(.youthCommission, terms: PanelTerms(ages: try AgeLimits(from: 13, through: 25)))
        }
        expectRefused(by: .youthGroupHasAges) { try Samples.panel(.youthAdvisoryGroup) }
        expectRefused(by: .panelAgesAreARange) { try AgeLimits(from: 20, through: 19) }
        expectRefused(by: .panelAgesAreARange) { try AgeLimits(from: -1, through: 19) }
    }

    /// The lead's last day is 30 June.
    @Test func somebodyAnswersForMinors() throws {
        var commission = try Samples.panel(.youthCommission, terms: Samples.youth)
        try commission.seat(try Samples.member(1, born: "2009-01-01", from: "2026-06-30"))
        expectRefused(by: .youngMembersAreSafeguarded) {
            try commission.seat(try Samples.member(2, born: "2009-01-01", from: "2026-07-01"))
        }
        var adults = try Samples.panel(terms: PanelTerms(ages: try AgeLimits(from: 18, through: 99)), hasLead: false)
        try adults.seat(try Samples.member(3, born: "1990-01-01"))
    }

    @Test func theRecruitmentIsBehindAMember() throws {
        let steps: Set<RecruitmentStep> = [.applied, .vetted, "reference-taken"]
        var panel = try Samples.panel(.diversityPanel, terms: PanelTerms(recruitment: steps))
        let almost: [RecruitmentStep: Milestone] = [
            .applied: .reached(on: try day("2025-10-01")), .vetted: .reached(on: try day("2026-01-11")),
            "reference-taken": .reached(on: nil),
        ]
        expectRefused(by: .recruitmentStepsAreTaken) { try panel.seat(try Samples.member(1, steps: almost)) }
        var error: Rejection?
        do { try panel.seat(try Samples.member(1, steps: almost)) } catch let caught as Rejection { error = caught }
        #expect(error?.found == "not known to be taken: reference-taken, vetted")
        var all = almost
        all[.vetted] = .reached(on: try day("2026-01-10"))
        all["reference-taken"] = .reached(on: try day("2025-12-01"))
        try panel.seat(try Samples.member(1, steps: all))
        expectRefused(by: .memberIsSeatedOnce) { try panel.seat(try Samples.member(1, steps: all)) }
    }

    @Test func nobodyScrutinisesTheirOwnEmployer() throws {
        var panel = try Samples.panel()
        expectRefused(by: .memberIsIndependent) {
            try panel.seat(try Samples.member(1, interests: [.init(.employedByScrutinisedBody)]))
        }
        try panel.seat(try Samples.member(1, interests: nil))
        var group = try Samples.panel(.youthAdvisoryGroup, terms: Samples.youth)
        expectRefused(by: .memberIsIndependent) {
            try group.seat(try Samples.member(1, born: "2009-01-01", interests: nil))
        }
        try group.seat(try Samples.member(1, born: "2009-01-01", interests: [.init("plays-football")]))
    }

    @Test func meetingsAreOfMembers() throws {
        var panel = try Samples.panel()
        try panel.seat(try Samples.member(1, from: "2026-01-10", until: "2026-06-01"))
        try panel.seat(try Samples.member(2, from: "2026-03-01"))
        func meeting(_ low: UInt64, _ on: String, _ present: [UInt64]) throws -> PanelMeeting {
            PanelMeeting(id: .init(high: 3, low: low), on: try day(on), present: Set(present.map(Samples.person)))
        }
        try panel.add(meeting(1, "2026-02-01", [1]))
        try panel.add(meeting(2, "2026-03-01", [1, 2]))
        try panel.add(meeting(3, "2026-04-01", [2]))
        try panel.add(meeting(4, "2026-06-01", []))
        expectRefused(by: .onlyMembersTakePart) { try panel.add(meeting(5, "2026-02-01", [2])) }
        expectRefused(by: .meetingIsListedOnce) { try panel.add(meeting(1, "2026-02-02", [])) }
        let attendance = panel.attendance(through: try day("2026-06-01"))
        #expect(attendance[Samples.person(1)] == Share(2, of: 3))
        #expect(attendance[Samples.person(2)] == Share(2, of: 3))
        #expect(panel.attendance(through: try day("2026-02-28"))[Samples.person(2)] == nil)
        let text = try storedText(of: panel).replacing("\"2026-03-01\"", with: "\"2026-03-02\"")
        #expect(refusal(ScrutinyPanel.self, from: text, as: Rejection.self) == nil)
        let earlier = try storedText(of: panel).replacing("\"day\":\"2026-02-01\"", with: "\"day\":\"2026-01-09\"")
        #expect(refusal(ScrutinyPanel.self, from: earlier, as: Rejection.self)?.rule == .onlyMembersTakePart)
    }

    /// As of 2026-11-22: everybody works elsewhere but one of whom nobody knows, and so on.
    @Test func theFourTestsKeepWhatIsNotKnown() throws {
        let terms = PanelTerms(
            groupsMostAffected: [.black, .asian], information: [.searchRecords, .bodyWornVideo])
        var panel = try Samples.panel(terms: terms)
        let today = try day("2026-11-22")
        func answers() -> [Bool?] { panel.results(on: today).map(\.isMet) }
        #expect(answers() == [nil, false, nil, nil])
        try panel.seat(try Samples.member(1, group: .black, interests: []))
        try panel.seat(try Samples.member(2))
        #expect(answers() == [true, nil, nil, nil])
        try panel.seat(try Samples.member(3, group: .asian, interests: nil))
        #expect(answers() == [nil, true, nil, nil])
        func add(_ low: UInt64, _ on: String, open: Bool?, minutes: Milestone, _ shown: Set<PanelInformation>?) throws {
            try panel.add(
                PanelMeeting(
                    id: .init(high: 3, low: low), on: try day(on), present: [Samples.person(1)], wasOpen: open,
                    minutesPublished: minutes, information: shown))
        }
        try add(1, "2026-03-01", open: true, minutes: .reached(on: try day("2026-04-01")), [.searchRecords])
        #expect(answers() == [nil, true, true, false])
        try add(2, "2026-05-01", open: nil, minutes: .reached(on: today), nil)
        #expect(answers() == [nil, true, nil, nil])
        try add(3, "2026-09-01", open: true, minutes: .reached(on: today.adding(days: 1)), [.bodyWornVideo])
        #expect(answers() == [nil, true, false, true])
        let evidence = panel.results(on: today)[2].evidence
        #expect(evidence.map(\.question) == [.minutesPublished, .openMeeting])
        #expect(evidence.map(\.share) == [Share(2, of: 3), Share(2, of: 3, unknown: 1)])
        try panel.declare(.init(.employedByScrutinisedBody), by: Samples.person(2), on: today)
        #expect(panel.results(on: today)[0].isMet == false)
        #expect(try roundTrip(panel) == panel)
        // Twelve months later nothing of these meetings counts.
        #expect(panel.results(on: try day("2027-09-01")).map(\.isMet) == [false, true, nil, nil])
    }

    @Test(arguments: [
        (0, 25, 2, 23, PanelProgression.Comparison.level),
        (0, 25, 3, 22, .above), (0, 25, 1, 24, .below), (1, 25, 1, 23, .notKnown),
        (9, 25, 3, 13, .above), (0, 0, 0, 0, .notKnown),
    ])
    func progressionIsHeldAgainstAFigure(
        _ unknown: Int, _ all: Int, _ progressed: Int, _ not: Int,
        _ expected: PanelProgression.Comparison
    ) throws {
        var commission = try Samples.panel(.youthCommission, terms: Samples.youth)
        for number in 0..<all {
            let roles: [ProgressionRole]? =
                number < progressed ? [.specialConstable] : number < progressed + not ? [] : nil
            try commission.seat(
                try Samples.member(UInt64(number), born: "2008-05-05", progressedTo: roles))
        }
        let progression = commission.progression
        #expect(progression.share == Share(progressed, of: progressed + not + unknown, unknown: unknown))
        let figure = try Statistic(
            8, .about, unit: "percent", of: "youth commissioners who progressed to a role", in: "until 2020",
            from: Passage(.publicSafetyPublicTrust, "case study 13, line 98"), status: .claimed)
        #expect(try progression.comparison(with: figure) == expected)
        let other = try Statistic(
            8, unit: "people", of: "x", in: "2020", from: figure.passage, status: .claimed)
        expectRefused(by: .progressionComparesPercentages) { try progression.comparison(with: other) }
    }

    @Test func aMemberWhoCameBackCountsOnce() throws {
        var commission = try Samples.panel(.youthCommission, terms: Samples.youth)
        try commission.seat(try Samples.member(1, born: "2008-05-05", from: "2025-02-01", until: "2025-08-01"))
        try commission.seat(try Samples.member(1, born: "2008-05-05", from: "2026-02-01"))
        #expect(commission.progression.share == Share(0, of: 1, unknown: 1))
        try commission.record(
            progressionTo: [.communitySupportOfficer], of: Samples.person(1), memberOn: try day("2026-02-01"))
        #expect(commission.progression.share == Share(1, of: 1))
        expectRefused(by: .onlyMembersTakePart) {
            try commission.record(progressionTo: [], of: Samples.person(1), memberOn: try day("2025-08-01"))
        }
    }
}
