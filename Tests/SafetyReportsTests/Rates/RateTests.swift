import SafetyModel
import SafetyReports
import Testing

@Suite struct RateTests {
    @Test func aRateNeedsItsBase() throws {
        let refusal = #expect(throws: Rejection.self) { try Rate(.count(12), of: nil) }
        #expect(refusal?.rule == .rateCitesItsBase)
        #expect(throws: Rejection.self) { try Source.base(0) }
        #expect(throws: Rejection.self) { try Source.base(10, " ") }
        #expect(throws: Rejection.self) {
            try RateBase("residents", on: "2021", count: 5, from: Passage("test-publication", ""))
        }
        #expect(throws: Rejection.self) { try Rate(.suppressed(.notKnown), of: nil) }
    }

    @Test func aGroupOfACommunity() throws {
        let census = try PopulationBase(
            of: "Bedfordshire", by: .race, groups: ["white": 400, "black": 0], source: "Census 2021, table TS021"
        )
        #expect(try RateBase("white", of: census, from: "census-2021").count == 400)
        for group: CharacteristicGroup in ["black", "green"] {
            let refusal = #expect(throws: Rejection.self) { try RateBase(group, of: census, from: "census-2021") }
            #expect(refusal?.rule == .rateCitesItsBase)
        }
    }

    @Test func ratesForAThousand() throws {
        #expect(try Source.rate(12, of: 8000).perThousand(places: 1) == Figure("1.5"))
        #expect(try Source.rate(1, of: 3000).perThousand(places: 3) == Figure("0.333"))
        #expect(try Source.rate(2, of: 3000).perThousand(places: 3) == Figure("0.667"))
        #expect(try Source.rate(1, of: 2000).perThousand(places: 0) == Figure("1"))
        #expect(try Source.rate(0, of: 2000).perThousand == 0)
        #expect(try Rate(.suppressed(.disclosureControl), of: Source.base(2000)) == nil)
    }

    @Test func aCountBeyondReckoningIsRefused() throws {
        let most = try Source.rate(9_000_000_000, of: 1)
        #expect(most.perThousand(places: 6) == Figure(units: 9_000_000_000_000_000_000, places: 6))
        for count in [9_000_000_001, .max] {
            let refusal = #expect(throws: Rejection.self) { try Source.rate(count, of: 1) }
            #expect(refusal?.rule == .rateCitesItsBase)
        }
        #expect(Change(from: .count(0), to: .count(.max))?.difference == .max)
    }

    @Test func changes() {
        #expect(Change(from: .count(40), to: .count(50))?.percent == 25)
        #expect(
            Change(from: .count(0), to: .count(50))?.percent == nil && Change(from: .count(0), to: .count(50)) != nil)
        #expect(Change(from: .count(7), to: .suppressed(.disclosureControl)) == nil)
        #expect(Change(from: .count(7), to: .count(0))?.difference == -7)
    }

    /// Rothman and Greenland, Modern Epidemiology: 41 breast cancers in 28,010 person-years of women who were often
    /// examined by fluoroscopy, 15 in 19,017 of others: ratio 1.86, 95 per cent interval 1.03 to 3.35.
    @Test func aRatioFromATextbook() throws {
        let ratio = RateRatio(try Source.rate(41, of: 28_010), to: try Source.rate(15, of: 19_017))
        let value = try #require(ratio.value)
        let interval = try #require(ratio.interval())
        #expect((value - 1.8558).magnitude < 0.0001)
        #expect((interval.lower - 1.027).magnitude < 0.001 && (interval.upper - 3.353).magnitude < 0.001)
        #expect(interval.method == .logRatio)
        // The interval lies evenly about the ratio on the scale of logarithms.
        #expect((interval.lower * interval.upper - value * value).magnitude < 1e-9)
    }

    @Test func ratiosOfNothing() throws {
        let none = try Source.rate(0, of: 1000)
        let some = try Source.rate(9, of: 1000)
        #expect(RateRatio(some, to: none).value == nil)
        #expect(RateRatio(none, to: some).value == 0)
        #expect(RateRatio(none, to: some).interval() == nil)
    }
}
