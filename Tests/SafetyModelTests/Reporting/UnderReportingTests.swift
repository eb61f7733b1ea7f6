import CivilTime
import SafetyModel
import Testing

@Suite struct UnderReportingTests {
    static func baseline(
        _ figure: Figure = 400, unit: String = "incidents", method: String = "Household survey, 12 months"
    ) throws -> UnderReportingBaseline {
        let estimate = try Statistic(
            figure, .about, unit: unit, of: "hate incidents against residents aged 16 and over", in: "2025",
            area: Town.north, from: Passage("survey-2025", "table 4"), status: .claimed)
        return try UnderReportingBaseline(of: .hate, estimate: estimate, method: method)
    }

    @Test func rejectsABaselineWithoutAMethodOrANumber() throws {
        #expect(brokenRule { _ = try Self.baseline(method: " ") } == .baselineStatesItsMethod)
        #expect(brokenRule { _ = try Self.baseline(0) } == .baselineStatesItsMethod)
        #expect(brokenRule { _ = try Self.baseline(Figure(units: 45, places: 1)) } == .baselineStatesItsMethod)
        #expect(brokenRule { _ = try Self.baseline(unit: "percent") } == .baselineStatesItsMethod)
        #expect(brokenRule { _ = try Self.baseline(unit: " ") } == .statisticStatesItsBase)
        let text = try storedText(of: Self.baseline()).replacing("Household survey, 12 months", with: "")
        #expect(refusal(UnderReportingBaseline.self, from: text, as: Rejection.self)?.rule == .baselineStatesItsMethod)
    }

    @Test func computesTheGapAndReadsNoRiseAsAFailure() throws {
        let baseline = try Self.baseline()
        #expect(baseline.reported(90) == Share(90, of: 400))
        #expect(baseline.gap(at: 90) == 310)
        #expect(baseline.gap(at: 400) == 0)
        #expect(baseline.gap(at: 401) == nil)
        #expect(UnderReportingBaseline.reading(from: 90, to: 120) == .moreCameForwardOrMoreHappened)
        #expect(UnderReportingBaseline.reading(from: 120, to: 90) == .fewerCameForwardOrLessHappened)
        #expect(UnderReportingBaseline.reading(from: 90, to: 90) == .asMany)
    }
}
