import CivilTime
import SafetyModel
import Testing

@Suite struct ProgressViewTests {
    let rules = [
        ReleaseRule(for: .reported, needing: .link, toldFirst: false, showing: "We have your report."),
        ReleaseRule(for: .suspectReleased, needing: .secondFactor, toldFirst: true, showing: "There is news."),
    ]

    private func view(
        _ records: [MilestoneRecord], safe: Answer = .yes, _ assurance: IdentityAssurance = .proved,
        rules: [ReleaseRule]? = nil
    ) throws -> ProgressView {
        try ProgressView(of: records, by: rules ?? self.rules, contactIsSafe: safe, assurance: assurance)
    }

    private func reached(_ milestone: ProgressMilestone, _ hours: Int, told: Answer = .unknown) -> MilestoneRecord {
        MilestoneRecord(milestone: milestone, at: Made.after(hours: hours), toldInPerson: told)
    }

    @Test func nothingIsShownUnlessItIsSafeAndHasARule() throws {
        for safe in [Answer.no, .unknown] { expectRefused(by: .viewIsSafe) { try view([], safe: safe) } }
        expectRefused(by: .milestoneHasAReleaseRule) { try view([reached(.courtDateSet, 1)]) }
        expectRefused(by: .milestoneHasAReleaseRule) { try view([reached(.reported, 1)], rules: rules + rules) }
    }

    @Test func aMilestoneIsHeldBackByItsRule() throws {
        let records = [reached(.suspectReleased, 5, told: .yes), reached(.reported, 1)]
        let full = try view(records, .secondFactor)
        #expect(full.lines.map(\.milestone) == [.reported, .suspectReleased])
        #expect(full.lines.map(\.words) == ["We have your report.", "There is news."])
        #expect(full.withheld == [:])
        let link = try view(records, .link)
        #expect(link.lines.map(\.milestone) == [.reported])
        #expect(link.withheld == [.suspectReleased: .identity(needed: .secondFactor)])
        #expect(try view(records, .none).lines == [])
        for told in [Answer.no, .unknown] {
            let early = try view([reached(.suspectReleased, 5, told: told)])
            #expect(early.withheld == [.suspectReleased: .notToldYet])
        }
    }

    @Test func assuranceRises() {
        #expect(IdentityAssurance.allCases == IdentityAssurance.allCases.sorted())
    }

    private func promise(
        _ every: AgreedPeriod, _ updates: [Int], ended: Int? = nil
    ) throws -> UpdatePromise {
        try UpdatePromise(
            to: Made.id(2), on: Made.june, every: every, updates: updates.map { Made.june.adding(days: $0) },
            ended: ended.map { Made.june.adding(days: $0) })
    }

    @Test func updatesLieBetweenThePromiseAndItsEnd() throws {
        expectRefused(by: .updatesFollowThePromise) { try promise(.days(7), [-1]) }
        expectRefused(by: .updatesFollowThePromise) { try promise(.days(7), [5], ended: 4) }
        expectRefused(by: .updatesFollowThePromise) { try promise(.days(7), [], ended: -1) }
        #expect(try promise(.days(7), [0, 4], ended: 4).updates.count == 2)
    }

    @Test func gapsAreUpdatesThatCameLateOrNotAtAll() throws {
        func on(_ days: Int) -> CivilDate { Made.june.adding(days: days) }
        let kept = try promise(.days(7), [14, 7])
        #expect(kept.gaps(asOf: on(21)) == [])
        #expect(kept.gaps(asOf: on(22)).map(\.due) == [on(21)])
        #expect(kept.gaps(asOf: on(22)).map(\.came) == [nil])
        #expect(kept.nextDue(asOf: on(13)) == on(14))
        #expect(kept.nextDue(asOf: on(14)) == on(21))
        let late = try promise(.days(7), [8])
        #expect(late.gaps(asOf: on(7)) == [])
        #expect(late.gaps(asOf: on(8)).map(\.due) == [on(7)])
        #expect(late.gaps(asOf: on(8)).map(\.came) == [on(8)])
        let ended = try promise(.weeks(1), [], ended: 5)
        #expect(ended.gaps(asOf: on(100)) == [])
        #expect(ended.nextDue(asOf: on(4)) == on(7))
        #expect(ended.nextDue(asOf: on(5)) == nil)
        #expect(try promise(.months(1), []).nextDue(asOf: Made.june) == (try day("2024-07-01")))
    }
}
