import CivilTime
import PolicyEngine
import Testing

@Suite("A figure is held against its aim without rounding")
struct MeasureFigureTests {
    private func measured(
        _ statistic: Target.Statistic, _ incidents: [Evidence], asOf: String = "2024-05-01T00:00:00Z",
        knownAt: String? = nil, inForce: InForce = InForce(from: CivilDate(dayNumber: 19_700)),
        recordedFrom: String? = "2024-01-01"
    ) throws -> Measurement {
        let target = Target("t", statistic, verification: .primary)
        var reading = try #require(
            try Stream.reading(
                Stream.measure([target]), asOf: Instant(asOf), knownAt: knownAt, inForce: inForce,
                recordedFrom: recordedFrom.map { try CivilDate($0) }))
        for incident in incidents { try reading.add(incident) }
        return try #require(reading.measurements.first)
    }

    private func timed(_ seconds: [Int64]) throws -> [Evidence] {
        try seconds.map { try Stream.incident(taking: $0 * 1000) }
    }

    private func starting(_ days: [String]) throws -> [Evidence] {
        try days.map { Evidence(events: [try Sample.event("m", "mobilised", $0)]) }
    }

    @Test("exactly ten seconds are not less than ten")
    func strictTimes() throws {
        let ten = Period.seconds(10)
        #expect(try measured(.mean(.lessThan(ten)), timed([9, 11])).attained == .no)
        #expect(try measured(.mean(.atMost(ten)), timed([9, 11])).attained == .yes)
        #expect(try measured(.percentile(50, .lessThan(ten)), timed([10, 11])).attained == .no)
        #expect(try measured(.percentile(50, atMost: ten), timed([10, 11])).attained == .yes)
        let calls = try timed([10] + Array(repeating: 3, count: 8) + [9])
        #expect(try measured(.share(taking: .lessThan(ten), percent: .atLeast(90)), calls).attained == .yes)
        #expect(try measured(.share(taking: .lessThan(ten), percent: .moreThan(90)), calls).attained == .no)
        #expect(try measured(.share(taking: .lessThan(.seconds(9)), percent: .atLeast(90)), calls).within == 8)
        #expect(try measured(.share(taking: .atLeast(ten), percent: .atMost(10)), calls).within == 1)
    }

    @Test("half of the time is not most of it")
    func majority() throws {
        func shift(_ minutes: Int64, isOut: Bool?) throws -> Evidence {
            try Stream.incident(
                taking: minutes * 60_000, facts: ["out": isOut.map { .known(.truth($0)) } ?? .unknown])
        }
        let half = [try shift(60, isOut: true), try shift(20, isOut: false), try shift(40, isOut: false)]
        let most = Target.Statistic.shareOfTime(when: .fact("out"), percent: .moreThan(50))
        #expect(try measured(most, half).attained == .no)
        #expect(try measured(.shareOfTime(when: .fact("out"), percent: 50), half).attained == .yes)
        #expect(try measured(.shareOfTime(when: .fact("out"), percent: 50), half).lowest == 50)
        #expect(try measured(most, half + [shift(1, isOut: true)]).attained == .yes)
        #expect(try measured(most, half + [shift(1, isOut: nil)]).attained == .unknown)
        // Of the shifts, not of their time.
        #expect(try measured(.shareOfIncidents(when: .fact("out"), percent: .atLeast(34)), half).attained == .no)
        #expect(try measured(.shareOfIncidents(when: .fact("out"), percent: .atLeast(33)), half).attained == .yes)
    }

    @Test("no time at all has no share")
    func noTime() throws {
        let found = try measured(
            .shareOfTime(when: .fact("out"), percent: 0),
            [Stream.incident(taking: 0, facts: ["out": .known(.truth(true))])])
        #expect(found.counted == 1)
        #expect(found.lowest == nil)
        #expect(found.attained == .unknown)
    }

    @Test(
        "the nearest rank is a time that was taken",
        arguments: [(1, 1), (10, 1), (11, 2), (50, 5), (90, 9), (91, 10), (100, 10)])
    func nearestRank(percent: Int, place: Int) throws {
        let found = try measured(.percentile(percent, atMost: .seconds(place)), timed([7, 3, 9, 1, 10, 5, 2, 8, 4, 6]))
        #expect(found.lowest == Double(place * 1000))
        #expect(found.highest == found.lowest)
        #expect(found.attained == .yes)
        #expect(found.within == nil)
    }

    @Test("what never ended stands behind everything that did")
    func unended() throws {
        let incidents = try timed([1, 2, 3]) + [Stream.incident(taking: nil)]
        #expect(try measured(.percentile(75, atMost: .seconds(3)), incidents).attained == .yes)
        let last = try measured(.percentile(76, atMost: .seconds(3)), incidents)
        #expect(last.attained == .no)
        #expect(last.highest == nil)
    }

    @Test("each whole month needs its meeting, and one that still runs does not")
    func months() throws {
        let monthly = Target.Statistic.count(atLeast: 1, each: .month)
        let held = ["2024-01-31T23:59:59.999Z", "2024-02-01T00:00:00Z", "2024-03-15T19:00:00Z"]
        for (asOf, attained, spans) in [
            ("2024-03-31T22:59:59.999Z", Truth.yes, 2), ("2024-04-30T22:59:59.999Z", .yes, 3),
            ("2024-04-30T23:00:00Z", .no, 4),
        ] {
            let found = try measured(monthly, starting(held), asOf: asOf)
            #expect(found.attained == attained)
            #expect(found.spans == spans)
        }
        #expect(try measured(monthly, starting(Array(held.dropLast()))).lowest == 0)
        #expect(try measured(.count(.lessThan(2), each: .month), starting(held + held)).attained == .no)
        #expect(try measured(.count(.lessThan(3), each: .month), starting(held + held)).attained == .yes)
    }

    @Test("months before the records begin prove nothing, and those without the policy do not count")
    func unrecorded() throws {
        let monthly = Target.Statistic.count(atLeast: 1, each: .month)
        let held = ["2024-02-10", "2024-03-10", "2024-04-10"]
        #expect(try measured(monthly, starting(held)).attained == .no)
        #expect(try measured(monthly, starting(held), recordedFrom: nil).attained == .unknown)
        // A later gap is one, wherever the records begin.
        #expect(try measured(monthly, starting(["2024-02-10", "2024-04-10"]), recordedFrom: nil).attained == .no)
        #expect(try measured(monthly, [], recordedFrom: nil).attained == .unknown)
        #expect(try measured(monthly, []).attained == .no)
        let inForce = InForce(from: try CivilDate("2024-01-02"), until: try CivilDate("2024-04-01"))
        #expect(try measured(monthly, starting(held), inForce: inForce).spans == 2)
        #expect(try measured(monthly, starting(held), inForce: inForce).attained == .yes)
        let since = InForce(from: CivilDate(dayNumber: -719_162))
        #expect(try measured(monthly, starting(held), inForce: since, recordedFrom: nil).attained == .unknown)
    }

    @Test("nothing is judged of a month that was not over when it was known")
    func known() throws {
        let monthly = Target.Statistic.count(atLeast: 1, each: .month)
        let found = try measured(monthly, starting(["2024-01-10"]), knownAt: "2024-02-20T00:00:00Z")
        #expect(found.spans == 1)
        #expect(found.attained == .yes)
    }

    @Test("hours of a month are those of what began in it")
    func hours() throws {
        func turn(_ start: String, hours: Int) throws -> Evidence {
            let from = try Instant(start)
            return Evidence(events: [
                Event("m", "mobilised", at: .instant(from)),
                Event("a", "arrived", at: .instant(from.adding(seconds: hours * 3600))),
            ])
        }
        let turns = [try turn("2024-01-31T20:00:00Z", hours: 8), try turn("2024-02-10T20:00:00Z", hours: 8)]
        let found = try measured(.time(.atLeast(.hours(8)), each: .month), turns, asOf: "2024-03-01T00:00:00Z")
        #expect(found.attained == .yes)
        #expect(found.lowest == Double(8 * 3_600_000))
        #expect(
            try measured(.time(.moreThan(.hours(8)), each: .month), turns, asOf: "2024-03-01T00:00:00Z").attained
                == .no)
    }

    @Test("a start that may have been corrected into another month counts in either")
    func moved() throws {
        let meeting = Evidence(events: [
            try Sample.event("m", "mobilised", "2024-01-31"),
            try Sample.event("n", "mobilised", "2024-02-01", replaces: "m"),
        ])
        // Whether the correction was recorded by noon of its day is not known.
        let found = try measured(
            .count(atLeast: 1, each: .month), [meeting], asOf: "2025-01-02T00:00:00Z",
            knownAt: "2024-02-01T12:00:00Z")
        #expect(found.spans == 1)
        #expect(found.lowest == 0)
        #expect(found.highest == 1)
        #expect(found.attained == .unknown)
    }

    @Test("a start of which only the month is known lies in some week of it")
    func someWeek() throws {
        let meeting = Evidence(events: [
            Event("m", "mobilised", at: .month(try CivilDate("2024-01-01").month))
        ])
        // The weeks that begin on 1, 8, 15, 22 and 29 January.
        let found = try measured(.count(atLeast: 1, each: .week), [meeting], asOf: "2024-02-05T00:00:00Z")
        #expect(found.spans == 5)
        #expect(found.untimed == 1)
        #expect(found.lowest == 0)
        #expect(found.attained != .yes)
        #expect(try measured(.count(.atMost(0), each: .week), [meeting]).attained != .yes)
        #expect(try measured(.count(.atMost(1), each: .week), [meeting]).attained == .yes)
    }

    @Test("an aim that makes no sense is no rule")
    func faults() throws {
        let place = RuleField("measure attendance", "targets t")
        let faults: [(Target.Statistic, PolicyError)] = [
            (.percentile(0, atMost: .hours(1)), .impossiblePercentage(0, place)),
            (.percentile(101, atMost: .hours(1)), .impossiblePercentage(101, place)),
            (.percentile(50, atMost: .calendarDays(1)), .impossiblePeriod("1 calendar day", place)),
            (.share(taking: .lessThan(.workingDays(1)), percent: .atLeast(1)), .impossiblePeriod("", place)),
            (.shareOfTime(when: .fact("nobody"), percent: 5), .undeclaredFact("nobody", place)),
            (.shareOfTime(when: .fact("out"), percent: 101), .impossiblePercentage(101, place)),
            (
                .shareOfIncidents(when: .fact("crew"), percent: .atLeast(5)),
                .answerMistaken("crew", declared: "", read: "", place)
            ),
            (.count(atLeast: 0, each: .month), .impossibleCount(0, place)),
            (.count(.atMost(-1), each: .year), .impossibleCount(-1, place)),
            (.time(.atLeast(.hours(0)), each: .week), .impossiblePeriod("", place)),
            (.time(.atLeast(.weeks(1)), each: .week), .impossiblePeriod("", place)),
        ]
        for (statistic, expected) in faults {
            let error = #expect(throws: PolicyError.self, "\(statistic)") {
                try Stream.reading(Stream.measure([Target("t", statistic, verification: .primary)]))
            }
            let found = try #require(error)
            switch (found, expected) {
            case (.impossiblePeriod(_, let at), .impossiblePeriod): #expect(at == place)
            case (.answerMistaken(let fact, _, _, let at), .answerMistaken): #expect(fact == "crew" && at == place)
            default: #expect(found == expected)
            }
        }
    }
}
