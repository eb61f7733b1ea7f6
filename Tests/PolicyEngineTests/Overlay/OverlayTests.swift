import CivilTime
import PolicyEngine
import Testing

@Suite("An overlay")
struct OverlayTests {
    private static let fiveDays = Limit(.workingDays(5), verification: .primary)
    private static let threeDays = Limit(.workingDays(3), verification: .secondary)

    private static func change(_ limits: [Limit], of duty: DutyID = "told") -> DutyChange {
        DutyChange(duty, citing: LocalRules.local, within: limits)
    }

    private static func base() throws -> Policy {
        try LocalRules.base(
            duties: [Sample.duty(within: [fiveDays]), Sample.duty("heard", upon: .event("asked"), within: [fiveDays])],
            criteria: [LocalRules.criterion(.fact("enough"))])
    }

    private static func fault(_ overlay: Overlay, requiring demand: Overlay.Demand = .nothing) throws -> OverlayError? {
        let base = try base()
        return #expect(throws: OverlayError.self) {
            try overlay.applied(to: base, requiring: demand, on: Sample.calendar)
        }
    }

    @Test("changes what it says and keeps the rest, and each binds as its instrument does")
    func applied() throws {
        let policy = try LocalRules.overlay(changing: [Self.change([Self.threeDays])])
            .applied(to: Self.base(), on: Sample.calendar)
        #expect(policy.id == "local-rules/1")
        #expect(policy.jurisdiction == "Millbrook")
        let found = try policy.determinations(
            from: Evidence(events: [
                Sample.event("a", "arrested", "2024-06-03T10:00:00Z"),
                Sample.event("b", "asked", "2024-06-03T10:00:00Z"),
            ]), asOf: Instant("2024-06-03T12:00:00Z"), on: Sample.calendar)
        #expect(found.map(\.due) == [try Instant("2024-06-06T23:00:00Z"), try Instant("2024-06-10T23:00:00Z")])
        #expect(found.map(\.bindingForce) == [.localScheme, .statute])
        #expect(found.map(\.citation.instrument) == ["Local Rules", "Test Code"])
        #expect(found.map(\.verification) == [.secondary, .primary])
        #expect(policy.duty("told")?.notes.contains("In place of Test Code 1, Right 1.") == true)
    }

    @Test("takes away and adds, with a verdict on each")
    func presence() throws {
        let added = Sample.duty("visited", upon: .event("asked"), within: [Self.threeDays])
        let overlay = LocalRules.overlay(removing: [.duty("heard"), .criterion("enough")], adding: [added])
        let policy = try overlay.applied(to: Self.base(), on: Sample.calendar)
        #expect(policy.duties.map(\.id) == ["told", "visited"])
        #expect(policy.criteria.isEmpty)
        let verdicts = try overlay.verdicts(on: Self.base(), calendar: Sample.calendar)
        #expect(verdicts.map(\.rule) == [.duty("heard"), .criterion("enough"), .duty("visited")])
        #expect(verdicts.map(\.verdict) == [.weaker, .weaker, .stronger])
        #expect(verdicts[0].differences[0].witness?.before == .duty(.pending, due: try Instant("2021-01-09T00:00:00Z")))
        #expect(verdicts[0].differences[0].witness?.after == .nothing)
    }

    @Test("lapses with its base, unless it was reviewed")
    func lapse() throws {
        let overlay = LocalRules.overlay(base: "test-code/0", changing: [Self.change([Self.threeDays])])
        #expect(
            try Self.fault(overlay) == .lapsed(overlay: "local-rules/1", base: "test-code/0", edition: "test-code/1"))
        let reviewed = LocalRules.overlay(
            base: "test-code/0", reviewedFor: ["test-code/1"], changing: [Self.change([Self.threeDays])])
        #expect(throws: Never.self) { try reviewed.applied(to: Self.base(), on: Sample.calendar) }
    }

    @Test("is in force on the days on which its base is too")
    func days() throws {
        let from = try CivilDate("2024-01-01")
        let until = try CivilDate("2025-01-01")
        let base = try Sample.policy(
            [Sample.duty(within: [Self.fiveDays])], inForce: InForce(from: CivilDate(dayNumber: 0), until: until))
        func applied(_ inForce: InForce) throws -> InForce {
            try LocalRules.overlay(changing: [Self.change([Self.threeDays])], inForce: inForce)
                .applied(to: base, on: Sample.calendar).inForce
        }
        #expect(try applied(InForce(from: from)) == InForce(from: from, until: until))
        #expect(throws: OverlayError.neverInForce(overlay: "local-rules/1", base: "test-code/1")) {
            try applied(InForce(from: until))
        }
    }

    @Test("that is a draft makes a draft")
    func draft() throws {
        let overlay = LocalRules.overlay(changing: [Self.change([Self.threeDays])], status: .draft)
        #expect(try overlay.applied(to: Self.base(), on: Sample.calendar).status == .draft)
        let withdrawn = LocalRules.overlay(changing: [Self.change([Self.threeDays])], status: .withdrawn)
        #expect(try withdrawn.applied(to: Self.base(), on: Sample.calendar).status == .withdrawn)
    }

    @Test("that may weaken is refused where it must not, naming every such provision")
    func neverWeaker() throws {
        let six = Limit(.workingDays(6), verification: .secondary)
        let soon = Limit(.asSoonAsPossible, verification: .secondary)
        let overlay = LocalRules.overlay(
            changing: [Self.change([six]), Self.change([soon], of: "heard")],
            criteria: [CriterionChange("enough", citing: LocalRules.local)])
        guard case .mayWeaken(let verdicts) = try Self.fault(overlay, requiring: .neverWeaker) else {
            Issue.record("not refused")
            return
        }
        #expect(verdicts.map(\.rule) == [.duty("told"), .duty("heard")])
        #expect(verdicts.map(\.verdict) == [.weaker, .undecided])
        let stronger = LocalRules.overlay(changing: [Self.change([Self.threeDays])])
        #expect(throws: Never.self) {
            try stronger.applied(to: Self.base(), requiring: .neverWeaker, on: Sample.calendar)
        }
    }

    @Test("that does not fit its base says what does not")
    func faults() throws {
        let base: PolicyID = "test-code/1"
        let change = Self.change([Self.threeDays])
        let told = Sample.duty(within: [Self.fiveDays])
        let cases: [(Overlay, OverlayError)] = [
            (LocalRules.overlay(changing: [Self.change([], of: "shown")]), .unknownRule(.duty("shown"), base: base)),
            (LocalRules.overlay(removing: [.measure("none")]), .unknownRule(.measure("none"), base: base)),
            (LocalRules.overlay(changing: [change, change]), .changedTwice(.duty("told"))),
            (LocalRules.overlay(changing: [change], removing: [.duty("told")]), .changedTwice(.duty("told"))),
            (LocalRules.overlay(adding: [told]), .presentAlready(.duty("told"), base: base)),
            (
                LocalRules.overlay(criteria: [CriterionChange("enough", citing: LocalRules.local, dropping: ["much"])]),
                .unknownRequirement("much", criterion: "enough", has: ["enough"])
            ),
            (LocalRules.overlay(changing: [Self.change([])]), .policy(.noLimit(duty: "told"))),
            (
                LocalRules.overlay(criteria: [CriterionChange("enough", citing: LocalRules.local, dropping: ["enough"])]
                ),
                .policy(.empty(RuleField("criterion enough", "requiring")))
            ),
            (
                Overlay(
                    "local-rules/1", over: base, title: "", instrument: "", bindingForce: .localScheme,
                    inForce: InForce(from: CivilDate(dayNumber: 0)), status: .inForce, jurisdiction: "",
                    facts: [Fact("enough", "Another question?")]), .otherFact("enough", base: base)
            ),
        ]
        for (overlay, expected) in cases { #expect(try Self.fault(overlay) == expected) }
    }
}
