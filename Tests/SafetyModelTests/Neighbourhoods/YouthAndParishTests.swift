import CivilTime
import SafetyModel
import Testing

@Suite struct YouthAndParishTests {
    static func interval(_ from: String, _ until: String? = nil) throws -> DayInterval {
        try DayInterval(from: day(from), until: until.map { try day($0) })
    }

    static func briefings() throws -> ParishBriefings {
        ParishBriefings(by: [
            .init(of: "P1", council: Numbered.id(1), office: "clerk", for: try interval("2024-01-01", "2024-06-01")),
            .init(of: "P2", council: Numbered.id(2), office: "clerk", for: try interval("2024-01-01")),
        ])
    }

    static func briefing(_ number: Int, of parish: Area, on text: String) throws -> ParishBriefings.Briefing {
        ParishBriefings.Briefing(id: Numbered.id(number), of: parish, on: try day(text), about: [.traffic])
    }

    @Test func aParishWithoutACurrentContactIsNotBriefed() throws {
        var briefings = try Self.briefings()
        func rule(_ briefing: ParishBriefings.Briefing) throws -> RecordRule? {
            try refusedRule { try briefings.add(briefing) }
        }
        #expect(try rule(Self.briefing(1, of: "P1", on: "2024-06-01")) == .parishContactIsCurrent)
        #expect(try rule(Self.briefing(1, of: "P3", on: "2024-05-01")) == .parishContactIsCurrent)
        #expect(try rule(Self.briefing(1, of: "P1", on: "2024-05-31")) == nil)
        #expect(try rule(Self.briefing(1, of: "P2", on: "2024-05-31")) == .parishContactIsCurrent)
        #expect(briefings.all.count == 1)
    }

    @Test func briefingCoverageNamesThoseLeftOut() throws {
        var briefings = try Self.briefings()
        try briefings.add(Self.briefing(1, of: "P1", on: "2024-03-31"))
        try briefings.add(Self.briefing(2, of: "P2", on: "2024-04-01"))
        let spring = briefings.coverage(of: ["P1", "P2", "P3"], during: try Self.interval("2024-01-01", "2024-04-01"))
        #expect(spring.share == Share(1, of: 3) && spring.without == ["P2", "P3"])
        let year = briefings.coverage(of: ["P1", "P2"], during: try Self.interval("2024-01-01"))
        #expect(year.share == Share(2, of: 2) && year.without.isEmpty)
    }

    static func activity(_ number: Int, reached: Int?, before: Share?, after: Share?) throws -> EngagementActivity {
        try EngagementActivity(
            id: Numbered.id(number), .advocacy, for: "young people", in: "N1", on: try day("2024-05-01"),
            reached: reached, confidenceBefore: before, confidenceAfter: after)
    }

    @Test func nobodyIsReachedLessThanNotAtAll() throws {
        #expect(
            try refusedRule { _ = try Self.activity(1, reached: -1, before: nil, after: nil) } == .peopleAreCounted)
        let text = try storedText(of: Self.activity(1, reached: 0, before: nil, after: nil))
        let negative = text.replacing(#""reached":0"#, with: #""reached":-1"#)
        #expect(refusal(EngagementActivity.self, from: negative, as: Rejection.self)?.rule == .peopleAreCounted)
    }

    @Test func reachAndConfidenceKeepTheirUnknowns() throws {
        let reach = EngagementReach(of: [
            try Self.activity(1, reached: 10, before: Share(2, of: 10), after: Share(5, of: 10)),
            try Self.activity(2, reached: nil, before: Share(1, of: 5), after: Share(1, of: 2)),
            try Self.activity(3, reached: 7, before: Share(7, of: 7), after: nil),
        ])
        #expect(reach.activities == 3 && reach.reached == 17 && reach.notCounted == 1)
        // 3 of 15 before, 6 of 12 after; the third asked only once and does not count.
        #expect(reach.before == Share(3, of: 15) && reach.after == Share(6, of: 12))
        #expect(reach.confidenceChange == Figure(units: 300, places: 1))
        #expect(EngagementReach(of: []).confidenceChange == nil)
        let unsure = EngagementReach(of: [
            try Self.activity(1, reached: 1, before: Share(1, of: 2, unknown: 1), after: Share(1, of: 2))
        ])
        #expect(unsure.confidenceChange == nil)
    }

    static func safeguarding(_ days: DayInterval) throws -> Agreement {
        try Agreement(
            id: Numbered.id(7), kind: "safeguarding", title: "Safe at school", parties: [.body(Numbered.id(1))],
            term: days, commitments: [])
    }

    static func link(_ number: Int, with school: Int, under agreement: Agreement?) throws -> YouthLink {
        try YouthLink(
            id: Numbered.id(number), between: Numbered.id(1), and: Numbered.id(school),
            for: interval("2024-09-01", "2025-07-01"), under: agreement)
    }

    @Test func aLinkWithoutSafeguardingIsRefused() throws {
        #expect(try refusedRule { _ = try Self.link(1, with: 2, under: nil) } == .youthLinkIsSafeguarded)
        let short = try Self.safeguarding(Self.interval("2024-09-01", "2025-06-30"))
        #expect(try refusedRule { _ = try Self.link(1, with: 2, under: short) } == .youthLinkIsSafeguarded)
        let late = try Self.safeguarding(Self.interval("2024-09-02"))
        #expect(try refusedRule { _ = try Self.link(1, with: 2, under: late) } == .youthLinkIsSafeguarded)
        let link = try Self.link(1, with: 2, under: Self.safeguarding(Self.interval("2024-09-01", "2025-07-01")))
        let text = try storedText(of: link).replacing(
            "\"until\":\"2025-07-01\"", with: "\"until\":\"2025-08-01\"", maxReplacements: 1)
        let other = try storedText(of: link).replacing(
            "\"safeguarded\":{\"from\":\"2024-09-01\"", with: "\"safeguarded\":{\"from\":\"2024-09-02\"")
        #expect(refusal(YouthLink.self, from: other, as: Rejection.self)?.rule == .youthLinkIsSafeguarded)
        #expect(try decoded(YouthLink.self, from: text).safeguarded.until == day("2025-08-01"))
    }

    @Test func coverageOfSchoolsNamesThoseWithoutALink() throws {
        let agreement = try Self.safeguarding(Self.interval("2024-01-01"))
        let links = [try Self.link(1, with: 2, under: agreement), try Self.link(2, with: 3, under: agreement)]
        let schools: [PublicBody.ID] = [2, 3, 4].map { Numbered.id($0) }
        let inTerm = YouthLink.coverage(of: schools, by: links, on: try day("2025-06-30"))
        #expect(inTerm.share == Share(2, of: 3) && inTerm.without == [Numbered.id(4)])
        #expect(YouthLink.coverage(of: schools, by: links, on: try day("2025-07-01")).share == Share(0, of: 3))
    }

    static func programme() throws -> Programme {
        var programme = Programme(
            id: Numbered.id(1), "Confident Communities",
            strands: ["communication", "community-policing", "active-citizens"], outcomes: ["safer", "informed"])
        try programme.add(
            .init(id: Numbered.id(1), "Street briefings", strands: ["communication"], outcomes: ["informed"]))
        return programme
    }

    @Test func everyActivityServesAStrandAndAnOutcome() throws {
        var programme = try Self.programme()
        #expect(try refusedRule { try programme.requireThread() } == nil)
        func rule(_ number: Int, _ strands: [Programme.Name], _ outcomes: [Programme.Name]) throws -> RecordRule? {
            try refusedRule {
                try programme.add(.init(id: Numbered.id(number), "A", strands: strands, outcomes: outcomes))
            }
        }
        #expect(try rule(1, [], []) == .activityServesAnOutcome)
        #expect(try rule(2, ["sport"], []) == .activityServesAnOutcome)
        #expect(try rule(2, [], ["richer"]) == .activityServesAnOutcome)
        #expect(try rule(2, ["active-citizens"], []) == nil)
        #expect(try refusedRule { try programme.requireThread() } == .activityServesAnOutcome)
    }

    @Test func gapsInTheThreadAreNamed() throws {
        var programme = try Self.programme()
        #expect(programme.activitiesWithoutOutcome.isEmpty && programme.outcomesWithoutActivity == ["safer"])
        #expect(programme.strandsWithoutActivity == ["community-policing", "active-citizens"])
        try programme.add(.init(id: Numbered.id(2), "Walks", strands: ["community-policing"], outcomes: []))
        #expect(programme.activitiesWithoutOutcome == [Numbered.id(2)])
        #expect(programme.strandsWithoutActivity == ["active-citizens"])
    }
}
