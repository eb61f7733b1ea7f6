import SafetyModel
import SafetyReports

/// Short forms of these tests.
enum Source {
    static let passage = Passage("test-publication", "table 1")

    static func base(_ count: Int, _ group: String = "residents") throws -> RateBase {
        try RateBase(group, on: "census day 2021", count: count, from: passage)
    }
}
