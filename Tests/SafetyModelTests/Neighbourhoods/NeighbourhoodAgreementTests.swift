import CivilTime
import SafetyModel
import Testing

@Suite struct NeighbourhoodAgreementTests {
    static func agreement(
        _ kind: AgreementKind = .neighbourhood, parties: [Int] = [1, 2], promisors: [Int] = [1, 2]
    ) throws -> Agreement {
        func party(_ number: Int) -> Party { .body(Numbered.id(number)) }
        return try Agreement(
            id: Numbered.id(1), kind: kind, title: "Our street", parties: parties.map(party),
            term: DayInterval(from: day("2024-01-01"), until: day("2025-01-01")),
            commitments: promisors.enumerated().map { place, number in
                Commitment(
                    id: Numbered.id(place + 1), "Walk the street", by: party(number), terms: .every(.months(1)))
            })
    }

    static func rule(_ agreement: Agreement, review: String = "2024-12-31") throws -> RecordRule? {
        try refusedRule { _ = try NeighbourhoodAgreement(in: "N1", agreement, review: day(review)) }
    }

    @Test func everyPartyPromisesSomething() throws {
        #expect(try Self.rule(Self.agreement()) == nil)
        #expect(try Self.rule(Self.agreement(promisors: [1, 1])) == .everyPartyPromises)
        #expect(try Self.rule(Self.agreement(parties: [1], promisors: [1])) == .everyPartyPromises)
        #expect(try Self.rule(Self.agreement(.jointPlan)) == .everyPartyPromises)
        #expect(try Self.rule(Self.agreement(), review: "2025-01-01") == .everyPartyPromises)
        #expect(try Self.rule(Self.agreement(), review: "2023-12-31") == .everyPartyPromises)
    }
}
