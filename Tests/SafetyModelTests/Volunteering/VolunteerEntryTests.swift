import CivilTime
import SafetyModel
import Testing

@Suite struct VolunteerEntryTests {
    let profile = RoleProfile(
        .specialConstable, vetting: [.recruitment], training: [.publicSafety, .firstAid])

    func constable() throws -> Volunteer {
        var volunteer = Volunteer(
            id: VolunteerSample.id(1), role: .specialConstable, name: VolunteerSample.personal("Ada Brook"),
            dateOfBirth: Personal(try day("1990-05-05"), purpose: .volunteering))
        volunteer.special = SpecialConstable(attested: .reached(on: try day("2024-06-10")))
        return volunteer
    }

    @Test func vettingBeginsWithNameAndDateOfBirth() throws {
        let noon = try VolunteerSample.noon("2024-03-01")
        var unnamed = try constable()
        unnamed.name = nil
        unnamed.dateOfBirth = nil
        let refused = rejection { try unnamed.applying(.beginVetting, at: noon, meeting: profile) }
        #expect(refused?.rule == .vettingNeedsIdentity)
        #expect(refused?.found == "not recorded: name, date of birth")
        #expect(try constable().applying(.beginVetting, at: noon, meeting: profile).value.state == .vetting)
    }

    @Test(arguments: [
        (VettingGrade.recruitment, "2024-04-30", nil as String?, true), (.recruitment, "2024-05-01", nil, true),
        (.recruitment, "2024-05-02", nil, false), (.recruitment, "2024-01-01", "2024-05-01", false),
        (.recruitment, "2024-01-01", "2024-05-02", true), (.management, "2024-01-01", nil, true),
        (.nonPolice3, "2024-01-01", nil, false), ("X9", "2024-01-01", nil, false),
    ])
    func trainingBeginsWithASufficientClearance(
        _ grade: VettingGrade, _ granted: String, _ ended: String?, _ isEnough: Bool
    ) throws {
        var volunteer = try constable().applying(.beginVetting, at: VolunteerSample.noon("2024-03-01")).value
        let noon = try VolunteerSample.noon("2024-05-01")
        #expect(
            rejection { try volunteer.applying(.beginTraining, at: noon, meeting: profile) }?.found
                == "no clearances are recorded; needed is RV")
        volunteer.clearances = [
            try VettingClearance(grade, granted: day(granted), ended: ended.map { try day($0) })
        ]
        let refused = rejection { try volunteer.applying(.beginTraining, at: noon, meeting: profile) }
        #expect(refused?.rule == (isEnough ? nil : .gradeMeetsRole))
        if isEnough {
            #expect(try volunteer.applying(.beginTraining, at: noon, meeting: profile).value.state == .training)
        }
    }

    @Test func serviceBeginsTrainedAndAttested() throws {
        var volunteer = try constable()
        volunteer.clearances = [try VettingClearance(.recruitment, granted: day("2024-01-01"))]
        volunteer = try volunteer.applying(.beginVetting, at: VolunteerSample.noon("2024-03-01")).value
        volunteer = try volunteer.applying(.beginTraining, at: VolunteerSample.noon("2024-05-01")).value
        let noon = try VolunteerSample.noon("2024-06-10")
        func refused() -> Rejection? {
            let volunteer = volunteer
            return rejection { try volunteer.applying(.beginService, at: noon, meeting: profile) }
        }
        #expect(refused()?.found == "no training is recorded")
        volunteer.trainings = [
            try TrainingRecord(.publicSafety, achieved: day("2024-05-05"), validThrough: day("2024-06-09")),
            try TrainingRecord(.firstAid, achieved: day("2024-06-11")),
        ]
        #expect(refused()?.found == "not completed, or not in date on 2024-06-10: first-aid, public-safety")
        volunteer.trainings = [
            try TrainingRecord(.publicSafety, achieved: day("2024-05-05"), validThrough: day("2024-06-10")),
            try TrainingRecord(.firstAid, achieved: day("2024-06-10")),
        ]
        #expect(refused() == nil)
        volunteer.special?.attested = .reached(on: try day("2024-06-11"))
        #expect(refused()?.rule == .attestedBeforeDuty)
        volunteer.special = nil
        #expect(refused()?.found == "no day of attestation is recorded")
    }

    @Test func aProfileIsOfItsRole() throws {
        let noon = try VolunteerSample.noon("2024-03-01")
        let visitor = try VolunteerSample.volunteer(2, .courtVolunteer)
        #expect(
            rejection { try visitor.applying(.beginVetting, at: noon, meeting: profile) }?.rule == .profileIsOfTheRole)
        let helper = try VolunteerSample.volunteer(3, .communityCrimeFighter, [(.beginVetting, "2024-01-01")])
        let open = RoleProfile(.communityCrimeFighter, vetting: [], training: ["problem-solving"])
        let training = try helper.applying(.beginTraining, at: noon, meeting: open).value
        #expect(
            rejection { try training.applying(.beginService, at: noon, meeting: open) }?.rule == .trainedBeforeService)
        #expect(try training.applying(.leave, at: noon, meeting: open).value.state == .left)
    }

    @Test func gradesStandOnTwoLadders() {
        #expect(VettingGrade.management.isAtLeast(.recruitment) == true)
        #expect(VettingGrade.recruitment.isAtLeast(.management) == false)
        #expect(VettingGrade.nonPolice2.isAtLeast(.nonPolice3) == false)
        #expect(VettingGrade.nonPolice3.isAtLeast(.nonPolice3) == true)
        #expect(VettingGrade.nonPolice3.isAtLeast(.recruitment) == nil)
        #expect(VettingGrade("X9").isAtLeast("X9") == true && VettingGrade("X9").isAtLeast(.nonPolice1) == nil)
    }

    @Test func aLeavingHasItsReason() throws {
        let volunteer = try VolunteerSample.serving(4, .streetWatch)
        let noon = try VolunteerSample.noon("2024-08-01")
        let left = try volunteer.applying(.leave, at: noon, because: .moved).value
        #expect(left.reason(forLeavingAt: noon) == .moved && left.departures?.count == 1)
        #expect(rejection { try volunteer.applying(.suspend, at: noon, because: .moved) }?.rule == .departureIsALeaving)
        let text = try storedText(of: left).replacing(
            #""departures":[{"at":"2024-08-01T12:00:00Z""#, with: #""departures":[{"at":"2024-08-02T12:00:00Z""#)
        #expect(refusal(Volunteer.self, from: text, as: Rejection.self)?.rule == .departureIsALeaving)
    }
}
