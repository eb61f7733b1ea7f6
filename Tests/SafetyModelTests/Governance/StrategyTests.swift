import CivilTime
import SafetyModel
import Testing

@Suite struct StrategyTests {
    static func strategy(_ owners: [PublicBody.ID]) throws -> Strategy {
        try Strategy(
            id: .init(high: 0xE5, low: 1), title: "Youth Crime Strategy", owners: owners,
            from: Passage(.cuttingCrime, "4b, line 18"))
    }

    @Test func itsOwnersAreFollowedThroughTheirSuccessors() throws {
        let bodies = try NationalBodies.register()
        let strategy = try Self.strategy([
            NationalBodies.childrenSchoolsAndFamilies, NationalBodies.associationOfChiefPoliceOfficers,
        ])
        #expect(try strategy.presentOwners(in: bodies, on: day("2008-03-02")).certain == strategy.owners)
        let later = try strategy.presentOwners(in: bodies, on: day("2015-04-01"))
        #expect(later.certain == [NationalBodies.education, NationalBodies.nationalPoliceChiefsCouncil])
        #expect(throws: BodiesError.self) {
            try Self.strategy([.body(1)]).presentOwners(in: bodies, on: day("2008-03-02"))
        }
    }

    @Test func itsOwnersAreThere() throws {
        let bodies = try NationalBodies.register()
        let strategy = try Self.strategy([NationalBodies.homeOffice, NationalBodies.childrenSchoolsAndFamilies])
        try strategy.requireOwners(in: bodies, on: day("2010-05-11"))
        expectRefusal(by: .strategyHasLivingOwners, "\(NationalBodies.education)") {
            try strategy.requireOwners(in: bodies, on: day("2010-05-12"))
        }
        expectRefusal(by: .strategyHasLivingOwners, "0 owners") { _ = try Self.strategy([]) }
        expectRefusal(by: .strategyHasLivingOwners, "twice") { _ = try Self.strategy([.body(1), .body(1)]) }
    }
}
