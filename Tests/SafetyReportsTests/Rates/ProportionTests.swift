import SafetyModel
import SafetyReports
import Testing

@Suite struct ProportionTests {
    /// From Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998),
    /// table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
    static let published: [(Int, Int, wilson: (Double, Double), exact: (Double, Double))] = [
        (81, 263, (0.2553, 0.3662), (0.2527, 0.3676)),
        (15, 148, (0.0624, 0.1605), (0.0578, 0.1617)),
        (0, 20, (0, 0.1611), (0, 0.1684)),
        (1, 29, (0.0061, 0.1718), (0.0009, 0.1776)),
    ]

    @Test(arguments: 0..<published.count) func intervalsAgreeWithPublishedOnes(row: Int) throws {
        let (count, base, wilson, exact) = Self.published[row]
        let share = try Proportion(count, of: base)
        for (interval, expected) in [(share.wilson(), wilson), (share.exact(), exact)] {
            #expect((interval.lower - expected.0).magnitude < 0.00006, "\(interval)")
            #expect((interval.upper - expected.1).magnitude < 0.00006, "\(interval)")
        }
    }

    @Test func aShareNeedsABase() throws {
        for (count, base) in [(0, 0), (1, 0), (-1, 5), (6, 5)] {
            #expect(throws: Rejection(.shareHasABase, "share", found: "\(count) of \(base)")) {
                try Proportion(count, of: base)
            }
        }
        #expect(try Proportion(5, of: 5).value == 1)
    }
}
