import CivilTime
import SafetyModel

enum ReportingSpecimens {
    // swift-format-ignore: NeverUseForceTry
    static let all: [Specimen] = try! specimens()

    static func specimens() throws -> [Specimen] {
        let noon = try Instant("2026-03-10T12:00:00Z")
        let year = try Town.days("2026-01-01", "2027-01-01")
        let intake = try Town.intake([IntakeServiceTests.assignment("drones", from: "2026-01-01", until: "2026-04-01")])
        let call = try CallLogTests.call(1, about: "drones", signs: ["smell-of-gas"], .escalated)
        let handed = try CallLogTests.call(2, about: "drones", .transferred(to: Town.council))
        let contact = try Town.contact(1, category: "drones", for: Town.days("2026-01-01"))
        let information = try InformationReportTests.report(
            1, from: .confidential(Town.details("07700 900001", .protected))
        ).applying(.triage, at: noon).value
        var trail = ReportTrailTests.trail(
            1, FeedbackDuty(wish: .wanted, needsSafeContact: true, safeContact: Town.personal("Mornings only")))
        try trail.record(.action, at: noon, by: Town.force)
        try trail.reply(at: noon, by: Town.force, through: "pigeon")
        try trail.close(at: noon)
        let centre = try Town.centre()
        let thirdParty = try Town.thirdParty(
            1, by: .centre(centre.id), category: "drones", person: 1, safeContact: "Ask for the book club"
        ).applying(.passOn, at: noon).value
        let receiver = Town.receiver(year, vetting: year, agreement: year)
        var said = YouSaidWeDid()
        let promised = try YouSaidWeDidTests.contact(1, YouSaidWeDidTests.promise(1, due: "2026-03-20"))
        try said.add(promised, ownerAmong: YouSaidWeDidTests.bodies())
        try said.update(YouSaidWeDidTests.promise(1, due: "2026-03-20").applying(.complete, at: noon).value)
        let hate = try Town.hateReport(1, [.race, "age"], from: .named(Town.details("07700 900002", .personal)))
        return [
            Specimen(try IntakeServiceTests.assignment("drones", from: "2026-01-01")),
            Specimen(intake),
            Specimen(call),
            Specimen(try CallLog(of: intake, [call, handed])),
            Specimen(contact),
            Specimen(try ContactDirectory([contact])),
            Specimen(information, personal: ["07700 900001", "A red car every night"]),
            Specimen(trail, personal: ["Mornings only"]),
            Specimen(trail.feedback, personal: ["Mornings only"]),
            Specimen(try ReportTrails([trail]), personal: ["Mornings only"]),
            Specimen(centre),
            Specimen(thirdParty, personal: ["They shout at night", "Ask for the book club"]),
            Specimen(receiver),
            Specimen(
                try ThirdPartyReports(centres: [centre], receivers: [receiver], [thirdParty]),
                personal: ["They shout at night"]),
            Specimen(promised, personal: ["The path is dark", "Light 1"]),
            Specimen(said, personal: ["The path is dark", "Light 1"]),
            Specimen(try AttendancePolicyTests.rules("drones")[0]),
            Specimen(try AttendancePolicyTests.policy()),
            Specimen(try Town.strands()),
            Specimen(hate, personal: ["07700 900002", "Words were painted on a door"]),
            Specimen(try UnderReportingTests.baseline()),
        ]
    }
}
