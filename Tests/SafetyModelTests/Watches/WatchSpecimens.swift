import CivilTime
import SafetyModel

enum WatchSpecimens {
    // swift-format-ignore: NeverUseForceTry
    static let all: [Specimen] = try! watches() + speed()

    private static func id<Entity>(_ number: UInt64) -> Identifier<Entity> { .init(high: 0xB, low: number) }

    private static func watches() throws -> [Specimen] {
        let noon = try Instant("2024-06-01T12:00:00Z")
        let hazards = HazardAssessment(
            made: try CivilDate("2024-05-01"), validThrough: try CivilDate("2024-12-31"), by: id(7))
        let readiness = WalkerReadiness(
            of: id(1), isBriefed: true, insuredThrough: try CivilDate("2024-12-31"), isTrained: true)
        func entry(_ act: PatrolAct) -> PatrolEntry {
            PatrolEntry(act, by: id(1), at: noon, note: Personal("a man in red", purpose: .volunteering))
        }
        var patrol = Patrol(
            id: id(1), .joint, of: id(2), in: "Mill", on: try CivilDate("2024-06-01"), by: [id(1)], leadOfficer: id(7),
            hazards: hazards)
        patrol.readiness[id(1)] = readiness
        patrol.isAccompanied = true
        patrol = try patrol.applying(.approve, at: noon).value.applying(.start, at: noon).value
        try patrol.record(entry(.observed))
        // Nobody records an act unknown here; one that another edition recorded is kept.
        patrol = try decoded(Patrol.self, from: storedText(of: patrol).replacing("observed", with: "whistled"))
        var watch = try WatchScheme(id: id(2), name: "Bat Watch", kind: "bats", area: "Belfry")
        try watch.set(households: 12)
        try watch.set(purposes: ["count-bats", .social])
        watch.set(bestPractices: ["night-walks"])
        watch.boundary = try WatchRegisterTests.square(0, 0)
        let spending = WatchGrant.Spending(Money(pence: 250), on: try CivilDate("2024-05-01"), for: "count-bats")
        var grant = try WatchGrant(
            id: id(3), to: id(2), Money(pence: 1_000), for: ["count-bats"], awarded: CivilDate("2024-04-01"),
            returnDue: CivilDate("2024-12-31"), returned: .notRecorded)
        try grant.spend(spending)
        let activity = WatchActivity(
            id: id(4), of: id(2), on: try CivilDate("2024-06-01"), for: "count-bats", minutes: 45)
        let input = NeedInput("bats", of: "Belfry", 12, asOf: try CivilDate("2024-01-01"), source: "made up")
        let method = try NeedMethod("Bats 2024", weights: ["bats": 2, .recordedCrime: 1], leastHouseholds: 10)
        return [
            Specimen(hazards), Specimen(readiness), Specimen(entry("whistled"), personal: ["a man in red"]),
            Specimen(patrol, personal: ["a man in red"]), Specimen(watch), Specimen(grant), Specimen(activity),
            Specimen(input), Specimen(method),
        ]
    }

    private static func speed() throws -> [Specimen] {
        var session = try SpeedWatchTests.running()
        let observation = try SpeedWatchTests.observation(1, of: session, plate: "AB12 CDE", minute: 1)
        try session.record(observation)
        try session.count(passing: 40)
        let plate = try NumberPlate("AB12 CDE", keptThrough: CivilDate("2024-07-02"))
        return [
            Specimen(session, personal: ["AB12CDE"]), Specimen(session.site), Specimen(session.device),
            Specimen(session.edition), Specimen(observation, personal: ["AB12CDE"]),
            Specimen(plate, personal: ["AB12CDE"]),
            Specimen(
                try Daylight(from: Instant("2024-06-01T06:00:00Z"), until: Instant("2024-06-01T18:00:00Z"))),
        ]
    }
}
