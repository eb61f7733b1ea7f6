import CivilTime
import SafetyModel
import Testing

@Suite struct ActingBodyTests {
    static func bodies() throws -> Bodies {
        try MergerTests.bodies().merging(MergerTests.merger())
    }

    @Test func aBodyActsWhileItIsThere() throws {
        let bodies = try Self.bodies()
        #expect(try bodies.requireThere(.body(1), on: day("1998-07-31"), to: "sign") == .exists)
        #expect(try bodies.requireThere(.body(1), on: day("2010-03-31"), to: "sign") == .exists)
        let seen = PublicBody(
            id: .body(7), name: "Seen once", kind: .council, lifespan: .seen(on: try day("2008-03-02")))
        #expect(try Bodies([seen]).requireThere(.body(7), on: day("2020-01-01"), to: "sign") == .notKnown)
    }

    @Test func aDeadBodyIsRefusedAndItsSuccessorNamed() throws {
        let bodies = try Self.bodies()
        expectRefusal(
            by: .actingBodyIsThere, "sign on 2010-04-01", "in its place: \(PublicBody.ID.body(3))",
            "protecting-the-public-2009"
        ) { try bodies.requireThere(.body(1), on: day("2010-04-01"), to: "sign") }
        expectRefusal(by: .actingBodyIsThere, "in its place: nobody") {
            try bodies.requireThere(.body(1), on: day("1998-07-30"), to: "sign")
        }
        expectRefusal(by: .actingBodyIsThere, "does not hold it") {
            try bodies.requireThere(.body(9), on: day("2010-04-01"), to: "sign")
        }
    }

    @Test func anAgreementHasLivingParties() throws {
        let bodies = try Self.bodies()
        let agreement = try Agreement(
            id: .init(high: 0xC1, low: 1), kind: .serviceLevel, title: "Wexley",
            parties: [.watch(.init(high: 1, low: 1)), .body(.body(1))], term: .days("2009-01-01"), commitments: [])
        try agreement.requireParties(in: bodies, on: day("2010-03-31"))
        expectRefusal(by: .partyIsThere, "\(PublicBody.ID.body(1))", "in its place: \(PublicBody.ID.body(3))") {
            try agreement.requireParties(in: bodies, on: day("2010-04-01"))
        }
    }
}
