import CivilTime
import SafetyModel
import Testing

@Suite struct ServiceLevelTests {
    static let answered = ServiceMeasure.ID(high: 0xC3, low: 1)
    static let meetings = ServiceMeasure.ID(high: 0xC3, low: 2)
    static let police = Party.body(.body(1))

    static func terms(until end: String? = "2025-01-01") throws -> Agreement {
        try Agreement(
            id: .init(high: 0xC1, low: 3), kind: .serviceLevel, title: "Mill Lane",
            parties: [police, .watch(.init(high: 1, low: 1))], term: .days("2024-01-01", end), commitments: [])
    }

    static func share(_ direction: ServiceMeasure.Direction = .atLeast, _ target: Figure = 80) throws -> ServiceMeasure
    {
        try ServiceMeasure(
            id: answered, counting: "reports answered in five working days", as: .percentage(of: "reports"), direction,
            target, everyMonths: 3, owedBy: police, remedy: "an action plan")
    }

    static func count() throws -> ServiceMeasure {
        try ServiceMeasure(
            id: meetings, counting: "meetings", as: .count, .atLeast, 1, everyMonths: 6, owedBy: police)
    }

    static func agreement(_ readings: [ServiceReading], share: ServiceMeasure? = nil, until end: String? = "2025-01-01")
        throws -> ServiceLevelAgreement
    {
        try ServiceLevelAgreement(
            terms: terms(until: end), measures: [share ?? self.share(), count()], readings: readings)
    }

    static func reading(_ month: String, _ count: Int, of whole: Int?) throws -> ServiceReading {
        try ServiceReading(of: answered, from: CivilMonth(month), count, of: whole)
    }

    @Test func attainmentBreachAndTrendAreExact() throws {
        let agreement = try Self.agreement([
            Self.reading("2024-01", 8, of: 10), Self.reading("2024-04", 799, of: 1000),
            Self.reading("2024-10", 0, of: 0), ServiceReading(of: Self.meetings, from: CivilMonth("2024-01"), 2),
        ])
        let found = try #require(agreement.attainment(of: Self.answered, through: day("2024-12-31")))
        #expect(found.map(\.month.description) == ["2024-01", "2024-04", "2024-07", "2024-10"])
        #expect(found.map(\.answer) == [.attained, .missed, .notKnown, .notKnown])
        #expect(found.map(\.figure) == [Figure("80.0"), Figure("79.9"), nil, nil])
        #expect(found.map(\.trend) == [.notKnown, .worse, .notKnown, .notKnown])
        #expect(found.map(\.remedy) == [nil, "an action plan", nil, nil])
        #expect(try agreement.breaches(through: day("2024-12-31")).map(\.month.description) == ["2024-04"])
        let meetings = try #require(agreement.attainment(of: Self.meetings, through: day("2024-12-31")))
        #expect(meetings.map(\.answer) == [.attained, .notKnown] && meetings.map(\.figure) == [2, nil])
        #expect(try agreement.attainment(of: .init(high: 1, low: 1), through: day("2024-12-31")) == nil)
    }

    /// A period is judged once its last day is over.
    @Test func aPeriodIsJudgedWhenItIsOver() throws {
        let agreement = try Self.agreement([])
        func count(_ text: String) throws -> Int? {
            try agreement.attainment(of: Self.answered, through: day(text))?.count
        }
        #expect(try count("2024-03-30") == 0 && count("2024-03-31") == 1 && count("2030-01-01") == 4)
        let cut = try Self.agreement([], until: "2024-05-15")
        #expect(try cut.attainment(of: Self.answered, through: day("2024-05-13"))?.count == 1)
        #expect(try cut.attainment(of: Self.answered, through: day("2024-05-14"))?.count == 2)
    }

    /// Rounded to one place both are 79.9; the exact figure decides.
    @Test func theExactFigureDecidesAtTheTarget() throws {
        func answer(_ count: Int, of whole: Int, _ direction: ServiceMeasure.Direction, _ target: String) throws
            -> ServiceAttainment.Answer?
        {
            let share = try Self.share(direction, try #require(Figure(target)))
            let agreement = try Self.agreement([Self.reading("2024-01", count, of: whole)], share: share)
            return try agreement.attainment(of: Self.answered, through: day("2024-03-31"))?.first?.answer
        }
        #expect(try answer(79_951, of: 100_000, .atLeast, "79.95") == .attained)
        #expect(try answer(79_950, of: 100_000, .atLeast, "79.95") == .attained)
        #expect(try answer(79_949, of: 100_000, .atLeast, "79.95") == .missed)
        #expect(try answer(79_950, of: 100_000, .atMost, "79.95") == .attained)
        #expect(try answer(79_951, of: 100_000, .atMost, "79.95") == .missed)
        #expect(try answer(.max, of: .max, .atLeast, "100.000000000000000") == .attained)
        #expect(try answer(.max - 1, of: .max, .atLeast, "100") == .missed)
    }

    @Test func theTrendFollowsTheDirection() throws {
        func trend(_ direction: ServiceMeasure.Direction, _ second: Int) throws -> ServiceAttainment.Trend? {
            let agreement = try Self.agreement(
                [Self.reading("2024-01", 1, of: 3), Self.reading("2024-04", second, of: 6)],
                share: Self.share(direction, 50))
            return try agreement.attainment(of: Self.answered, through: day("2024-06-30"))?.last?.trend
        }
        #expect(try trend(.atLeast, 2) == .level && trend(.atLeast, 3) == .better && trend(.atLeast, 1) == .worse)
        #expect(try trend(.atMost, 2) == .level && trend(.atMost, 3) == .worse && trend(.atMost, 1) == .better)
    }

    @Test func aMeasureThatCannotBeWorkedOutIsRefused() throws {
        func measure(_ counted: String, _ basis: ServiceMeasure.Basis, _ target: Figure, _ months: Int) throws {
            _ = try ServiceMeasure(
                id: Self.answered, counting: counted, as: basis, .atLeast, target, everyMonths: months,
                owedBy: Self.police)
        }
        expectRefusal(by: .measureIsComputable, "what is counted") { try measure(" ", .count, 1, 1) }
        expectRefusal(by: .measureIsComputable, "of what") { try measure("a", .percentage(of: ""), 1, 1) }
        expectRefusal(by: .measureIsComputable, "0 months") { try measure("a", .count, 1, 0) }
        expectRefusal(by: .measureIsComputable, "121 months") { try measure("a", .count, 1, 121) }
        expectRefusal(by: .measureIsComputable, "come to 100.1") {
            try measure("a", .percentage(of: "b"), Figure(units: 1001, places: 1), 1)
        }
        expectRefusal(by: .measureIsComputable, "come to -1") { try measure("a", .percentage(of: "b"), -1, 1) }
        expectRefusal(by: .measureIsComputable, "come to 0.5") {
            try measure("a", .count, Figure(units: 5, places: 1), 1)
        }
        try measure("a", .percentage(of: "b"), Figure(units: 1000, places: 1), 120)
        expectRefusal(by: .measureIsComputable, "'compact'") {
            _ = try ServiceLevelAgreement(terms: CompactTests.terms(), measures: [Self.share()])
        }
        expectRefusal(by: .measureIsComputable, "no party") {
            _ = try ServiceLevelAgreement(
                terms: Self.terms(),
                measures: [
                    ServiceMeasure(
                        id: Self.answered, counting: "a", as: .count, .atLeast, 1, everyMonths: 1,
                        owedBy: .body(.body(9)))
                ])
        }
    }

    @Test func aReadingIsOfOneOfThePeriods() throws {
        var agreement = try Self.agreement([Self.reading("2024-01", 8, of: 10)])
        for month in ["2024-02", "2023-10", "2025-01"] {
            expectRefusal(by: .readingIsOfAPeriod, month) { try agreement.record(Self.reading(month, 1, of: 2)) }
        }
        expectRefusal(by: .readingIsOfAPeriod, "one already") {
            try agreement.record(Self.reading("2024-01", 1, of: 2))
        }
        for (count, whole) in [(3, 2), (-1, 2), (0, -1)] {
            expectRefusal(by: .readingIsOfAPeriod, "no reading of such") {
                try agreement.record(Self.reading("2024-04", count, of: whole))
            }
        }
        expectRefusal(by: .readingIsOfAPeriod, "of nothing") {
            try agreement.record(Self.reading("2024-04", 1, of: nil))
        }
        expectRefusal(by: .readingIsOfAPeriod, "no such measure") {
            try agreement.record(ServiceReading(of: .init(high: 1, low: 1), from: CivilMonth("2024-01"), 1))
        }
    }
}
