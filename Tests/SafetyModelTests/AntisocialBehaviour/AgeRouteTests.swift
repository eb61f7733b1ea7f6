import CivilTime
import SafetyModel
import Testing

@Suite struct AgeRouteTests {
    /// Eighteen with the day of the birthday; who is born on 29 February, on 1 March.
    @Test(arguments: [
        ("2008-03-10", "2026-03-09", AgeBand.from14), ("2008-03-10", "2026-03-10", .adult),
        ("2008-02-29", "2026-02-28", .from14), ("2008-02-29", "2026-03-01", .adult),
        ("2012-02-29", "2022-02-28", .under10), ("2012-02-29", "2022-03-01", .from10),
        ("2012-02-29", "2026-02-28", .from10), ("2012-02-29", "2026-03-01", .from14),
        ("2008-02-29", "2028-02-28", .adult), ("2026-03-10", "2026-03-10", .under10),
    ])
    func findsTheBandOnTheDay(born: String, on text: String, band: AgeBand) throws {
        #expect(try AgeBand(bornOn: day(born), on: day(text)) == band)
    }

    @Test func hasNoBandBeforeBirth() throws {
        #expect(try AgeBand(bornOn: day("2026-03-11"), on: day("2026-03-10")) == nil)
    }

    static func asbCase() throws -> ASBCase {
        var one = try Yard.asbCase(respondents: [
            Yard.respondent(1, born: "2008-02-29"), Yard.respondent(2, born: nil),
            Yard.respondent(3, born: "2017-01-01"),
        ])
        try one.add(Yard.incident(1, on: "2026-02-28"))
        try one.add(Yard.incident(2, on: "2026-03-01"))
        return one
    }

    static func respondent(_ number: UInt64) -> Suspect.ID { Suspect.ID(high: 32, low: number) }
    static func incident(_ number: UInt64) -> ASBIncident.ID { ASBIncident.ID(high: 33, low: number) }

    @Test func rejectsTheAdultRouteUnder18OrUnknown() throws {
        var one = try Self.asbCase()
        for (respondent, incident) in [(1, 1), (2, 1), (3, 2)] as [(UInt64, UInt64)] {
            #expect(
                brokenRule {
                    try one.take(.adult, respondent: Self.respondent(respondent), for: Self.incident(incident))
                } == .routeByAge)
        }
        #expect(
            brokenRule { try one.take(.youth, respondent: Self.respondent(1), for: Self.incident(2)) } == .routeByAge)
        #expect(
            brokenRule { try one.take(.youth, respondent: Self.respondent(3), for: Self.incident(2)) } == .routeByAge)
        #expect(
            brokenRule { try one.take(.youth, respondent: Self.respondent(9), for: Self.incident(2)) } == .routeByAge)
        #expect(one.routes.isEmpty)
        try one.take(.youth, respondent: Self.respondent(1), for: Self.incident(1))
        try one.take(.adult, respondent: Self.respondent(1), for: Self.incident(2))
        try one.take(.youth, respondent: Self.respondent(2), for: Self.incident(2))
        #expect(one.routes.map(\.route) == [.youth, .adult, .youth])
        let text = try storedText(of: one).replacing("\"route\":\"youth\"", with: "\"route\":\"adult\"")
        #expect(refusal(ASBCase.self, from: text, as: Rejection.self)?.rule == .routeByAge)
    }

    @Test func anErrorTellsNobodysAge() throws {
        var one = try Self.asbCase()
        for (respondent, incident) in [(1, 1), (2, 1), (3, 2)] as [(UInt64, UInt64)] {
            let error = #expect(throws: Rejection.self) {
                try one.take(.adult, respondent: Self.respondent(respondent), for: Self.incident(incident))
            }
            #expect(error?.found == "their age, as far as it is known, does not ask for the route 'adult'")
        }
    }

    @Test func decidesByTheDayOfTheIncidentAndSaysWhy() throws {
        let one = try Self.asbCase()
        let before = try one.route(of: Self.respondent(1), for: Self.incident(1))
        #expect(before.route == .youth)
        #expect(before.description == "they were 14-17 on 2026-02-28, so the route is that for people under 18")
        #expect(try one.route(of: Self.respondent(1), for: Self.incident(2)).route == .adult)
        let unknown = try one.route(of: Self.respondent(2), for: Self.incident(1))
        #expect(unknown.route == nil && unknown.description.contains("not known"))
        #expect(try one.route(of: Self.respondent(3), for: Self.incident(1)).band == .under10)
    }
}
