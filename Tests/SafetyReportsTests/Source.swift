import SafetyModel
import SafetyReports
import Testing

/// Short forms of these tests.
enum Source {
    static let passage = Passage("test-publication", "table 1")

    static func base(_ count: Int, _ group: String = "residents") throws -> RateBase {
        try RateBase(group, on: "census day 2021", count: count, from: passage)
    }

    static func rate(_ count: Int, of base: Int) throws -> Rate {
        try #require(try Rate(.count(count), of: self.base(base)))
    }
}

extension PublishedCell {
    /// A count of the made-up publication; one that cannot be is not known.
    static func count(_ number: Int) -> PublishedCell {
        (try? PublishedFigure(number, publishedIn: Source.passage)).map { PublishedCell($0) } ?? .suppressed(.notKnown)
    }
}
