import CivilTime
import SafetyModel
import Testing

@Suite struct CadetTests {
    static func consent(_ day: String) throws -> GuardianConsent {
        GuardianConsent(of: .parent, name: VolunteerSample.personal("Mina Brook"), given: try CivilDate(day))
    }

    static func unit(_ leaders: Set<Volunteer.ID> = [VolunteerSample.id(1), VolunteerSample.id(2)]) throws -> CadetUnit
    {
        CadetUnit(
            id: VolunteerSample.id(1), name: "Wexley Cadets", kind: .police, area: "Wexley",
            ratio: try LeaderRatio(cadetsPerLeader: 2, leastLeaders: 1), leaders: leaders)
    }

    static func enrolled(_ number: UInt64) throws -> Cadet {
        var cadet = Cadet(id: VolunteerSample.id(number), unit: VolunteerSample.id(1), as: .cadet)
        cadet.record(try consent("2024-01-10"))
        cadet = try cadet.applying(.consent, at: VolunteerSample.noon("2024-01-10")).value
        return try cadet.applying(.enrol, at: VolunteerSample.noon("2024-01-11")).value
    }

    @Test func everyStateAndEventOfACadet() throws {
        try expectTable(
            of: Cadet.State.self,
            """
            consent withdraw-consent enrol suspend reinstate complete leave reopen
            applied   consented -       -        -         -        -         left -
            consented -         applied enrolled -         -        -         left -
            enrolled  -         applied -        suspended -        completed left -
            suspended -         applied -        -         enrolled -         left -
            completed -         -       -        -         -        -         -    applied
            left      -         -       -        -         -        -         -    applied
            """)
    }

    @Test func nobodyTakesPartWithoutAGuardiansConsent() throws {
        var cadet = Cadet(id: VolunteerSample.id(1), unit: VolunteerSample.id(1), as: .cadet)
        let noon = try VolunteerSample.noon("2024-01-10")
        #expect(rejection { try cadet.applying(.consent, at: noon) }?.rule == .guardianConsents)
        cadet.record(try Self.consent("2024-01-11"))
        #expect(rejection { try cadet.applying(.consent, at: noon) }?.rule == .guardianConsents)
        cadet.record(try Self.consent("2024-01-10"))
        let enrolled = try cadet.applying(.consent, at: noon).value.applying(.enrol, at: noon).value
        let withdrawn = try enrolled.applying(.withdrawConsent, at: noon).value
        #expect(withdrawn.consent == nil && withdrawn.progress.state == .applied)
        #expect(rejection { try withdrawn.applying(.consent, at: noon) }?.found == "no consent is recorded")
        let again = try enrolled.applying(.complete, at: noon).value.applying(.reopen, at: noon).value
        #expect(again.consent == nil)
        let text = try storedText(of: enrolled)
        #expect(try decoded(Cadet.self, from: text) == enrolled)
        let start = try #require(text.firstRange(of: "\"consent\":{"))
        let end = try #require(text.firstRange(of: "\"id\":"))
        let bare = text.replacing(text[start.lowerBound..<end.lowerBound], with: "")
        #expect(refusal(Cadet.self, from: bare, as: Rejection.self)?.rule == .guardianConsents)
    }

    @Test(arguments: [(0, 1), (1, 1), (2, 1), (3, 2), (4, 2), (5, 3)])
    func aRatioRoundsUp(_ cadets: Int, _ leaders: Int) throws {
        #expect(try LeaderRatio(cadetsPerLeader: 2, leastLeaders: 1).leaders(for: cadets) == leaders)
        #expect(try LeaderRatio(cadetsPerLeader: 2, leastLeaders: 2).leaders(for: cadets) == max(2, leaders))
        #expect(rejection { try LeaderRatio(cadetsPerLeader: 0, leastLeaders: 1) }?.rule == .leaderRatioIsPossible)
        #expect(rejection { try LeaderRatio(cadetsPerLeader: 1, leastLeaders: 0) }?.rule == .leaderRatioIsPossible)
    }

    @Test func aMeetingHasItsLeadersAndNoOperationalTask() throws {
        var roll = CadetRoll(of: try Self.unit())
        for number in [1, 2, 3] as [UInt64] { try roll.add(Self.enrolled(number)) }
        try roll.add(Cadet(id: VolunteerSample.id(4), unit: VolunteerSample.id(1), as: .cadet))
        let noon = try VolunteerSample.noon("2024-02-01")
        func meeting(
            _ activities: [CadetActivity] = [.training], cadets: [UInt64] = [1, 2], leaders: [UInt64] = [1]
        ) throws -> CadetMeeting {
            CadetMeeting(
                id: VolunteerSample.id(5), of: VolunteerSample.id(1), on: try day("2024-02-01"), activities: activities,
                cadets: cadets.map { VolunteerSample.id($0) }, leaders: leaders.map { VolunteerSample.id($0) })
        }
        let cases: [(CadetMeeting, RecordRule)] = [
            (try meeting([.training, .arrest]), .cadetsHaveNoOperationalTask),
            (try meeting(["stake-out"]), .cadetsHaveNoOperationalTask),
            (try meeting(cadets: [1, 2, 3]), .leadersAreEnough),
            (try meeting(cadets: [1, 2, 3], leaders: [1, 1]), .leadersAreEnough),
            (try meeting(cadets: [4]), .cadetIsOfTheUnit),
            (try meeting(leaders: [9]), .cadetIsOfTheUnit),
        ]
        for (meeting, rule) in cases {
            #expect(rejection { try roll.add(meeting, at: noon) }?.rule == rule)
        }
        #expect(roll.meetings.isEmpty)
        try roll.add(meeting(cadets: [1, 2, 3], leaders: [1, 2]), at: noon)
        #expect(rejection { try roll.add(meeting(), at: noon) }?.rule == .volunteerStandsOnce)
        #expect(rejection { try roll.add(Self.enrolled(1)) }?.rule == .volunteerStandsOnce)
        let foreign = Cadet(id: VolunteerSample.id(8), unit: VolunteerSample.id(2), as: .junior)
        #expect(rejection { try roll.add(foreign) }?.rule == .cadetIsOfTheUnit)
    }

    @Test func progressionKeepsTheUnknownApart() throws {
        var roll = CadetRoll(of: try Self.unit())
        let noon = try VolunteerSample.noon("2024-02-01")
        var special = try Self.enrolled(1)
        #expect(rejection { try special.went(on: .specialConstable) }?.rule == .destinationFollowsTheCadets)
        special = try special.applying(.complete, at: noon).value
        try special.went(on: .specialConstable)
        try roll.add(special)
        try roll.add(Self.enrolled(2).applying(.complete, at: noon).value)
        try roll.add(Self.enrolled(3).applying(.leave, at: noon).value)
        try roll.add(Self.enrolled(4))
        #expect(roll.progression.finished == 3 && roll.progression.unknown == 2)
        #expect(roll.progression.wentOn == [.specialConstable: 1])
    }
}
