import CivilTime
import PolicyEngine
import SafetyModel
import SafetyPolicies
import Testing

@Suite struct VictimCategoryTests {
    private let burglary = Case(id: Case.ID(high: 2, low: 1), kind: .crime)
    private let noon = Instant(milliseconds: 1_717_243_200_000)

    private func victim(_ kind: Victim.Kind = .person, _ circumstances: [Circumstance: Bool] = [:]) -> Victim {
        var victim = Victim(id: Victim.ID(high: 1, low: 1), kind: kind)
        for (circumstance, value) in circumstances { victim.set(circumstance, to: value) }
        return victim
    }

    private func category(_ victim: Victim, _ edition: PolicyID, at instant: Instant? = nil) throws -> VictimCategory {
        try #require(
            try victim.category(in: burglary, at: instant ?? noon, under: edition, on: .englandAndWales))
    }

    @Test func aCategoryHasItsTrace() throws {
        let found = try category(victim(.person, [.intimidated: true, .vulnerable: false]), .victimsCode2006)
        #expect(found.answer == .yes)
        #expect(
            found.grounds.map(\.fact) == ["victim.under_17", "victim.vulnerable", "victim.intimidated"])
        #expect(found.grounds.map(\.holds) == [.unknown, .no, .yes])
        #expect(found.missing == [])
    }

    @Test func whatIsUnknownLeavesItOpenAndIsNamed() throws {
        let all: [Circumstance: Bool] = [
            .under18: false, .vulnerable: false, .intimidated: false, .mostSeriousCrime: false,
            .persistentlyTargeted: false, .bereavedCloseRelative: false, .enhancedByDiscretion: false,
        ]
        #expect(try category(victim(.person, all), .victimsCode2020).answer == .no)
        var open = all
        open[.enhancedByDiscretion] = nil
        let found = try category(victim(.person, open), .victimsCode2020)
        #expect(found.answer == .unknown)
        #expect(found.missing == ["victim.enhanced_by_discretion"])
        // The editions before know no discretion.
        #expect(try category(victim(.person, open), .victimsCode2015).answer == .no)
        #expect(try category(victim(.person, open), .victimsCode2013).grounds.count == 6)
    }

    @Test func capacityAndDateDecide() throws {
        #expect(try category(victim(.bereavedRelative), .victimsCode2020).answer == .yes)
        #expect(try category(victim(.bereavedRelative), .victimsCode2006).answer == .unknown)
        var later = victim()
        try later.record(.vulnerable, true, from: noon)
        #expect(try category(later, .victimsCode2020).answer == .yes)
        #expect(try category(later, .victimsCode2020, at: noon.adding(milliseconds: -1)).answer == .unknown)
        #expect(try later.category(in: burglary, at: noon, under: .maracCriteria, on: .englandAndWales) == nil)
    }
}

/// Somebody who is a victim here and a suspect elsewhere.
@Suite struct VictimWhoIsSuspectTests {
    @Test func entitlementsAreTheSame() throws {
        let victim = Victim(id: Victim.ID(high: 1, low: 1), kind: .person)
        var theirs = Case(id: Case.ID(high: 2, low: 1), kind: .crime, victims: [victim.id])
        try theirs.record(
            CaseEvent(
                CaseEvent.ID(high: 9, low: 1), .suspectArrested, at: .instant(try Instant("2023-12-22T15:10:00Z")),
                by: .police))
        var other = Case(id: Case.ID(high: 2, low: 2), kind: .crime)
        other.suspects = [Suspect(id: Suspect.ID(high: 3, low: 1), role: .principal)]
        var roles = PersonRoles(of: Person.ID(high: 4, low: 1))
        try roles.add(.init(in: theirs.id, as: .victim(victim.id)))
        func owed(_ records: [Victim.ID]) throws -> [Determination] {
            try records.flatMap { record in
                #expect(record == victim.id)
                return try VictimsCode.edition2020().determinations(
                    for: victim, in: theirs, asOf: try Instant("2024-01-10T09:00:00Z"), on: .englandAndWales)
            }
        }
        let before = try owed(roles.victimRecords)
        try roles.add(.init(in: other.id, as: .suspect(other.suspects[0].id)))
        #expect(before.map(\.duty) == ["vc2020.right6.notify-arrest"])
        #expect(try owed(roles.victimRecords) == before)
        #expect(try roles.roles(for: .victimSupport).map(\.record) == [.victim(victim.id)])
    }
}
