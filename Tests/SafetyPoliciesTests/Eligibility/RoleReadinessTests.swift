import CivilTime
import PolicyEngine
import SafetyModel
import SafetyPolicies
import Testing

@Suite struct RoleReadinessTests {
    private let profile = RoleProfile(.courtVolunteer, vetting: [.nonPolice2], training: [.dataProtection])

    private func volunteer(_ number: UInt64, _ clearances: [VettingClearance]?, through last: String? = "2024-12-31")
        throws -> Volunteer
    {
        var volunteer = Volunteer(
            id: Volunteer.ID(high: 7, low: number), role: .courtVolunteer, clearances: clearances,
            trainings: [
                try TrainingRecord(
                    .dataProtection, achieved: CivilDate("2021-01-01"), validThrough: last.map { try CivilDate($0) })
            ])
        for event in [Volunteer.Event.beginVetting, .beginTraining, .beginService] {
            volunteer = try volunteer.applying(event, at: Instant("2021-07-01T09:00:00Z")).value
        }
        return volunteer
    }

    private func clearance(_ grade: VettingGrade, _ granted: String, ended: String? = nil) throws -> VettingClearance {
        try VettingClearance(grade, granted: CivilDate(granted), ended: ended.map { try CivilDate($0) })
    }

    private func readiness(_ volunteers: [Volunteer], at text: String = "2024-06-10T12:00:00Z") throws
        -> [RoleReadiness]
    {
        try Volunteers.readiness(of: volunteers, for: profile, at: Instant(text))
    }

    @Test func aRoleIsDoneByThoseWhoServeVettedAndTrained() throws {
        let found = try readiness([
            volunteer(1, [clearance(.nonPolice2, "2022-01-01")]), volunteer(2, [clearance(.nonPolice1, "2022-01-01")]),
            volunteer(3, nil), volunteer(4, [clearance(.nonPolice3, "2022-01-01")], through: "2024-06-09"),
            volunteer(5, [clearance(.nonPolice2, "2022-01-01")]).applying(.lapse, at: Instant("2024-06-01T12:00:00Z"))
                .value,
            volunteer(6, [clearance(.nonPolice2, "2021-06-10"), clearance(.nonPolice3, "2021-06-10")]),
            volunteer(7, [clearance(.nonPolice2, "2022-01-01", ended: "2024-06-10")]),
        ])
        #expect(found.map(\.answer) == [.yes, .no, .unknown, .no, .no, .yes, .no])
        #expect(found[3].lacking == [.dataProtection])
        try found[0].requireReady()
        let ungraded = #expect(throws: Rejection.self) { try found[1].requireReady() }
        #expect(ungraded?.rule == .gradeMeetsRole)
        #expect(throws: Rejection.self) { try found[2].requireReady() }
        let untrained = #expect(throws: Rejection.self) { try found[3].requireReady() }
        #expect(untrained?.rule == .trainedBeforeService)
        let lapsed = #expect(throws: Rejection.self) { try found[4].requireReady() }
        #expect(lapsed?.rule == .volunteerServes)
    }

    @Test func lapsedVettingNamesItsRule() throws {
        let helper = try volunteer(1, [clearance(.nonPolice2, "2021-06-09")])
        try #require(try readiness([helper], at: "2024-06-09T12:00:00Z").first).requireReady()
        let found = try #require(try readiness([helper]).first)
        #expect(found.isVetted == .no && found.holdsClearance == .yes)
        let error = #expect(throws: CriterionUnmet.self) { try found.requireReady() }
        #expect(error?.finding.criterion == "vet-nppv2-3y")
        let unruled = RoleProfile(.courtVolunteer, vetting: ["X9"], training: [])
        let open = try Volunteers.readiness(
            of: [volunteer(2, [clearance("X9", "2024-01-01")])], for: unruled, at: Instant("2024-06-10T12:00:00Z"))
        #expect(open.map(\.answer) == [.unknown])
        #expect(throws: Rejection.self) { try open[0].requireReady() }
    }

    @Test func theDiaryNamesTheFirstDayWithout() throws {
        let diary = try ExpiryDiary(
            of: [
                volunteer(1, [clearance(.nonPolice2, "2021-06-20")], through: "2024-06-25"),
                volunteer(
                    2, [clearance(.nonPolice2, "2021-06-20"), clearance(.nonPolice2, "2024-06-01")], through: nil),
                volunteer(
                    3, [clearance(.nonPolice2, "2024-01-01", ended: "2024-06-30"), clearance("X9", "2021-06-20")]),
            ], after: CivilDate("2024-06-10"), through: CivilDate("2024-07-10"))
        #expect(try diary.entries.map(\.day) == ["2024-06-21", "2024-06-26", "2024-06-30"].map { try CivilDate($0) })
        #expect(diary.entries.map(\.volunteer.low) == [1, 1, 3])
        #expect(
            diary.entries.map(\.thing)
                == [.clearance(.nonPolice2), .training(.dataProtection), .clearance(.nonPolice2)])
        #expect(
            try ExpiryDiary(
                of: [volunteer(1, [clearance(.nonPolice2, "2021-06-20")], through: "2024-06-25")],
                after: CivilDate("2024-06-26"), through: CivilDate("2024-07-10")
            ).entries.isEmpty)
    }
}
