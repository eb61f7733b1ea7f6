import SafetyModel
import Testing

@Suite struct ShareTests {
    @Test func noneOfNoneIsNoShare() {
        #expect(Share().percentage() == nil)
        #expect(Share().fraction == nil)
        #expect(Share(0, of: 4).percentage() == Figure(units: 0, places: 1))
    }

    @Test func theUnknownIsNeitherYesNorNo() {
        let share = Share(of: [true, nil, false, true, nil])
        #expect(share == Share(2, of: 5, unknown: 2))
        #expect(share.range == 2...4)
        #expect(share.percentage() == nil)
        #expect(share.fraction == nil)
        #expect(share.description == "2 of 5, 2 not known")
        #expect(Share(2, of: 5).description == "2 of 5")
    }

    @Test(arguments: [
        (1, 3, 1, "33.3"), (2, 3, 1, "66.7"), (1, 8, 1, "12.5"), (1, 16, 1, "6.3"), (1, 2000, 1, "0.1"),
        (1, 2001, 1, "0.0"), (1, 200, 0, "1"), (7, 7, 2, "100.00"), (Int.max, Int.max, 9, "100.000000000"),
    ])
    func percentagesAreRoundedExactly(_ part: Int, _ whole: Int, _ places: Int, _ text: String) {
        #expect(Share(part, of: whole).percentage(places: places)?.description == text)
    }

    @Test func whatIsImpossibleIsNotRead() {
        #expect(throws: DecodingError.self) {
            try decoded(Share.self, from: #"{"part":3,"unknown":3,"whole":5}"#)
        }
        #expect(Share(9, of: 5, unknown: 9) == Share(5, of: 5))
        #expect(Share(-1, of: -5) == Share())
    }
}
