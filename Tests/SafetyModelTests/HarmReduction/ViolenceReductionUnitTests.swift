import CivilTime
import SafetyModel
import Testing

@Suite struct ViolenceReductionUnitTests {
    static let bodies = (1...3).map { PublicBody.ID(high: 0, low: $0) }

    static func assessment(_ id: UInt64 = 1, adopted: Milestone = .reached(on: day(50))) throws
        -> StrategicNeedsAssessment
    {
        try StrategicNeedsAssessment(
            id: .init(high: 1, low: id), of: try DayInterval(from: day(0), until: day(30)), by: Array(bodies.prefix(2)),
            priorities: [.knifeCrime, .exploitation], adopted: adopted)
    }

    static func intervention(
        _ id: UInt64 = 1, lived: LivedExperience? = LivedExperience(in: []), reached: [ViolenceIntervention.Reach] = []
    ) -> ViolenceIntervention {
        ViolenceIntervention(
            id: .init(high: 2, low: id), name: "Streetwork", stage: .earlyIntervention, answering: [.knifeCrime],
            livedExperience: lived, intended: 50, reached: reached)
    }

    static func unit() throws -> ViolenceReductionUnit {
        var unit = ViolenceReductionUnit(id: .init(high: 0, low: 1), name: "Northshire unit", in: "Northshire")
        for (index, body) in bodies.enumerated() {
            try unit.add(.init(body, for: try DayInterval(from: day(10 * index), until: index == 0 ? day(60) : nil)))
        }
        try unit.add(try assessment())
        return unit
    }

    @Test func needsAreFoundTogether() throws {
        let term = try DayInterval(from: day(0))
        for (bodies, priorities) in [
            ([Self.bodies[0]], [ViolencePriority.robbery]), ([Self.bodies[0], Self.bodies[0]], [.robbery]),
            (Self.bodies, []),
        ] {
            let error = #expect(throws: Rejection.self) {
                try StrategicNeedsAssessment(id: .init(high: 0, low: 1), of: term, by: bodies, priorities: priorities)
            }
            #expect(error?.rule == .needsAssessedTogether)
        }
        let text = try storedText(of: try Self.assessment())
            .replacing(#"["knife-crime","exploitation"]"#, with: "[]")
        #expect(refusal(StrategicNeedsAssessment.self, from: text, as: Rejection.self)?.rule == .needsAssessedTogether)
    }

    @Test func whetherPeopleWithLivedExperienceTookPartIsRecorded() throws {
        var unit = try Self.unit()
        let error = #expect(throws: Rejection.self) { try unit.add(Self.intervention(lived: nil)) }
        #expect(error?.rule == .livedExperienceRecorded)
        try unit.add(Self.intervention(lived: LivedExperience(in: [])))
        try unit.add(Self.intervention(2, lived: LivedExperience(in: [.delivery, .design])))
        #expect(unit.interventions[1].livedExperience?.parts == [.design, .delivery])
        #expect(throws: Rejection.self) { try unit.add(Self.intervention(2)) }
        let text = try storedText(of: unit).replacing(#""livedExperience":{"parts":[]},"#, with: "")
        #expect(refusal(ViolenceReductionUnit.self, from: text, as: Rejection.self)?.rule == .livedExperienceRecorded)
    }

    @Test func aBodyBelongsOnceAtATime() throws {
        var unit = try Self.unit()
        let error = #expect(throws: Rejection.self) {
            try unit.add(.init(Self.bodies[0], for: try DayInterval(from: day(59))))
        }
        #expect(error?.rule == .unitMemberOnce)
        try unit.add(.init(Self.bodies[0], for: try DayInterval(from: day(60))))
        #expect(throws: Rejection.self) { try unit.add(try Self.assessment()) }
        #expect(unit.members(on: day(9)) == [Self.bodies[0]])
        #expect(unit.members(on: day(20)) == Self.bodies)
    }

    @Test func whatNobodyAnswersAndWhoGaveNothingIsSaid() throws {
        var unit = try Self.unit()
        #expect(unit.assessment(on: day(49)) == nil && unit.unansweredPriorities(on: day(49)) == nil)
        #expect(unit.membersWithoutData(on: day(50)) == [Self.bodies[2]])
        #expect(unit.unansweredPriorities(on: day(50)) == [.knifeCrime, .exploitation])
        try unit.add(Self.intervention())
        #expect(unit.unansweredPriorities(on: day(50)) == [.exploitation])
        try unit.add(try Self.assessment(2, adopted: .reached(on: day(70))))
        try unit.add(try Self.assessment(3, adopted: .notRecorded))
        #expect(unit.assessment(on: day(69))?.id == .init(high: 1, low: 1))
        #expect(unit.assessment(on: day(70))?.id == .init(high: 1, low: 2))
    }

    @Test func reachIsKnownWhereEverySpellWasCounted() throws {
        func spell(_ from: Int, _ until: Int, _ people: Int?) throws -> ViolenceIntervention.Reach {
            .init(during: try DayInterval(from: day(from), until: day(until)), people: people)
        }
        var unit = try Self.unit()
        try unit.add(Self.intervention(1, reached: [spell(0, 10, 20), spell(10, 20, 5), spell(20, 30, nil)]))
        try unit.add(Self.intervention(2))
        func reach(_ from: Int, _ until: Int) throws -> [InterventionReach] {
            unit.reach(during: try DayInterval(from: day(from), until: day(until)))
        }
        #expect(try reach(0, 20).map(\.people) == [25, nil])
        #expect(try reach(0, 20)[0].share == 0.5)
        #expect(try reach(0, 30)[0].people == nil && reach(0, 19)[0].people == nil && reach(30, 40)[0].people == nil)
        #expect(try reach(0, 20)[1].share == nil)
    }
}
