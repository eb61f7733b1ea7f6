import CivilTime
import PolicyEngine
import SafetyModel
import SafetyPolicies
import Testing

@Suite("The responsible authorities of a community safety partnership")
struct ResponsibleAuthorityTests {
    typealias Kind = CommunitySafetyPartnerships.AuthorityKind

    /// The days looked at, in order: each sighting with the day before and after it, and the middle of each gap.
    ///
    /// Written by hand from the days on which section 5 was seen and what it then showed.
    static let days = [
        "1998-07-31", "1998-08-01", "2003-04-01", "2007-07-31", "2007-08-01", "2007-08-02", "2010-04-01",
        "2012-01-15", "2012-01-16", "2012-01-17", "2012-11-22", "2013-03-31", "2013-04-01", "2013-04-02",
        "2022-07-01", "2023-12-19", "2023-12-20", "2023-12-21", "2026-11-21",
    ]

    /// One letter for each of the days: yes, no, or open.
    static let table: [(Kind, nation: String, answers: String)] = [
        (.council, "both", "yyyyyyyyyyyyyyyyyyy"),
        (.chiefOfficerOfPolice, "both", "yyyyyyyyyyyyyyyyyyy"),
        (.policeAuthority, "both", "nooo" + "yyyyy" + "ooo" + "nnnnnnn"),
        (.fireAndRescueAuthority, "both", "nooo" + "yyyyyyyyyyyyyyy"),
        (.primaryCareTrust, "England", "nooo" + "yyyyy" + "ooo" + "nnnnnnn"),
        (.clinicalCommissioningGroup, "England", "nnnnnnnnn" + "ooo" + "y" + "ooo" + "nnn"),
        (.integratedCareBoard, "England", "nnnnnnnnnnnnn" + "ooo" + "yyy"),
        (.localHealthBoard, "Wales", "nooo" + "yyyyyyyyyyyyyyy"),
        (.probationProvider, "both", "nnnnn" + "ooo" + "yyyyyyyyyyy"),
    ]

    private func authority(
        _ kind: Kind, on day: String, isInWales: Bool? = false, isTwoTier: Bool? = false,
        changes: [FactID: CivilDate] = [:]
    ) throws -> ResponsibleAuthority {
        let all = try CommunitySafetyPartnerships.responsibleAuthorities(
            on: CivilDate(day), isInWales: isInWales, isTwoTier: isTwoTier, changes: changes)
        #expect(all.map(\.kind) == Kind.allCases)
        return try #require(all.first { $0.kind == kind })
    }

    @Test("are those of the table, on every day of it and in both nations", arguments: [false, true])
    func everyDay(isInWales: Bool) throws {
        for (kind, nation, answers) in Self.table {
            #expect(answers.count == Self.days.count)
            let isElsewhere = nation == (isInWales ? "England" : "Wales")
            for (day, letter) in zip(Self.days, answers) {
                let found = try authority(kind, on: day, isInWales: isInWales)
                let answer: Truth = letter == "y" ? .yes : letter == "n" || isElsewhere ? .no : .unknown
                #expect(found.finding.answer == (isElsewhere ? .no : answer), "\(kind) on \(day)")
                #expect(found.openChanges.isEmpty == (found.finding.answer != .unknown), "\(kind) on \(day)")
                #expect(found.finding.verification == .primary)
                #expect(found.finding.assumptions == (day > "2023-12-20" ? [.asLastSeen] : []), "\(kind) on \(day)")
            }
        }
    }

    @Test("include the county council only where there are two tiers")
    func twoTier() throws {
        for (isTwoTier, answer) in [(true, Truth.yes), (false, .no), (nil, .unknown)] as [(Bool?, Truth)] {
            let found = try authority(.countyCouncil, on: "2013-04-01", isTwoTier: isTwoTier)
            #expect(found.finding.answer == answer)
            #expect(found.finding.missing == (answer == .unknown ? [.fact("area.two_tier")] : []))
        }
    }

    @Test("depend on the nation only where the law does")
    func unknownNation() throws {
        #expect(try authority(.localHealthBoard, on: "2013-04-01", isInWales: nil).finding.answer == .unknown)
        #expect(try authority(.localHealthBoard, on: "1998-07-31", isInWales: nil).finding.answer == .no)
        #expect(try authority(.fireAndRescueAuthority, on: "2013-04-01", isInWales: nil).finding.answer == .yes)
    }

    @Test("are none before the Act")
    func beforeTheAct() throws {
        let before = try CommunitySafetyPartnerships.responsibleAuthorities(
            on: CivilDate("1998-07-30"), isInWales: false, isTwoTier: false)
        #expect(before.isEmpty)
    }

    @Test("in between name the change, its bounds, and when it is recalled to have been")
    func recalled() throws {
        let found = try authority(.policeAuthority, on: "2012-11-22")
        let left = try #require(Kind.policeAuthority.left)
        #expect(found.finding.missing == [.fact(left)])
        let change = try #require(found.openChanges.first)
        #expect(found.openChanges.count == 1)
        #expect(change.id == left)
        let bounds = Fact.Answer.dayBetween(
            try CivilDate("2012-01-17"), try CivilDate("2013-04-01"), recalled: "about November 2012")
        #expect(change.answer == bounds)
    }

    @Test("are known in between to whoever knows the day of the change")
    func suppliedDay() throws {
        let left = try #require(Kind.policeAuthority.left)
        let changes = [left: try CivilDate("2012-11-22")]
        #expect(try authority(.policeAuthority, on: "2012-11-21", changes: changes).finding.answer == .yes)
        #expect(try authority(.policeAuthority, on: "2012-11-22", changes: changes).finding.answer == .no)
        let joined = try #require(Kind.probationProvider.joined)
        let april = [joined: try CivilDate("2010-04-01")]
        #expect(try authority(.probationProvider, on: "2010-03-31", changes: april).finding.answer == .no)
        #expect(try authority(.probationProvider, on: "2010-04-01", changes: april).finding.answer == .yes)
        #expect(try authority(.fireAndRescueAuthority, on: "2005-01-01", changes: april).finding.answer == .unknown)
    }

    @Test("follow from the nation of a partnership")
    func ofPartnership() throws {
        for (nation, board) in [(Nation.england, Kind.integratedCareBoard), (.wales, .localHealthBoard)] {
            let partnership = try Partnership(
                id: .init(high: 9, low: 1), name: "Milltown", area: "Milltown", nation: nation)
            let found = try partnership.responsibleAuthorities(on: CivilDate("2023-12-20"), isTwoTier: false)
            let health = found.filter { [.integratedCareBoard, .localHealthBoard].contains($0.kind) }
            #expect(health.filter { $0.finding.answer == .yes }.map(\.kind) == [board])
        }
    }

    @Test("are asked by a policy that is in force from 31 July 1998")
    func inForce() throws {
        let policy = try CommunitySafetyPartnerships.responsibleAuthorities()
        #expect(policy.inForce == InForce(from: try CivilDate("1998-07-31")))
        #expect(policy.criteria.allSatisfy { $0.kind == .composition })
        #expect(policy.criteria.map(\.id) == Kind.allCases.map(\.criterion))
    }
}
