import Foundation
import SafetyModel
import SafetyReports
import Testing

@Suite struct RateTests {
    @Test func aRateNeedsItsBase() throws {
        let refusal = #expect(throws: Rejection.self) { try Rate(12, of: nil) }
        #expect(refusal?.rule == .rateCitesItsBase)
        #expect(throws: Rejection.self) { try Rate(-1, of: Source.base(10)) }
        #expect(throws: Rejection.self) { try Source.base(0) }
        #expect(throws: Rejection.self) { try Source.base(10, " ") }
        #expect(throws: Rejection.self) {
            try RateBase("residents", on: "2021", count: 5, from: Passage("test-publication", ""))
        }
        #expect(throws: Rejection.self) { try Rate(.count(12), of: nil) }
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
        #expect(try Rate(12, of: Source.base(8000)).perThousand(places: 1) == Figure("1.5"))
        #expect(try Rate(1, of: Source.base(3000)).perThousand(places: 3) == Figure("0.333"))
        #expect(try Rate(2, of: Source.base(3000)).perThousand(places: 3) == Figure("0.667"))
        #expect(try Rate(1, of: Source.base(2000)).perThousand(places: 0) == Figure("1"))
        #expect(try Rate(0, of: Source.base(2000)).perThousand == 0)
        #expect(try Rate(.suppressed(.disclosureControl), of: Source.base(2000)) == nil)
    }

    @Test func aCountBeyondReckoningIsRefused() throws {
        let most = try Rate(9_000_000_000, of: Source.base(1))
        #expect(most.perThousand(places: 6) == Figure(units: 9_000_000_000_000_000_000, places: 6))
        for count in [-1, 9_000_000_001, .max] {
            #expect(
                (#expect(throws: Rejection.self) { try Rate(count, of: Source.base(1)) })?.rule == .rateCitesItsBase)
            // Reading asks the same.
            let text = String(decoding: try JSONEncoder().encode(most), as: UTF8.self)
                .replacing("9000000000", with: "\(count)")
            #expect(throws: DecodingError.self) { try JSONDecoder().decode(Rate.self, from: Data(text.utf8)) }
        }
        #expect(Change(from: .min, to: .max).difference == .max && Change(from: .max, to: .min).difference == .min)
    }

    @Test func changes() {
        #expect(Change(from: 40, to: 50).percent == 25)
        #expect(Change(from: 0, to: 50).percent == nil)
        #expect(Change(from: .count(7), to: .suppressed(.disclosureControl)) == nil)
        #expect(Change(from: .count(7), to: .count(0))?.difference == -7)
    }

    /// Rothman and Greenland, Modern Epidemiology: 41 breast cancers in 28,010 person-years of women who were often
    /// examined by fluoroscopy, 15 in 19,017 of others: ratio 1.86, 95 per cent interval 1.03 to 3.35.
    @Test func aRatioFromATextbook() throws {
        let ratio = RateRatio(try Rate(41, of: Source.base(28_010)), to: try Rate(15, of: Source.base(19_017)))
        let value = try #require(ratio.value)
        let interval = try #require(ratio.interval())
        #expect((value - 1.8558).magnitude < 0.0001)
        #expect((interval.lower - 1.027).magnitude < 0.001 && (interval.upper - 3.353).magnitude < 0.001)
        #expect(interval.method == .logRatio)
        // The interval lies evenly about the ratio on the scale of logarithms.
        #expect((interval.lower * interval.upper - value * value).magnitude < 1e-9)
    }

    @Test func ratiosOfNothing() throws {
        let none = try Rate(0, of: Source.base(1000))
        let some = try Rate(9, of: Source.base(1000))
        #expect(RateRatio(some, to: none).value == nil)
        #expect(RateRatio(none, to: some).value == 0)
        #expect(RateRatio(none, to: some).interval() == nil)
    }
}
