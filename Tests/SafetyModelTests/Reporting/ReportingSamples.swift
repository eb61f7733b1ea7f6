import CivilTime
import SafetyModel

/// A made-up town's front door, for the tests of reporting.
enum Town {
    static let council = PublicBody.ID(high: 10, low: 1)
    static let force = PublicBody.ID(high: 10, low: 2)
    static let landlord = PublicBody.ID(high: 10, low: 3)
    static let north: Area = "north-ward"
    static let south: Area = "south-ward"

    static func days(_ from: String, _ until: String? = nil) throws -> DayInterval {
        try DayInterval(from: day(from), until: until.map { try day($0) })
    }

    static func intake(_ assignments: [IntakeAssignment] = []) throws -> IntakeService {
        try IntakeService(
            id: IntakeService.ID(high: 11, low: 1), name: "One Number", owner: council, participants: [force],
            assignments: assignments)
    }

    static func contact(
        _ number: UInt64, in area: Area = north, category: ReportCategory = .antisocialBehaviour,
        for term: DayInterval, reviewDue: String = "2027-01-01"
    ) throws -> PublishedContact {
        try PublishedContact(
            id: PublishedContact.ID(high: 12, low: number), of: council, service: "Neighbourhood desk", for: category,
            in: area, channel: .telephone, address: "01632 960001", hours: "Mo-Fr 09:00-17:00", term: term,
            reviewed: day("2026-01-01"), reviewDue: day(reviewDue))
    }

    static func personal(_ text: String, _ sensitivity: Sensitivity = .personal) -> Personal<String> {
        Personal(text, sensitivity: sensitivity, purpose: .antisocialBehaviour)
    }

    static func details(_ telephone: String, _ sensitivity: Sensitivity) -> Personal<ContactDetails> {
        Personal(ContactDetails(telephone: telephone), sensitivity: sensitivity, purpose: .antisocialBehaviour)
    }

    // swift-format-ignore: NeverUseForceTry
    static let training = try! TrainingRecord(
        .thirdPartyReporting, achieved: CivilDate(dayNumber: 20_000), validThrough: CivilDate(dayNumber: 20_600))

    static func centre(_ number: UInt64 = 1) throws -> ReportingCentre {
        ReportingCentre(
            id: ReportingCentre.ID(high: 13, low: number), name: "Advice shop", area: north,
            active: [try days("2025-01-01", "2026-07-01")], trainings: [training])
    }

    static func thirdParty(
        _ number: UInt64, by taker: ReportTaker, category: ReportCategory = .vehicles,
        at text: String = "2026-03-10T10:00:00Z", consent: ThirdPartyReport.Consent = .given,
        person: UInt64? = nil, safeContact: String? = nil
    ) throws -> ThirdPartyReport {
        try ThirdPartyReport(
            id: ThirdPartyReport.ID(high: 14, low: number), takenBy: taker, from: "passer-by", about: category,
            at: Instant(text), consent: consent, person: person.map { Victim.ID(high: 15, low: $0) },
            account: personal("They shout at night"), safeContact: safeContact.map { personal($0, .protected) })
    }

    static func receiver(
        _ term: DayInterval, vetting: DayInterval?, agreement: DayInterval?, isTrained: Bool = true
    ) -> WatchReportReceiver {
        let id = Appointment.ID(high: 16, low: 1)
        return WatchReportReceiver(
            of: WatchScheme.ID(high: 17, low: 1),
            appointment: Appointment(
                id: id, of: Person.ID(high: 18, low: 1), to: .reportReceiver, in: north, for: term),
            vetting: vetting, training: isTrained ? training : nil, dataAgreement: agreement)
    }

    static func strands() throws -> HateStrandList {
        HateStrandList("local-2026", [.race, .disability, "age"], for: try days("2026-01-01", "2027-01-01"))
    }

    static func hateReport(
        _ number: UInt64, _ strands: Set<HateStrand>, at text: String = "2026-03-10T10:00:00Z",
        from source: InformationSource = .anonymous, support: HateIncidentReport.SupportWish = .notAsked
    ) throws -> HateIncidentReport {
        try HateIncidentReport(
            id: HateIncidentReport.ID(high: 19, low: number), received: Instant(text), by: .online, in: north,
            strands: strands, of: Self.strands(), perceivedBy: .witness, from: source, support: support,
            account: personal("Words were painted on a door"))
    }
}

/// The rule by which something is refused; nil where it is not, or by another error.
func brokenRule(_ body: () throws -> Void) -> RecordRule? {
    do {
        try body()
        return nil
    } catch let error as TransitionError {
        return error.rejection?.rule
    } catch {
        return (error as? Rejection)?.rule
    }
}
