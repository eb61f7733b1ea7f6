import CivilTime
import SafetyModel
import Testing

@Suite struct FamilyInterventionTests {
    static func member(
        _ number: UInt64, born: String?, _ basis: HouseholdMember.Basis = .consent
    ) throws -> HouseholdMember {
        HouseholdMember(
            id: HouseholdMember.ID(high: 43, low: number), name: Town.personal("Alex Sample"),
            dateOfBirth: try born.map { Personal(try day($0), purpose: .safeguarding) }, basis: basis)
    }

    static func intervention(
        _ household: [HouseholdMember], link: PublicBody.ID? = Town.landlord
    ) throws -> FamilyIntervention {
        try FamilyIntervention(
            id: FamilyIntervention.ID(high: 44, low: 1), about: Yard.id, began: day("2026-03-01"), household: household,
            keyWorker: Person.ID(high: 18, low: 2), contract: Agreement.ID(high: 45, low: 1), childrensLink: link,
            funder: Town.council, fund: Money(pence: 1_500_00))
    }

    @Test func rejectsAMemberWithoutAGroundAndChildrenWithoutALink() throws {
        let adult = try Self.member(1, born: "1990-01-01", .order)
        #expect(brokenRule { _ = try Self.intervention([]) } == .familyTakesPartOnAGround)
        #expect(
            brokenRule { _ = try Self.intervention([adult, Self.member(2, born: nil, .notRecorded)]) }
                == .familyTakesPartOnAGround)
        #expect(try Self.intervention([adult], link: nil).childrensLink == nil)
        for born in [nil, "2015-01-01", "2008-03-02", "2008-02-29"] {
            let member = try Self.member(2, born: born)
            if born == "2008-02-29" {
                _ = try Self.intervention([adult, member], link: nil)
            } else {
                #expect(brokenRule { _ = try Self.intervention([adult, member], link: nil) } == .childrensLink)
            }
        }
        let text = try storedText(of: Self.intervention([adult])).replacing("\"order\"", with: "\"not-recorded\"")
        #expect(refusal(FamilyIntervention.self, from: text, as: Rejection.self)?.rule == .familyTakesPartOnAGround)
    }

    @Test func countsEngagementOutcomesAndSpend() throws {
        var one = try Self.intervention([Self.member(1, born: nil)])
        one.visits = try [("2026-03-02", true), ("2026-03-09", nil), ("2026-03-16", false), ("2026-03-23", true)]
            .map { .init(on: try day($0.0), tookPlace: $0.1) }
        #expect(try one.engagement(through: day("2026-03-16")) == Share(1, of: 3, unknown: 1))
        one.goals = [
            .init("At school every day", isReached: true, source: "school"),
            .init("No complaint in three months", isReached: nil, source: "landlord"),
        ]
        #expect(one.outcomes == Share(1, of: 2, unknown: 1))
        #expect(one.spent == .zero && one.left == one.fund)
        one.spending = [Money(pence: 1_000_01), Money(pence: 600_00)]
        #expect(one.spent == Money(pence: 1_600_01))
        #expect(one.left == Money(pence: -100_01))
        one.spending.append(Money(pence: .max))
        #expect(one.spent == nil && one.left == nil)
    }
}
