import CivilTime
import SafetyModel
import Testing

@Suite struct PublicClaimTests {
    static func figure(
        _ text: String, unit: String = "percent", of measure: String = "adults who think that crime is rising",
        in period: String = "2012", at locator: String = "line 51", area: Area? = nil
    ) throws -> Statistic {
        try Statistic(
            try #require(Figure(text)), unit: unit, of: measure, in: period, area: area,
            from: Passage(.confidentCommunities, locator), status: .claimed)
    }

    static func claim(
        _ evidence: [PublicClaim.Evidence], belief: String = "Crime is rising.", answered: String = "2013-10-30"
    ) throws -> PublicClaim {
        try PublicClaim(id: .init(high: 0, low: 1), belief, against: evidence, answered: day(answered))
    }

    @Test func aBeliefIsMetWithCitedAndDatedFigures() throws {
        let evidence = PublicClaim.Evidence(try Self.figure("-19"), published: try day("2013-10-30"))
        #expect(try Self.claim([evidence]).evidence == [evidence])
        expectRefused(by: .claimIsMetWithDatedFigures) { try Self.claim([]) }
        expectRefused(by: .claimIsMetWithDatedFigures) { try Self.claim([evidence], belief: "") }
        expectRefused(by: .claimIsMetWithDatedFigures) { try Self.claim([evidence], answered: "2013-10-29") }
        expectRefused(by: .claimIsMetWithDatedFigures) {
            try Self.claim([.init(Self.figure("-19", at: " "), published: day("2013-07-01"))])
        }
    }

    @Test func theGapAndItsChangeAreExact() throws {
        let before = try PerceptionGap(between: Self.figure("58"), and: Self.figure("20.25", of: "risk of burglary"))
        #expect(before.gap == Figure("37.75"))
        let later = try PerceptionGap(
            between: Self.figure("51.5", in: "2014"), and: Self.figure("19", of: "risk of burglary", in: "2014"))
        #expect(later.gap == Figure("32.5"))
        #expect(try before.change(to: later) == Figure("-5.25"))
        #expect(try later.change(to: before) == Figure("5.25"))
    }

    @Test func unlikeFiguresHaveNoGap() throws {
        expectRefused(by: .perceptionGapHasOneUnit) {
            try PerceptionGap(between: Self.figure("58"), and: Self.figure("2", unit: "million crimes"))
        }
        expectRefused(by: .perceptionGapHasOneUnit) {
            try PerceptionGap(between: Self.figure("58"), and: Self.figure("20", area: "Luton"))
        }
        expectRefused(by: .perceptionGapHasOneUnit) {
            try PerceptionGap(
                between: Self.figure("9223372036854775807"), and: Self.figure("0.1"))
        }
        let one = try PerceptionGap(between: Self.figure("58"), and: Self.figure("20"))
        let other = try PerceptionGap(between: Self.figure("58", of: "something else"), and: Self.figure("20"))
        expectRefused(by: .perceptionGapHasOneUnit) { try one.change(to: other) }
    }
}
