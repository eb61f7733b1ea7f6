import CivilTime
import PolicyEngine
import SafetyModel
import SafetyPolicies
import Testing

@Suite("What a volunteer's record says of deployment")
struct VolunteerEvidenceTests {
    private let disclosure = Disclosure(for: [.volunteering], upTo: .personal, reason: "duty roster")

    private func day(_ text: String) throws -> CivilDate {
        try CivilDate(text)
    }

    /// A special constable whose record has everything that deployment asks for.
    private func constable() throws -> Volunteer {
        var volunteer = Volunteer(
            id: Volunteer.ID(high: 7, low: 1), role: .specialConstable,
            dateOfBirth: Personal(try day("1990-05-05"), purpose: .volunteering),
            clearances: [
                try VettingClearance(.recruitment, granted: day("2009-03-01"), ended: day("2019-03-01")),
                try VettingClearance(.recruitment, granted: day("2019-02-11")),
                try VettingClearance(.management, granted: day("2023-01-01")),
            ],
            trainings: [
                try TrainingRecord(.publicSafety, achieved: day("2023-06-20"), validThrough: day("2024-06-20")),
                try TrainingRecord(.publicSafety, achieved: day("2022-06-20"), validThrough: day("2023-06-20")),
                try TrainingRecord(.firstAid, achieved: day("2022-07-01"), validThrough: day("2025-07-01")),
                try TrainingRecord(.dataProtection, achieved: day("2022-07-01")),
            ],
            special: SpecialConstable(
                attested: .reached(on: try day("2009-09-01")), independentPatrol: .reached(on: try day("2011-01-01"))))
        volunteer.set(.biometricsGiven, to: true)
        volunteer.set(.occupationCompatible, to: true)
        volunteer.set(.serviceExtended, to: false)
        let steps: [(Volunteer.Event, String)] = [
            (.beginVetting, "2009-02-01T09:00:00Z"), (.beginTraining, "2009-03-02T09:00:00Z"),
            (.beginService, "2009-09-01T09:00:00Z"),
        ]
        for (event, at) in steps { volunteer = try volunteer.applying(event, at: Instant(at)).value }
        return volunteer
    }

    private func finding(
        _ volunteer: Volunteer, on day: String = "2024-06-10",
        needing competences: Set<Competence> = [.publicSafety, .firstAid],
        appointed: String? = "2009-09-01", of criterion: CriterionID = .mayDeployAlone
    ) throws -> Finding {
        let evidence = try Evidence(
            for: volunteer, on: CivilDate(day), needing: competences,
            appointed: try appointed.map { try CivilDate($0) },
            disclosing: disclosure)
        let found = try SpecialConstables.deployability().findings(
            of: criterion, from: evidence, asOf: Instant("\(day)T18:00:00Z"), on: .englandAndWales)
        return try #require(found.first)
    }

    @Test("is enough to say yes")
    func fit() throws {
        let found = try finding(constable())
        #expect(found.answer == .yes)
        #expect(found.beneficiary == BeneficiaryID(Volunteer.ID(high: 7, low: 1).description))
    }

    @Test("says through which day the training is good, and that none is recorded")
    func training() throws {
        #expect(try finding(constable(), on: "2024-06-20").answer == .yes)
        #expect(try finding(constable(), on: "2024-06-21").failing.map(\.name) == ["training_in_date"])
        let none = try finding(constable(), needing: [.speedDevice])
        #expect(none.failing.map(\.name) == ["training_in_date"])
        let undated = try finding(constable(), needing: [.dataProtection])
        #expect(undated.missing == [.fact("training.valid_through")])
        #expect(try finding(constable(), on: "2024-06-21", needing: []).answer == .yes)
        var unrecorded = try constable()
        unrecorded.trainings = nil
        #expect(try finding(unrecorded).missing == [.fact("training.completed"), .fact("training.valid_through")])
    }

    /// The training of a volunteer in public safety, one record a pair: achieved, and good through.
    private func trained(_ records: [(String, String?)]) throws -> Volunteer {
        var volunteer = try constable()
        volunteer.trainings = try records.map { achieved, through in
            try TrainingRecord(.publicSafety, achieved: day(achieved), validThrough: through.map { try day($0) })
        }
        return volunteer
    }

    @Test("leaves open how long a training is good where a record states no last day")
    func undatedTraining() throws {
        let renewed = try trained([("2020-06-21", "2021-06-20"), ("2023-06-20", nil)])
        let open = try finding(renewed, needing: [.publicSafety])
        #expect(open.answer == .unknown)
        #expect(open.missing == [.fact("training.valid_through")])
        // What was completed later says nothing of an earlier day.
        #expect(try finding(renewed, on: "2021-06-20", needing: [.publicSafety]).answer == .yes)
        #expect(try finding(renewed, on: "2021-06-21", needing: [.publicSafety]).answer == .no)
        // A last day that is known and has not passed stays, whatever another record leaves open.
        let dated = try trained([("2019-06-21", nil), ("2023-06-21", "2024-06-20")])
        #expect(try finding(dated, on: "2024-06-20", needing: [.publicSafety]).answer == .yes)
        #expect(try finding(dated, on: "2024-06-21", needing: [.publicSafety]).answer == .unknown)
    }

    @Test("says no where one training has certainly run out, whatever another leaves open")
    func oneRunOut() throws {
        let found = try finding(constable(), on: "2024-06-21", needing: [.publicSafety, .dataProtection])
        #expect(found.failing.map(\.name) == ["training_in_date"])
        let open = try finding(constable(), on: "2024-06-20", needing: [.publicSafety, .dataProtection])
        #expect(open.missing == [.fact("training.valid_through")])
    }

    @Test("asks for no training where the duty needs none, also as of a later instant")
    func noTraining() throws {
        var volunteer = try constable()
        for trainings: [TrainingRecord]? in [volunteer.trainings, [], nil] {
            volunteer.trainings = trainings
            let evidence = try Evidence(
                for: volunteer, on: day("2024-06-10"), appointed: day("2009-09-01"), disclosing: disclosure)
            let found = try SpecialConstables.deployability().findings(
                of: .mayDeploy, from: evidence, asOf: Instant("2024-06-12T18:00:00Z"), on: .englandAndWales)
            #expect(found.map(\.answer) == [.yes])
        }
    }

    @Test("says which clearance is held, and when none is")
    func vetting() throws {
        // Training is not asked for here; the clearance of 2019 ends with 11 February 2029.
        #expect(try finding(constable(), on: "2029-02-11", needing: []).answer == .yes)
        #expect(try finding(constable(), on: "2029-02-12", needing: []).failing.map(\.name) == ["vetted"])
        var withdrawn = try constable()
        withdrawn.clearances = [
            try VettingClearance(.recruitment, granted: day("2019-02-11"), ended: day("2024-06-10"))
        ]
        #expect(try finding(withdrawn).failing.map(\.name) == ["clearance_held"])
        #expect(try finding(withdrawn, on: "2024-06-09").answer == .yes)
        withdrawn.clearances = []
        let never = try finding(withdrawn)
        #expect(never.answer == .no)
        #expect(never.failing.map(\.name) == ["clearance_held"])
        withdrawn.clearances = nil
        #expect(try finding(withdrawn).missing == [.fact("vetting.granted"), .fact("vetting.held")])
    }

    @Test("follows the state over time")
    func suspended() throws {
        let suspended = try constable().applying(.suspend, at: Instant("2024-06-10T12:00:00Z")).value
        #expect(try finding(suspended, on: "2024-06-09").answer == .yes)
        #expect(try finding(suspended).failing.map(\.name) == ["serving"])
        let left = try suspended.applying(.leave, at: Instant("2024-06-11T12:00:00Z")).value
        #expect(try finding(left, on: "2024-06-11").failing.map(\.name) == ["serving"])
    }

    @Test("leaves open what is not recorded, and takes it from nothing else")
    func unknown() throws {
        let found = try finding(constable(), appointed: nil)
        #expect(found.missing == [.fact("special.appointed")])
        let bare = Volunteer(id: Volunteer.ID(high: 7, low: 2), role: .specialConstable)
        let open = try finding(bare)
        // Somebody who only applied does not serve, whatever else is not known.
        #expect(open.answer == .no)
        #expect(open.failing.map(\.name) == ["serving"])
        #expect(open.open.count == open.parts.count - 1)
    }

    @Test("says that a volunteer in another role is no constable")
    func otherRole() throws {
        var volunteer = try constable()
        volunteer.role = .policeSupportVolunteer
        #expect(try finding(volunteer).failing.map(\.name) == ["attested", "independent_patrol"])
    }

    @Test("gives the date of birth to nobody without leave")
    func disclosed() throws {
        let other = Disclosure(for: [.victimSupport], upTo: .special, reason: "curiosity")
        let volunteer = try constable()
        #expect(throws: DisclosureError.self) {
            _ = try Evidence(for: volunteer, on: CivilDate("2024-06-10"), disclosing: other)
        }
    }

    @Test("counts the minutes of a month, and says no only when it is over")
    func minutes() throws {
        var volunteer = try constable()
        volunteer.dutyLog = try DutyLog([
            DutyTurn(id: .init(high: 8, low: 1), on: day("2024-05-30"), minutes: 900),
            DutyTurn(id: .init(high: 8, low: 2), on: day("2024-05-31"), minutes: 60),
            DutyTurn(id: .init(high: 8, low: 3), on: day("2024-06-01"), minutes: 959),
        ])
        func gave(in month: String, on day: String) throws -> Truth? {
            let evidence = try Evidence(forHoursOf: volunteer, in: CivilMonth(month), on: CivilDate(day))
            #expect(evidence.beneficiary == BeneficiaryID(volunteer.id.description))
            return try SpecialConstables.hours().findings(
                of: .gaveMonthlyHours, from: evidence, asOf: Instant("\(day)T12:00:00Z"), on: .englandAndWales
            ).first?.answer
        }
        #expect(try gave(in: "2024-05", on: "2024-04-30") == .unknown)
        #expect(try gave(in: "2024-05", on: "2024-05-30") == .unknown)
        #expect(try gave(in: "2024-05", on: "2024-05-31") == .yes)
        #expect(try gave(in: "2024-05", on: "2024-08-01") == .yes)
        #expect(try gave(in: "2024-06", on: "2024-06-30") == .unknown)
        #expect(try gave(in: "2024-06", on: "2024-07-01") == .no)
        volunteer.dutyLog = DutyLog()
        #expect(try gave(in: "2024-05", on: "2024-05-31") == .unknown)
        #expect(try gave(in: "2024-05", on: "2024-06-01") == .no)
        volunteer.dutyLog = nil
        #expect(try gave(in: "2024-05", on: "2024-06-01") == .unknown)
    }
}
