import CivilTime
import SafetyModel

enum VolunteeringSpecimens {
    // swift-format-ignore: NeverUseForceTry
    static let all: [Specimen] = try! people() + custody() + workforce()

    private static func id<Entity>(_ number: UInt64) -> Identifier<Entity> { .init(high: 0xA, low: number) }

    private static func text(_ text: String, _ sensitivity: Sensitivity = .personal) -> Personal<String> {
        Personal(text, sensitivity: sensitivity, purpose: .volunteering)
    }

    private static func people() throws -> [Specimen] {
        let noon = try Instant("2024-06-01T12:00:00Z")
        let term = try DayInterval(from: CivilDate("2024-01-01"), until: CivilDate("2025-01-01"))
        var volunteer = Volunteer(
            id: id(1), role: "river-watch", name: text("Ada Brook"),
            dateOfBirth: Personal(try CivilDate("1990-05-05"), purpose: .volunteering), person: id(7),
            clearances: [try VettingClearance("X9", granted: CivilDate("2024-01-01"))],
            trainings: [try TrainingRecord("swimming", achieved: CivilDate("2024-02-01"))],
            dutyLog: try DutyLog([DutyTurn(id: id(1), on: CivilDate("2024-03-01"), minutes: 90)]),
            special: SpecialConstable(force: "Wexley", rank: "x", occupation: text("lamplighter")))
        volunteer.set("owns_a_boat", to: true)
        volunteer = try volunteer.applying(.leave, at: noon, because: "sailed", remark: text("off to sea")).value
        let enquiry = try VolunteerEnquiry(id: id(2), about: "river-watch", received: noon).becoming(
            volunteer, at: noon)
        var cadet = Cadet(
            id: id(3), unit: id(4), as: .junior, name: text("Finn Brook"),
            dateOfBirth: Personal(try CivilDate("2012-05-05"), purpose: .volunteering))
        let consent = GuardianConsent(of: "aunt", name: text("Mina Brook"), given: try CivilDate("2024-05-30"))
        cadet.record(consent)
        cadet = try cadet.applying(.consent, at: noon).value.applying(.leave, at: noon).value
        try cadet.went(on: "circus")
        let ratio = try LeaderRatio(cadetsPerLeader: 8, leastLeaders: 2)
        let unit = CadetUnit(
            id: id(4), name: "Wexley School", kind: "island", area: "Wexley", ratio: ratio, leaders: [id(1)],
            keepsEighteenYearOlds: false)
        let meeting = CadetMeeting(
            id: id(5), of: id(4), on: try CivilDate("2024-06-01"), activities: ["rowing"], cadets: [id(3)],
            leaders: [id(1)])
        var role = LivedExperienceRole(id: id(6), title: "Adviser", of: id(7), isPaid: false, for: term)
        try role.tell(text("was in care", .special), isVoluntary: true)
        let involvement = Involvement(on: try CivilDate("2024-06-01"), in: "singing", minutes: 30, result: "A song")
        try role.record(involvement)
        return [
            Specimen(
                volunteer,
                personal: ["Ada Brook", "1990-05-05", "lamplighter", "off to sea"]),
            Specimen(try VettingClearance("X9", granted: CivilDate("2024-01-01"), ended: CivilDate("2024-02-01"))),
            Specimen(
                try TrainingRecord(
                    "swimming", achieved: CivilDate("2024-02-01"), validThrough: CivilDate("2025-02-01"))),
            Specimen(
                SpecialConstable(force: "Wexley", rank: "x", occupation: text("lamplighter")), personal: ["lamplighter"]
            ),
            Specimen(try DutyTurn(id: id(1), on: CivilDate("2024-03-01"), minutes: 90)),
            Specimen(try DutyLog([DutyTurn(id: id(1), on: CivilDate("2024-03-01"), minutes: 90)])),
            Specimen(Departure(at: noon, because: "sailed", remark: text("off to sea")), personal: ["off to sea"]),
            Specimen(enquiry.value), Specimen(cadet, personal: ["Finn Brook", "2012-05-05", "Mina Brook"]),
            Specimen(consent, personal: ["Mina Brook"]), Specimen(ratio), Specimen(unit), Specimen(meeting),
            Specimen(role, personal: ["was in care"]), Specimen(involvement),
            Specimen(RoleProfile("river-watch", vetting: [.nonPolice2, "X9"], training: ["swimming", .firstAid])),
            Specimen(RoleConflict("river-watch", .magistrate, ground: "made up")),
            Specimen(
                try ParishPosting(id: id(8), of: id(1), to: "Mill", links: ["fishes-there", .resident], for: term)),
            Specimen(try Reservist(id: id(9), volunteer: id(1), noticeHours: 24, daysAYear: 10, for: term)),
        ]
    }

    private static func custody() throws -> [Specimen] {
        let noon = try Instant("2024-06-01T12:00:00Z")
        let term = try DayInterval(from: CivilDate("2024-01-01"))
        let ties = IndependenceDeclaration(ofPolicingBody: true, ofChiefOfficer: true, servesWithPolice: false)
        let visitor = try CustodyVisitor(id: id(1), volunteer: id(1), to: "Wexley", for: term, declaring: ties)
            .applying(.appoint, at: noon).value
        let issue = CustodyIssue(
            id: id(2), "bedding", note: text("a torn blanket", .special), answered: .reached(on: nil))
        var visit = try CustodyVisit(id: id(3), in: "Wexley", to: "North", on: CivilDate("2024-06-01"), by: [id(1)])
            .applying(.make, at: noon).value
        try visit.record(held: 3, seen: 2, minutesToAccess: 4)
        try visit.raise(issue)
        let designation = CustodyDesignation(
            id: id(4), of: id(7), by: "Wexley", as: "cook", powers: ["cooking", .search], for: term)
        let turn = try CustodyTurn(
            of: id(7), as: "cook", on: CivilDate("2024-06-01"), minutes: 60, releasedOfficer: nil)
        return [
            Specimen(ties), Specimen(visitor), Specimen(issue, personal: ["a torn blanket"]),
            Specimen(visit, personal: ["a torn blanket"]), Specimen(designation), Specimen(turn),
        ]
    }

    private static func workforce() throws -> [Specimen] {
        let term = try DayInterval(from: CivilDate("2024-01-01"))
        let snapshot = try WorkforceSnapshot(
            of: "choir", in: "Wexley", on: CivilDate("2024-04-01"), by: "handedness", source: .selfDeclared,
            groups: ["left": 2, "right": 6], preferNotToSay: 1, unknown: 3)
        let base = try PopulationBase(
            of: "Wexley", by: "handedness", groups: ["left": 1, "right": 9], source: "made up")
        let signal = try WorkforceSignal(
            "silence", in: "choir", of: "Wexley", during: CivilMonth("2024-04"), count: 2, source: "the conductor")
        let measure = try PositiveActionMeasure(
            id: id(1), title: "Open evenings", "singing", by: "handedness", for: ["left"], legalBasis: "made up",
            term: term)
        let pathway = RecruitmentPathway(id: id(2), title: "Choir", requiring: ["pitch", .vetting], measures: [id(1)])
        var candidacy = Candidacy(id: id(3), on: id(2), name: text("Ada Brook"))
        candidacy.declarations["handedness"] = Personal(
            .group("ambidextrous"), sensitivity: .special, purpose: .volunteering)
        candidacy.set("pitch", isMet: false)
        let service = try CombinedService(
            id: id(4), title: "Street choir", in: "Wexley",
            roles: [.init("Tenor", provider: id(5), liable: id(6), isVoluntary: true, weeklyMinutes: nil)], for: term)
        return [
            Specimen(snapshot), Specimen(base), Specimen(signal), Specimen(measure), Specimen(pathway),
            Specimen(candidacy, personal: ["Ada Brook", "ambidextrous"]), Specimen(service),
        ]
    }
}
