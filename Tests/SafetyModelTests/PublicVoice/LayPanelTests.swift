import CivilTime
import SafetyModel
import Testing

@Suite struct LayPanelTests {
    static func member(
        _ number: Int, from: String = "2024-01-01", until: String? = "2026-01-01", declared: String? = "2023-12-31",
        person: Int? = nil, post: Post = .layMember, basis: LayMember.Basis = .memberOfThePublic,
        group: SampleGroup? = "women"
    ) throws -> LayMember {
        LayMember(
            Appointment(
                id: Numbered.id(number), of: Numbered.id(person ?? number), to: post, in: "E06000055",
                for: try DayInterval(from: day(from), until: until.map { try day($0) })),
            on: basis, interestsDeclared: try declared.map { try day($0) },
            group: group.map { Personal($0, sensitivity: .special, purpose: .volunteering) })
    }

    static func panel() -> LayPanel { LayPanel(of: Numbered.id(1), seats: 2, longestTerm: 24) }

    @Test func aMemberWhoMayNotSitIsRefused() throws {
        var panel = Self.panel()
        func rule(_ member: LayMember) throws -> RecordRule? { try refusedRule { try panel.add(member) } }
        #expect(try rule(Self.member(1, until: "2026-01-02")) == .layMemberIsCoOpted)
        #expect(try rule(Self.member(1, until: nil)) == .layMemberIsCoOpted)
        #expect(try rule(Self.member(1, declared: nil)) == .layMemberIsCoOpted)
        #expect(try rule(Self.member(1, declared: "2024-01-02")) == .layMemberIsCoOpted)
        #expect(try rule(Self.member(1, post: .chair)) == .layMemberIsCoOpted)
        #expect(try rule(Self.member(1, basis: " ")) == .layMemberIsCoOpted)
        #expect(try rule(Self.member(1, declared: "2024-01-01")) == nil)
        #expect(try rule(Self.member(1)) == .layMemberIsCoOpted)
        #expect(try rule(Self.member(2, from: "2025-12-31", until: "2026-06-01", person: 1)) == .layMemberIsCoOpted)
        #expect(try rule(Self.member(2, from: "2025-06-01", until: "2026-06-01")) == nil)
        // Both seats are taken from June 2025; a third may come once the first has gone.
        #expect(try rule(Self.member(3, from: "2025-01-01", until: "2025-06-02")) == .layMemberIsCoOpted)
        #expect(try rule(Self.member(3, from: "2025-01-01", until: "2025-06-01")) == nil)
        #expect(try rule(Self.member(4, from: "2026-01-01", until: "2026-02-01")) == nil)
    }

    @Test func vacanciesAttendanceAndRepresentation() throws {
        var panel = Self.panel()
        try panel.add(Self.member(1))
        try panel.add(Self.member(2, from: "2025-01-01", group: "men"))
        let (before, after) = (try day("2024-12-31"), try day("2025-01-01"))
        #expect(panel.vacancies(on: before) == 1 && panel.vacancies(on: after) == 0)
        #expect(panel.attendance == Share())
        try panel.recordMeeting(on: before, attendedBy: [Numbered.id(1)])
        try panel.recordMeeting(on: after, attendedBy: [Numbered.id(2)])
        #expect(
            try refusedRule { try panel.recordMeeting(on: before, attendedBy: [Numbered.id(2)]) } == .layMemberIsCoOpted
        )
        #expect(panel.attendance == Share(2, of: 3))
        let people: [SampleGroup: Int] = ["women": 52, "men": 48]
        let leave = Disclosure(for: [.volunteering], upTo: .special, reason: "test")
        let representation = try panel.representation(on: after, of: people, for: leave)
        let narrow = Disclosure(for: [.volunteering], upTo: .personal, reason: "test")
        #expect(throws: DisclosureError.self) { try panel.representation(on: after, of: people, for: narrow) }
        #expect(representation["women"]?.pointsAbove == Figure(units: -20, places: 1))
        #expect(representation["men"]?.pointsAbove == Figure(units: 20, places: 1))
        // A member of whom it is not known makes the panel's shares unknown.
        var unsure = Self.panel()
        try unsure.add(Self.member(1, group: nil))
        #expect(try unsure.representation(on: after, of: people, for: leave)["women"]?.pointsAbove == nil)
        #expect(try roundTrip(panel) == panel)
    }
}
