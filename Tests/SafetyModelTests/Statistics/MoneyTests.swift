import SafetyModel
import Testing

@Suite struct MoneyTests {
    @Test(arguments: [
        ("1250", 125_000), ("0.5", 50), ("-3.20", -320), ("0", 0), ("92233720368547758.07", Int.max),
        ("-92233720368547758.08", Int.min),
    ])
    func amountsAreExactPence(_ text: String, _ pence: Int) throws {
        // The least number of pence has a figure that no text of a figure spells, so it is made from its pence.
        let money = Money(text) ?? Money(pence: .min)
        #expect(money == Money(pence: pence))
        #expect(Money(money.description) ?? money == money)
    }

    @Test(arguments: ["", "£5", "1,000", "0.001", "1e3", "92233720368547758.08", "922337203685477581"])
    func otherTextsAreNoAmounts(_ text: String) {
        #expect(Money(text) == nil)
        #expect(throws: DecodingError.self) { try decoded(Money.self, from: "\"\(text)\"") }
    }

    @Test func sumsAndDifferencesAreExactOrNone() {
        #expect(Money.sum([Money(pence: 10), Money(pence: 20), Money(pence: -5)]) == Money(pence: 25))
        #expect(Money.sum([Money]()) == .zero)
        #expect(Money.sum([Money(pence: .max), Money(pence: 1)]) == nil)
        #expect(Money(pence: 5).less(Money(pence: 7)) == Money(pence: -2))
        #expect(Money(pence: .min).less(Money(pence: 1)) == nil)
    }

    @Test(arguments: [
        (1, 3, "33.3"), (2, 3, "66.7"), (1, 8, "12.5"), (1, 2000, "0.1"), (1, 2001, "0.0"), (-1, 8, "-12.5"),
        (0, 7, "0.0"), (Int.max, Int.max, "100.0"),
    ])
    func sharesAreRoundedHalfAwayFromZero(_ part: Int, _ whole: Int, _ text: String) {
        #expect(Money(pence: part).percentage(of: Money(pence: whole))?.description == text)
    }

    @Test func ofNothingThereIsNoShare() {
        #expect(Money(pence: 1).percentage(of: .zero) == nil)
        #expect(Money(pence: 1).percentage(of: Money(pence: -1)) == nil)
        #expect(Money(pence: .max).percentage(of: Money(pence: 1)) == nil)
    }
}
