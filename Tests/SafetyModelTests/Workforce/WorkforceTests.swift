import CivilTime
import SafetyModel
import Testing

@Suite struct WorkforceTests {
    func snapshot(
        _ groups: [CharacteristicGroup: Int], preferNotToSay: Int = 0, unknown: Int = 0,
        source: WorkforceSnapshot.Source = .selfDeclared
    ) throws -> WorkforceSnapshot {
        try WorkforceSnapshot(
            of: .specials, in: "Wexley", on: day("2024-04-01"), by: .race, source: source, groups: groups,
            preferNotToSay: preferNotToSay, unknown: unknown)
    }

    func base(_ groups: [CharacteristicGroup: Int]) throws -> PopulationBase {
        try PopulationBase(of: "Wexley", by: .race, groups: groups, source: "Census, made up")
    }

    @Test func groupsAreSelfDeclared() throws {
        for source in [WorkforceSnapshot.Source.observed, .inferred] {
            #expect(rejection { try snapshot(["a": 1], source: source) }?.rule == .groupIsSelfDeclared)
        }
        #expect(rejection { try snapshot(["a": -1]) }?.rule == .snapshotCountsPeople)
        #expect(rejection { try snapshot(["a": 1], unknown: -1) }?.rule == .snapshotCountsPeople)
        #expect(rejection { try snapshot([" ": 1]) }?.rule == .snapshotCountsPeople)
        let text = try storedText(of: snapshot(["a": 1])).replacing("self-declared", with: "observed")
        #expect(refusal(WorkforceSnapshot.self, from: text, as: Rejection.self)?.rule == .groupIsSelfDeclared)
    }

    @Test func unknownAndPreferNotToSayStandApart() throws {
        let counted = try WorkforceSnapshot(
            of: .cadets, in: "Wexley", on: day("2024-04-01"), by: .race,
            counting: [.group("a"), .group("a"), .group("b"), .preferNotToSay, .unknown, .unknown])
        #expect(counted.groups == ["a": 2, "b": 1])
        #expect(counted.preferNotToSay == 1 && counted.unknown == 2)
        #expect(counted.declared == 3 && counted.headcount == 6)
        for declaration in [SelfDeclaration.group("x"), .preferNotToSay, .unknown] {
            #expect(try roundTrip(declaration) == declaration)
        }
    }

    /// By hand: 2 of 8 declared are a quarter, 30 of 100 are three tenths; 25 % of 30 % is 83.3 in a hundred.
    @Test func representationIsAShareOfAShare() throws {
        let found = try snapshot(["a": 2, "b": 6], preferNotToSay: 1, unknown: 1)
            .representation(against: base(["a": 30, "b": 60, "c": 10]))
        #expect(found.map(\.group) == ["a", "b", "c"])
        #expect(found.map(\.index) == [Figure("83.3"), Figure("125.0"), Figure("0.0")])
        #expect(found.map(\.lowest) == [Figure("66.7"), Figure("100.0"), Figure("0.0")])
        #expect(found.map(\.highest) == [Figure("133.3"), Figure("133.3"), Figure("200.0")])
        let nobody = try snapshot([:], unknown: 4).representation(against: base(["a": 1, "b": 0]))
        #expect(nobody.map(\.index) == [nil, nil])
        #expect(nobody.map(\.highest) == [Figure("100.0"), nil])
    }

    @Test func withoutABaseNothingIsCompared() throws {
        let snapshot = try snapshot(["a": 2, "d": 1])
        let missing = rejection { try snapshot.representation(against: nil) }
        #expect(missing?.rule == .representationHasABase && missing?.found == "no count of the community is given")
        #expect(rejection { try snapshot.representation(against: base(["a": 1])) }?.found.contains("no d") == true)
        let bySex = try PopulationBase(of: "Wexley", by: .sex, groups: ["a": 1, "d": 1], source: "Census")
        #expect(rejection { try snapshot.representation(against: bySex) }?.rule == .representationHasABase)
        for groups in [[:], ["a": 0], ["a": -1, "b": 3]] as [[CharacteristicGroup: Int]] {
            #expect(rejection { try base(groups) }?.rule == .representationHasABase)
        }
        #expect(
            rejection { try PopulationBase(of: "Wexley", by: .sex, groups: ["a": 1], source: "") }?.found
                == "it names no source")
    }

    @Test func aMonthThatNobodyCountedIsNoZero() throws {
        var signals = WorkforceSignals()
        func add(_ month: String, _ count: Int) throws {
            try signals.add(
                WorkforceSignal(
                    .tribunalClaim, in: .officers, of: "Wexley", during: CivilMonth(month), count: count, source: "HR"))
        }
        for (month, count) in [("2024-01", 2), ("2024-02", 1), ("2024-03", 0), ("2024-04", 5)] { try add(month, count) }
        func trend(_ month: String, _ months: Int) throws -> SignalTrend {
            signals.trend(
                of: .tribunalClaim, in: .officers, of: "Wexley", through: try CivilMonth(month), months: months)
        }
        let quarter = try trend("2024-04", 2)
        #expect(quarter.later == 5 && quarter.earlier == 3 && quarter.change == 2 && quarter.missingMonths == 0)
        let gap = try trend("2024-05", 2)
        #expect(gap.later == nil && gap.earlier == 1 && gap.change == nil && gap.missingMonths == 1)
        #expect(try trend("2024-02", 2).earlier == nil && trend("2024-04", 0).later == 5)
        #expect(rejection { try add("2024-01", 3) }?.rule == .signalIsCounted)
        #expect(rejection { try add("2024-06", -1) }?.rule == .signalIsCounted)
    }

    @Test func positiveActionIsNoQuota() throws {
        func measure(
            _ kind: PositiveActionKind, groups: Set<CharacteristicGroup> = ["a"], basis: String = "s. 158",
            places: Int? = nil
        ) throws -> PositiveActionMeasure {
            try PositiveActionMeasure(
                id: VolunteerSample.id(1), title: "Open evenings", kind, by: .race, for: groups,
                legalBasis: basis,
                term: VolunteerSample.term("2024-01-01"), reservedPlaces: places)
        }
        #expect(rejection { try measure(.quota) }?.rule == .positiveActionIsNoQuota)
        #expect(rejection { try measure(.reservedPlaces) }?.rule == .positiveActionIsNoQuota)
        #expect(rejection { try measure(.outreach, places: 4) }?.found == "4 places are reserved")
        #expect(rejection { try measure(.outreach, basis: " ") }?.rule == .positiveActionHasABasis)
        #expect(rejection { try measure(.outreach, groups: []) }?.rule == .positiveActionHasABasis)
        let text = try storedText(of: measure(.directEntry)).replacing("direct-entry", with: "quota")
        #expect(refusal(PositiveActionMeasure.self, from: text, as: Rejection.self)?.rule == .positiveActionIsNoQuota)
    }

    @Test func civiliansWorkWhileTheyAreDesignated() throws {
        var civilians = CustodyCivilians()
        let designation = CustodyDesignation(
            id: VolunteerSample.id(1), of: VolunteerSample.id(7), by: "Wexley", as: .detentionOfficer,
            powers: [.search],
            for: try VolunteerSample.term("2024-01-01", "2025-01-01"))
        try civilians.add(designation)
        #expect(rejection { try civilians.add(designation) }?.rule == .designationIsCurrent)
        func turn(_ text: String, _ released: Bool?, role: CustodyRole = .detentionOfficer) throws -> CustodyTurn {
            try CustodyTurn(of: VolunteerSample.id(7), as: role, on: day(text), minutes: 480, releasedOfficer: released)
        }
        for (text, role) in [("2023-12-31", CustodyRole.detentionOfficer), ("2025-01-01", .detentionOfficer)] {
            #expect(rejection { try civilians.record(turn(text, true, role: role)) }?.rule == .designationIsCurrent)
        }
        #expect(
            rejection { try civilians.record(turn("2024-05-01", true, role: .escortOfficer)) }?.rule
                == .designationIsCurrent)
        #expect(
            rejection {
                try CustodyTurn(
                    of: VolunteerSample.id(7), as: .detentionOfficer, on: day("2024-05-01"), minutes: 1441,
                    releasedOfficer: nil)
            }?.rule == .designationIsCurrent)
        for (text, released) in [
            ("2024-01-01", true), ("2024-12-31", true), ("2024-05-01", false), ("2024-05-02", nil),
        ]
            as [(String, Bool?)]
        { try civilians.record(turn(text, released)) }
        let year = civilians.released(during: designation.term)
        #expect(year.minutes == 960 && year.unknown == 480)
        #expect(civilians.released(during: try VolunteerSample.term("2024-12-31")).minutes == 480)
    }

    @Test func aCombinedServiceSaysWhoIsLiable() throws {
        let body: PublicBody.ID = VolunteerSample.id(1)
        func service(_ roles: [CombinedService.Role]) throws -> CombinedService {
            try CombinedService(
                id: VolunteerSample.id(1), title: "Street team", in: "Wexley", roles: roles,
                for: VolunteerSample.term("2024-01-01"))
        }
        func role(
            _ title: String, liable: PublicBody.ID? = VolunteerSample.id(2), minutes: Int? = 60,
            _ isVoluntary: Bool = true
        )
            -> CombinedService.Role
        { .init(title, provider: body, liable: liable, isVoluntary: isVoluntary, weeklyMinutes: minutes) }
        let broken = [
            [], [role(" ")], [role("Warden", liable: nil)], [role("Warden"), role("Warden")],
            [role("Warden", minutes: -1)],
        ]
        for roles in broken { #expect(rejection { try service(roles) }?.rule == .combinedServiceStatesLiability) }
        let capacity = try service([
            role("Warden"), role("Helper", minutes: nil), role("Driver", minutes: 600, false),
            role("Guide", minutes: 90),
        ]).capacity
        #expect(capacity.volunteerMinutes == 150 && capacity.staffMinutes == 600 && capacity.uncounted == ["Helper"])
    }
}
