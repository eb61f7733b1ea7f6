import SafetyModel
import SafetyReports
import Testing

@Suite struct DisproportionalityTests {
    let counts: [String: PublishedCell] = [
        "White": .count(2000), "Black": .count(500), "Mixed": .suppressed(.disclosureControl), "Other": .count(0),
    ]

    func bases() throws -> [String: RateBase] {
        [
            "White": try Source.base(400_000), "Black": try Source.base(25_000), "Mixed": try Source.base(15_000),
            "Other": try Source.base(4000),
        ]
    }

    func measured(
        _ counts: [String: PublishedCell]? = nil, reference: String = "White", caveats: [String] = ["residents only"]
    ) throws -> Disproportionality {
        try Disproportionality(
            of: counts ?? self.counts, unstated: .count(300), among: bases(), against: reference, caveats: caveats)
    }

    @Test func baseAndCaveatsAreStated() throws {
        let bare = #expect(throws: Rejection.self) { try measured(caveats: [" "]) }
        #expect(bare?.rule == .ratioStatesItsCaveats)
        #expect(throws: Rejection.self) { try measured(reference: "Blue") }
        let extra = counts.merging(["Asian": .count(40)]) { first, _ in first }
        let refusal = #expect(throws: Rejection.self) { try measured(extra) }
        #expect(refusal?.rule == .rateCitesItsBase)
    }

    @Test func ratiosWithIntervalsAndHiddenCells() throws {
        let measured = try measured()
        let ratio = try #require(measured.ratio(of: "Black"))
        #expect(ratio.value == 4)
        let interval = try #require(ratio.interval())
        // The standard error is the root of 1/500 + 1/2000, which is 0.05; e to 1.959964 × 0.05 is 1.102961.
        #expect(
            (interval.lower - 4 / 1.102961).magnitude < 0.0001 && (interval.upper - 4 * 1.102961).magnitude < 0.0001)
        #expect(measured.results["Mixed"] == .notShown)
        #expect(measured.ratio(of: "Other")?.value == 0)
        #expect(measured.unstated.count == 300)
    }

    @Test func anEmptyOrHiddenReference() throws {
        #expect(try measured(reference: "Other").results["Black"] == .emptyReference)
        #expect(try measured(reference: "Mixed").results["Black"] == .notShown)
    }
}
