import CivilTime
import SafetyModel
import Testing

@Suite struct CompactTests {
    static let early = Compact.PrincipleID(high: 0xC2, low: 1)
    static let open = Compact.PrincipleID(high: 0xC2, low: 2)

    static func terms(_ kind: AgreementKind = .compact) throws -> Agreement {
        try Agreement(
            id: .init(high: 0xC1, low: 2), kind: kind, title: "Compact of Midshire",
            parties: [.body(.body(1)), .body(.body(2))], term: .days("2011-01-01", "2014-01-01"), commitments: [])
    }

    static func compact(
        kind: AgreementKind = .compact, second: BodyKind = .voluntaryOrganisation, body: UInt64 = 2,
        principles: [Compact.Principle]? = nil, review: String = "2012-01-01", log: [CompactEntry] = []
    ) throws -> Compact {
        try Compact(
            terms: terms(kind),
            signatories: [.init(.body(1), .policeForce), .init(.body(body), second)],
            principles: principles ?? [.init(id: early, "Ask early"), .init(id: open, "Say why")],
            reviewOn: day(review), log: log)
    }

    static func entry(_ principle: Compact.PrincipleID, _ body: UInt64, _ text: String, _ isFollowed: Bool) throws
        -> CompactEntry
    {
        CompactEntry(of: principle, by: .body(body), on: try day(text), isFollowed: isFollowed)
    }

    @Test func adherenceIsToldByPrincipleAndSignatory() throws {
        let compact = try Self.compact(log: [
            Self.entry(Self.early, 1, "2011-01-01", true), Self.entry(Self.early, 1, "2011-06-01", false),
            Self.entry(Self.open, 2, "2013-12-31", true),
        ])
        let found = try compact.adherence(through: day("2013-12-31"))
        #expect(found.map(\.followed) == [1, 0, 0, 1] && found.map(\.departed) == [1, 0, 0, 0])
        #expect(found.map(\.isUnknown) == [false, true, true, false])
        let early = try compact.adherence(through: day("2011-05-31"))
        #expect(early.map(\.departed) == [0, 0, 0, 0] && early.map(\.isUnknown) == [false, true, true, true])
        #expect(try !compact.isReviewOverdue(on: day("2012-01-01")))
        #expect(try compact.isReviewOverdue(on: day("2012-01-02")))
    }

    @Test func aCompactIsBetweenSectorsAndReviewed() throws {
        expectRefusal(by: .compactIsBetweenSectors, "'service-level'") { _ = try Self.compact(kind: .serviceLevel) }
        expectRefusal(by: .compactIsBetweenSectors, "council, police-force") { _ = try Self.compact(second: .council) }
        expectRefusal(by: .compactIsBetweenSectors, "not its 2 parties") { _ = try Self.compact(body: 3) }
        expectRefusal(by: .compactIsBetweenSectors, "0 principles") { _ = try Self.compact(principles: []) }
        for review in ["2010-12-31", "2011-01-01", "2014-01-01"] {
            expectRefusal(by: .compactIsBetweenSectors, review) { _ = try Self.compact(review: review) }
        }
        #expect(try Self.compact(review: "2013-12-31").principles.count == 2)
    }

    @Test func theLogIsOfItsPrinciplesAndSignatories() throws {
        var compact = try Self.compact()
        expectRefusal(by: .adherenceIsToAPrinciple, "no principle") {
            try compact.add(Self.entry(.init(high: 1, low: 1), 1, "2011-01-01", true))
        }
        expectRefusal(by: .adherenceIsToAPrinciple, "did not sign") {
            try compact.add(Self.entry(Self.open, 3, "2011-01-01", true))
        }
        for text in ["2010-12-31", "2014-01-01"] {
            expectRefusal(by: .adherenceIsToAPrinciple, text) {
                try compact.add(Self.entry(Self.open, 1, text, true))
            }
        }
        #expect(compact.log.isEmpty)
    }
}
