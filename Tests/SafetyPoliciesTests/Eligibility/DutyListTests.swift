import CivilTime
import PolicyEngine
import SafetyModel
import SafetyPolicies
import Testing

@Suite struct DutyListTests {
    private let leave = Disclosure(for: [.volunteering], upTo: .personal, reason: "duty roster")

    /// A special constable whose record has everything that deployment asks for.
    private func constable(_ number: UInt64, alone: Bool = true) throws -> Volunteer {
        var volunteer = Volunteer(
            id: Volunteer.ID(high: 7, low: number), role: .specialConstable,
            dateOfBirth: Personal(try CivilDate("1990-05-05"), purpose: .volunteering),
            clearances: [try VettingClearance(.recruitment, granted: CivilDate("2019-02-11"))],
            trainings: [
                try TrainingRecord(
                    .publicSafety, achieved: CivilDate("2023-06-20"), validThrough: CivilDate("2024-06-20"))
            ],
            dutyLog: try DutyLog([
                DutyTurn(id: .init(high: 1, low: 1), on: CivilDate("2024-06-02"), minutes: 480),
                DutyTurn(id: .init(high: 1, low: 2), on: CivilDate("2024-06-11"), minutes: 480),
            ]),
            special: SpecialConstable(
                attested: .reached(on: try CivilDate("2019-09-01")),
                independentPatrol: alone ? .reached(on: try CivilDate("2021-01-01")) : .notReached))
        for circumstance in [VolunteerCircumstance.biometricsGiven, .occupationCompatible] {
            volunteer.set(circumstance, to: true)
        }
        volunteer.set(.serviceExtended, to: false)
        for (event, at) in [
            (.beginVetting, "2019-02-01T09:00:00Z"), (.beginTraining, "2019-03-02T09:00:00Z"),
            (.beginService, "2019-09-01T09:00:00Z"),
        ] as [(Volunteer.Event, String)] { volunteer = try volunteer.applying(event, at: Instant(at)).value }
        return volunteer
    }

    private func list(_ volunteers: [Volunteer], at text: String = "2024-06-10T18:00:00Z") throws -> [Deployability] {
        try SpecialConstables.deployability(
            of: volunteers, at: Instant(text), needing: [.publicSafety], disclosing: leave)
    }

    @Test func oneCallSaysWhoMayGoOnDutyAndWhyNot() throws {
        let fit = try constable(1)
        let accompanied = try constable(2, alone: false)
        let suspended = try constable(3).applying(.suspend, at: Instant("2024-06-01T09:00:00Z")).value
        var unrecorded = try constable(4)
        unrecorded.clearances = nil
        let found = try list([fit, accompanied, suspended, unrecorded])
        #expect(found.map(\.volunteer) == [fit.id, accompanied.id, suspended.id, unrecorded.id])
        #expect(found.map(\.accompanied.answer) == [.yes, .yes, .no, .unknown])
        #expect(found.map(\.alone.answer) == [.yes, .no, .no, .unknown])
        #expect(found[1].alone.failing.map(\.name) == ["independent_patrol"])
        #expect(found[2].accompanied.failing.map(\.name) == ["serving"])
        #expect(found[3].accompanied.open.map(\.name) == ["vetted", "clearance_held"])
        #expect(try list([fit], at: "2024-06-21T18:00:00Z").map(\.accompanied.answer) == [.no])
    }

    @Test func nobodyGoesOnDutyUnattestedOrAlone() throws {
        let alone = try #require(try list([constable(1, alone: false)]).first)
        try alone.require(alone: false)
        let refused = #expect(throws: CriterionUnmet.self) { try alone.require(alone: true) }
        #expect(refused?.description.contains("Authorised to patrol independently: not met") == true)
        var unattested = try constable(2)
        unattested.special?.attested = .notReached
        let found = try #require(try list([unattested]).first)
        let error = #expect(throws: CriterionUnmet.self) { try found.require(alone: false) }
        #expect(error?.finding.failing.map(\.name) == ["attested"])
        var unknown = try constable(3)
        unknown.special = nil
        let open = try #require(try list([unknown]).first)
        #expect(throws: CriterionUnmet.self) { try open.require(alone: false) }
    }

    @Test func lapsedVettingStopsDutyAndNamesItsRule() throws {
        var lapsed = try constable(1)
        lapsed.clearances = [try VettingClearance(.recruitment, granted: CivilDate("2014-06-09"))]
        let last = try #require(try list([lapsed], at: "2024-06-09T18:00:00Z").first)
        try last.require(alone: false)
        let found = try #require(try list([lapsed], at: "2024-06-10T18:00:00Z").first)
        let error = #expect(throws: CriterionUnmet.self) { try found.require(alone: false) }
        #expect(error?.finding.failing.map(\.name) == ["vetted"])
        #expect(error?.finding.failing.first?.citation?.instrument == "Vetting Code of Practice and Vetting APP")
    }

    @Test func monthlyHoursStandBesideWhatIsAsked() throws {
        var unrecorded = try constable(2)
        unrecorded.dutyLog = nil
        let volunteers = [try constable(1), unrecorded]
        func hours(_ text: String) throws -> [MonthlyHours] {
            try SpecialConstables.hours(of: volunteers, at: Instant(text))
        }
        #expect(try hours("2024-06-10T18:00:00Z").map(\.minutes) == [480, nil])
        #expect(try hours("2024-06-10T18:00:00Z").map(\.finding.answer) == [.unknown, .unknown])
        #expect(try hours("2024-06-11T18:00:00Z").map(\.finding.answer) == [.yes, .unknown])
    }
}
