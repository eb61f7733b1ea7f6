import CivilTime
import SafetyModel
import Testing

@Suite struct IntakeServiceTests {
    static func assignment(
        _ category: ReportCategory = .noise, in area: Area = Town.north, to owner: PublicBody.ID = Town.council,
        from: String, until: String? = nil
    ) throws -> IntakeAssignment {
        IntakeAssignment(category, in: area, to: owner, for: try Town.days(from, until))
    }

    @Test func rejectsASecondOwnerOnOneDay() throws {
        var intake = try Town.intake([Self.assignment(from: "2026-01-01", until: "2026-04-01")])
        #expect(
            brokenRule { try intake.assign(Self.assignment(to: Town.force, from: "2026-03-31")) } == .oneIntakeOwner)
        #expect(
            brokenRule { try intake.assign(Self.assignment(from: "2025-01-01", until: "2026-01-02")) }
                == .oneIntakeOwner)
        #expect(intake.assignments.count == 1)
        try intake.assign(Self.assignment(to: Town.force, from: "2026-04-01"))
        try intake.assign(Self.assignment(in: Town.south, from: "2026-01-01"))
        try intake.assign(Self.assignment(.vehicles, from: "2026-01-01"))
        #expect(
            brokenRule { try intake.assign(Self.assignment(.drugs, to: Town.landlord, from: "2026-01-01")) }
                == .intakeOwnerTakesPart)
    }

    @Test func doesNotReadTwoOwners() throws {
        let one = try Self.assignment(from: "2026-01-01", until: "2026-02-01")
        let text = try storedText(of: Town.intake([one]))
        let item = try storedText(of: one)
        let error = refusal(
            IntakeService.self, from: text.replacing("[\(item)]", with: "[\(item),\(item)]"), as: Rejection.self)
        #expect(error?.rule == .oneIntakeOwner)
    }

    @Test func routesByDayAndSaysWhy() throws {
        let first = try Self.assignment(from: "2026-01-01", until: "2026-04-01")
        let second = try Self.assignment(to: Town.force, from: "2026-06-01")
        let intake = try Town.intake([second, first])
        func reason(on text: String) throws -> RoutingDecision.Reason {
            try intake.route(.noise, in: Town.north, on: day(text)).reason
        }
        #expect(try reason(on: "2026-01-01") == .assigned(first))
        #expect(try reason(on: "2026-03-31") == .assigned(first))
        #expect(try reason(on: "2026-04-01") == .lapsed(first))
        #expect(try reason(on: "2026-06-01") == .assigned(second))
        #expect(try reason(on: "2025-12-31") == .notYet(first))
        let decision = try intake.route("flares", in: Town.north, on: day("2026-01-01"))
        #expect(decision.reason == .neverAssigned && decision.owner == nil)
        #expect(decision.description == "'flares' in north-ward on 2026-01-01 goes to nobody: it was never assigned")
    }

    @Test func listsWhatNobodyOwns() throws {
        let intake = try Town.intake([
            Self.assignment(from: "2026-01-01"),
            Self.assignment(.drugs, in: Town.north, from: "2026-01-01", until: "2026-02-01"),
        ])
        let unowned = try intake.unowned([.noise, .drugs], in: [Town.north, Town.south], on: day("2026-02-01"))
        #expect(
            unowned.map { "\($0.category) \($0.area)" } == ["drugs north-ward", "noise south-ward", "drugs south-ward"])
    }
}
