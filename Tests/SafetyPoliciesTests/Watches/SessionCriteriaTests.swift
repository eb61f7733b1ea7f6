import CivilTime
import PolicyEngine
import SafetyModel
import SafetyPolicies
import Testing

@Suite struct SessionCriteriaTests {
    private let noon = Instant(milliseconds: 1_717_243_200_000)  // 1 June 2024, 12:00 UTC

    private func session(limit: Int = 30, team: Int = 3, trained: Int = 3, isApproved: Bool = true) throws
        -> SpeedSession
    {
        let day = try CivilDate("2024-06-01")
        let term = try DayInterval(from: CivilDate("2024-01-01"))
        let site = SpeedSite(
            id: .init(high: 1, low: 1), name: "Mill Lane", in: "Mill", limit: limit, approval: isApproved ? term : nil)
        return SpeedSession(
            id: .init(high: 1, low: 1), of: .init(high: 1, low: 1), at: site,
            with: SpeedDevice(id: .init(high: 1, low: 1), name: "SID"),
            by: try SpeedWatchEdition(
                "made up", for: term, leastTeam: 1, thresholds: [30: 35], purgeAfterDays: 1, letters: 1,
                lookBackMonths: 1),
            on: day, daylight: try Daylight(from: noon, until: noon.adding(seconds: 60)),
            team: (0..<team).map { .init(high: 2, low: UInt64($0)) },
            trained: (0..<trained).map { .init(high: 2, low: UInt64($0)) })
    }

    private func answers(_ session: SpeedSession, at instant: Instant? = nil) throws -> [Truth] {
        try Watches.findings(on: session, at: instant ?? noon).map(\.answer)
    }

    @Test func placeLightAndTeamAreThoseOfTheLocalRules() throws {
        #expect(try answers(session()) == [.yes, .yes])
        #expect(try answers(session(), at: noon.adding(seconds: 61)) == [.no, .yes])
        #expect(try answers(session(limit: 50)) == [.no, .yes])
        #expect(try answers(session(isApproved: false)) == [.no, .yes])
        #expect(try answers(session(team: 2)) == [.yes, .no])
        #expect(try answers(session(trained: 2)) == [.yes, .no])
        var unlit = try session()
        unlit.daylight = nil
        #expect(try answers(unlit) == [.unknown, .yes])
        let error = #expect(throws: CriterionUnmet.self) {
            for finding in try Watches.findings(on: session(team: 2), at: noon) { try finding.requireYes() }
        }
        #expect(error?.finding.criterion == "csw-team-size.roadside")
    }

    @Test(
        arguments: [
            (1, true, Truth.no), (2, true, .yes), (3, true, .yes), (4, true, .no), (2, false, .no), (2, nil, .unknown),
        ]
            as [(Int, Bool?, Truth)])
    func aStreetWatchWalksInTwosOrThrees(_ walkers: Int, _ areMarked: Bool?, _ answer: Truth) throws {
        let patrol = Patrol(
            id: .init(high: 1, low: 1), .streetWatch, in: "Mill", on: try CivilDate("2024-06-01"),
            by: (0..<walkers).map { .init(high: 2, low: UInt64($0)) })
        let finding = try #require(try Watches.company(of: patrol, areMarked: areMarked, at: noon))
        #expect(finding.answer == answer)
        if answer != .yes { #expect(throws: CriterionUnmet.self) { try finding.requireYes() } }
    }
}
