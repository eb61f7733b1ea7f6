import CivilTime
import PolicyEngine
import SafetyModel
import SafetyPolicies
import Testing

@Suite("A case and its victim become evidence")
struct EvidenceTests {
    private let arrest = CaseEvent.ID(high: 9, low: 1)

    private func victim(_ kind: Victim.Kind, _ low: UInt64 = 1) -> Victim {
        Victim(id: Victim.ID(high: 1, low: low), kind: kind)
    }

    private func burglary(for beneficiaries: [Victim.ID] = []) throws -> Case {
        var value = Case(id: Case.ID(high: 2, low: 1), kind: .crime)
        try value.record(
            CaseEvent(
                arrest, .suspectArrested, at: .instant(try Instant("2023-12-22T15:10:00Z")), by: .police,
                about: ["suspect-1"], for: beneficiaries))
        return value
    }

    @Test("a capacity answers only what it settles")
    func capacities() throws {
        let business: FactID = "victim.is_business"
        let bereaved: FactID = "victim.bereaved_close_relative"
        let parent: FactID = "victim.parent_of_under_18"
        let expected: [Victim.Kind: [FactID: FactHistory]] = [
            .person: [business: .known(false)],
            .bereavedRelative: [business: .known(false), bereaved: .known(true)],
            .parent: [business: .known(false), parent: .known(true)],
            .business: [business: .known(true)],
        ]
        for kind in Victim.Kind.allCases {
            #expect(Evidence(for: victim(kind), in: try burglary()).facts == expected[kind])
        }
    }

    @Test("a recorded circumstance holds over the capacity, and a history keeps its dates")
    func circumstances() throws {
        var person = victim(.person)
        let from = try Instant("2023-12-23T00:00:00Z")
        person.set(.isBusiness, to: true)
        person.set(.under18, to: nil)
        try person.record(.vulnerable, true, from: from)
        let facts = Evidence(for: person, in: try burglary()).facts
        #expect(facts["victim.is_business"] == .known(true))
        #expect(facts["victim.under_18"] ?? .unknown == .unknown)
        #expect(facts["victim.vulnerable"] == .history([.init(value: true, from: from)]))
    }

    @Test("a month stays a month, and every member of an event is carried over")
    func events() throws {
        let other = CaseEvent.ID(high: 9, low: 2)
        let recorded = try Instant("2023-04-02T00:00:00Z")
        let event = Event(
            CaseEvent(
                other, .suspectCharged, at: .month(try CivilMonth("2023-03")), recorded: recorded, by: .police,
                about: ["suspect-1"], for: [Victim.ID(high: 1, low: 1)], answers: [arrest], replaces: arrest,
                isVoid: true))
        #expect(event.at == .month(try CivilMonth("2023-03")))
        #expect(event.id.rawValue == other.description)
        #expect(event.recorded == recorded)
        #expect(event.by == "police")
        #expect(event.about == ["suspect-1"])
        #expect(event.for.map(\.rawValue) == [Victim.ID(high: 1, low: 1).description])
        #expect(event.answers.map(\.rawValue) == [arrest.description])
        #expect(event.replaces?.rawValue == arrest.description)
        #expect(event.isVoid)
    }

    @Test("an event for one victim is not judged for another")
    func beneficiaries() throws {
        let policy = try VictimsCode.edition2020()
        let safetyCase = try burglary(for: [victim(.person, 1).id])
        let now = try Instant("2023-12-23T09:00:00Z")
        let mine = try policy.determinations(
            for: victim(.person, 1), in: safetyCase, asOf: now, on: .englandAndWales)
        let theirs = try policy.determinations(
            for: victim(.person, 2), in: safetyCase, asOf: now, on: .englandAndWales)
        #expect(mine.map(\.duty) == ["vc2020.right6.notify-arrest"])
        #expect(theirs.isEmpty)
    }

    @Test("a marker on the case leaves the result open")
    func markers() throws {
        let policy = try VictimsCode.edition2020()
        var safetyCase = try burglary()
        safetyCase.markers = ["witness-protection"]
        let found = try policy.determinations(
            for: victim(.business), in: safetyCase, asOf: try Instant("2023-12-23T09:00:00Z"), on: .englandAndWales)
        #expect(found.map(\.status) == [.undetermined])
        #expect(found.first?.missing.contains(.marker("witness-protection")) == true)
    }

    @Test("the register applies the edition only from its first day")
    func register() throws {
        let register = try Register([VictimsCode.edition2020()])
        for (at, count) in [("2021-03-31T22:59:59.999Z", 0), ("2021-03-31T23:00:00Z", 1)] {
            var safetyCase = Case(id: Case.ID(high: 2, low: 2), kind: .crime)
            try safetyCase.record(CaseEvent(arrest, .suspectArrested, at: .instant(try Instant(at))))
            let found = try register.determinations(
                for: victim(.person), in: safetyCase, asOf: try Instant("2021-05-01T00:00:00Z"), on: .englandAndWales)
            #expect(found.count == count, "arrest at \(at)")
        }
    }
}
