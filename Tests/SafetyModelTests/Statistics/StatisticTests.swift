import SafetyModel
import Testing

enum StatisticSpecimens {
    static let all: [Specimen] = [
        Specimen(Passage(.cuttingCrime, "4b, line 18")),
        Specimen(Passage("a-document-unknown-here", "page 3"), variant: "unknown"),
        Specimen(RecordRule.statisticStatesItsBase),
        Specimen(Figure(units: -1905, places: 2)),
        Specimen(Share(2, of: 5, unknown: 2)),
        Specimen(StatisticTests.strength),
    ]
}

@Suite struct StatisticTests {
    static let passage = Passage(.policingInThe21stCentury, "5.11, line 51")
    // swift-format-ignore: NeverUseForceTry
    static let strength = try! Statistic(
        15_000, .about, unit: "special constables", of: "strength of the special constabulary", in: "2010",
        area: "E92000001", from: passage, status: .claimed)

    @Test(arguments: [
        ("35.50", 3550, 2), ("-0.5", -5, 1), ("4359", 4359, 0), ("0.039", 39, 3), ("-19", -19, 0), ("0", 0, 0),
        ("9223372036854775807", .max, 0),
    ])
    func figuresKeepTheirDecimalPlaces(_ text: String, _ units: Int, _ places: Int) {
        let figure = Figure(text)
        #expect(figure == Figure(units: units, places: places))
        #expect(figure?.description == text)
    }

    @Test(arguments: ["", "-", ".5", "5.", "1.2.3", "1,000", "--1", "1e3", " 1", "+1", "9223372036854775808", "1.-5"])
    func otherTextsAreNoFigures(_ text: String) {
        #expect(Figure(text) == nil)
    }

    @Test func approximatesForDrawing() {
        #expect(Figure(units: 3550, places: 2).approximate == 35.5)
        #expect(Figure(units: -5, places: 1).approximate == -0.5)
    }

    @Test(arguments: ["unit", "measure", "period"])
    func aFigureWithoutItsBaseIsRefused(_ missing: String) throws {
        let error = #expect(throws: Rejection.self) {
            try Statistic(
                39, unit: missing == "unit" ? " " : "percent", of: missing == "measure" ? "" : "homicides",
                in: missing == "period" ? "\t" : "a decade", from: Self.passage, status: .claimed)
        }
        #expect(error?.rule == .statisticStatesItsBase)
        #expect(error?.found == "its \(missing) is blank")
        let text = try storedText(of: Self.strength)
            .replacing("\"unit\":\"special constables\"", with: "\"unit\":\"\"")
        #expect(refusal(Statistic.self, from: text, as: Rejection.self)?.rule == .statisticStatesItsBase)
    }
}
