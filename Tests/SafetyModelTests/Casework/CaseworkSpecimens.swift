import CivilTime
import SafetyModel

/// A case with all that it holds, and the posts that people hold.
enum CaseworkSpecimens {
    // swift-format-ignore: NeverUseForceTry
    static let all: [Specimen] = try! [casework(), events(), appointments()].flatMap(\.self)

    private static func id<Entity>(_ number: UInt64) -> Identifier<Entity> { .init(high: 0xC, low: number) }

    private static func text(_ words: String) -> Personal<String> { Personal(words, purpose: .lawEnforcement) }

    private static func noon() throws -> Instant { try Instant("2024-06-01T12:00:00Z") }

    private static func born() throws -> Personal<CivilDate> {
        Personal(try CivilDate("1988-02-29"), purpose: .lawEnforcement)
    }

    private static func suspect() throws -> Suspect {
        Suspect(id: id(3), role: "lookout", name: text("Cyril Planted"), dateOfBirth: try born())
    }

    private static func report() throws -> Report {
        Report(
            id: id(1), channel: "pigeon", received: .month(try CivilMonth("2024-05")), reporter: .anonymous,
            account: text("planted account"))
    }

    private static func casework() throws -> [Specimen] {
        let outcome = RecordedOutcome("a-new-outcome", at: .month(try CivilMonth("2024-07")), occurrences: 2)
        var held = Case(
            id: id(4), kind: .hate, reference: try CrimeReference("40/12345/24"), crimeType: "heckling",
            force: "wexley", reports: [try report()], victims: [id(2)], markers: ["a-new-marker"])
        held.witnesses = [Witness(id: id(5), name: text("Dora Planted"), victim: id(2), isVulnerable: false)]
        held.suspects = [try suspect()]
        held.referrals = [try Referral(id: id(6), victim: id(2), to: "a-new-body").applying(.consent, at: noon()).value]
        held.assessments = [
            NeedsAssessment(
                id: id(7), victim: id(2), at: try noon(), by: .police, findings: ["a-new-circumstance": false])
        ]
        held.outcomes = [outcome]
        for event in try timeline() { try held.record(event) }
        for event in [Case.Event.record, .allocate, .investigate, .resolve] {
            held = try held.applying(event, at: noon()).value
        }
        return [
            Specimen(held, personal: ["planted account", "Dora Planted", "Cyril Planted", "1988-02-29"]),
            Specimen(try report(), personal: ["planted account"]),
            Specimen(
                Report(
                    id: id(8), channel: .thirdParty, received: .instant(try noon()),
                    reporter: .thirdParty("a-new-body")), variant: "third-party"),
            Specimen(try suspect(), personal: ["Cyril Planted", "1988-02-29"]),
            Specimen(outcome),
            Specimen(try CrimeReference("40/12345/24")),
            Specimen(try CrimeReference(String(repeating: "0a", count: 32)), variant: "open-data"),
            Specimen(
                ReportingRestriction(
                    "a-new-restriction",
                    on: try DayInterval(from: CivilDate("2024-06-01"), until: CivilDate("2024-09-01")))),
        ]
    }

    /// One event of each form of time: an instant, a day and a month.
    private static func timeline() throws -> [CaseEvent] {
        [
            CaseEvent(
                id(10), "a_new_event", at: .instant(try noon()), recorded: try noon().adding(seconds: 60),
                by: "a-new-body", about: [.init(Suspect.ID(high: 0xC, low: 3)), "hearing"], for: [id(2)],
                pause: ClockPause(duty: "a-new-duty", authority: "made up")),
            CaseEvent(id(11), .crimeReported, at: .date(try CivilDate("2024-06-02")), answers: [id(10)]),
            CaseEvent(id(12), .crimeReported, at: .month(try CivilMonth("2024-06")), replaces: id(11), isVoid: true),
        ]
    }

    private static func events() throws -> [Specimen] {
        let events = try timeline()
        return [
            Specimen(events[0]), Specimen(events[1], variant: "day"), Specimen(events[2], variant: "void"),
            Specimen(ClockPause(duty: "a-new-duty", authority: "made up")),
        ]
    }

    private static func appointments() throws -> [Specimen] {
        let year = try DayInterval(from: CivilDate("2024-01-01"), until: CivilDate("2025-01-01"))
        let next = try DayInterval(from: CivilDate("2025-01-01"))
        let first = Appointment(id: id(20), of: id(21), to: "bell-ringer", in: "Belfry", for: year)
        let second = Appointment(id: id(22), of: id(23), to: "bell-ringer", in: "Belfry", for: next)
        return [
            Specimen(year), Specimen(next, variant: "open"), Specimen(first),
            Specimen(try Appointments(singleHolderPosts: ["bell-ringer", "alderman"], [first, second])),
            Specimen(
                Person(
                    id: id(21), name: text("Edda Planted"),
                    contact: Personal(ContactDetails(telephone: "01632 960021"), purpose: .volunteering)),
                personal: ["Edda Planted", "01632 960021"]),
        ]
    }
}
