import CivilTime
import PolicyEngine
import Testing

@Suite("A criterion")
struct CriterionTests {
    private let granted = Fact("granted", "When was clearance granted?", answer: .day)
    private let born = Fact("born", "When were they born?", answer: .day)
    private let appointed = Fact("appointed", "When were they appointed?", answer: .day)
    private let minutes = Fact("minutes", "How long did they serve?", answer: .number(of: "minutes"))
    private let suspended = Fact("suspended", "Are they suspended?")

    private func answer(
        _ condition: Condition, _ facts: [Fact], _ known: [FactID: FactHistory], asOf: String = "2024-06-01T12:00:00Z"
    ) throws -> Truth? {
        try CriterionSample.findings([condition], facts, Evidence(facts: known), asOf: asOf).first?.answer
    }

    @Test(
        "reads a period of years to the end of the corresponding day, local time",
        arguments: [
            ("2020-05-03T22:59:59Z", Truth.yes), ("2020-05-03T23:00:00Z", .no), ("2010-05-03T11:00:00Z", .yes),
        ])
    func clearance(asOf: String, expected: Truth) throws {
        let inDate = Day.today < .of("granted") + .years(10)
        let known: [FactID: FactHistory] = ["granted": .known(.day(try CivilDate("2010-05-03")))]
        #expect(try answer(inDate, [granted], known, asOf: asOf) == expected)
    }

    @Test(
        "counts age from the day of birth, and 29 February comes of age on 1 March",
        arguments: [
            ("2004-02-28", "2022-02-27", Truth.no), ("2004-02-28", "2022-02-28", .yes),
            ("2004-02-29", "2022-02-28", .no), ("2004-02-29", "2022-03-01", .yes),
            ("2006-02-28", "2024-02-28", .yes), ("1950-12-31", "1968-12-30", .no), ("1950-12-31", "1968-12-31", .yes),
        ])
    func ofAge(birth: String, appointment: String, expected: Truth) throws {
        let condition = .of("born") + .monthsBeginningWith(216) <= .of("appointed")
        let known: [FactID: FactHistory] = [
            "born": .known(.day(try CivilDate(birth))), "appointed": .known(.day(try CivilDate(appointment))),
        ]
        #expect(try answer(condition, [born, appointed], known) == expected)
    }

    @Test("compares numbers at, below and above", arguments: Comparison.allCases)
    func numbers(comparison: Comparison) throws {
        for value in 958...962 {
            let expected: Bool =
                switch comparison {
                case .less: value < 960
                case .atMost: value <= 960
                case .equal: value == 960
                case .atLeast: value >= 960
                case .more: value > 960
                }
            let found = try answer(
                .number("minutes", comparison, 960), [minutes], ["minutes": .known(.number(value))])
            #expect(found == Truth(expected))
        }
        #expect(try answer(.number("minutes", comparison, 960), [minutes], [:]) == .unknown)
    }

    @Test("is certain where every value of an unknown leads to the same")
    func jointly() throws {
        let split = .number("minutes", .less, 5) || .number("minutes", .atLeast, 5)
        #expect(try answer(split, [minutes], [:]) == .yes)
        let gap = .number("minutes", .more, 5) && .number("minutes", .less, 6)
        #expect(try answer(gap, [minutes], [:]) == .no)
        let open = .number("minutes", .more, 5) && .number("minutes", .less, 7)
        #expect(try answer(open, [minutes], [:]) == .unknown)
        let known: [FactID: FactHistory] = ["granted": .known(.day(try CivilDate("2010-05-03")))]
        #expect(
            try answer(Day.today < .of("granted") + .years(10) || "minutes" >= 1, [granted, minutes], known) == .unknown
        )
    }

    @Test(
        "knows the bounds that a rulebook gives a day",
        arguments: [(1, Truth.no), (2, .unknown), (4, .unknown), (5, .yes)])
    func bounds(day: Int, expected: Truth) throws {
        let earliest = try CivilDate("2003-04-02")
        let changed = Fact(
            "changed", "When did it change?",
            answer: .dayBetween(earliest, earliest.adding(days: 3), recalled: "about 3 April"))
        let asked = "2003-04-0\(day)T12:00:00Z"
        let found = try CriterionSample.findings([.of("changed") <= .today], [changed], Evidence(), asOf: asked)
        #expect(found.map(\.answer) == [expected])
        #expect(found[0].missing == (expected == .unknown ? [.fact("changed")] : []))
        let told = Evidence(facts: ["changed": .known(.day(try CivilDate("2003-04-03")))])
        let certain = try CriterionSample.findings([.of("changed") <= .today], [changed], told, asOf: asked)
        #expect(certain.map(\.answer) == [Truth(day >= 3)])
    }

    @Test("leaves open how two unknown days compare, and asks for both")
    func twoUnknownDays() throws {
        let compared = Condition.day(.of("born"), .less, .of("granted"))
        for condition in [compared, compared && .fact("suspended")] {
            let found = try CriterionSample.findings(
                [condition], [born, granted, suspended], Evidence(facts: ["suspended": true]),
                asOf: "2024-06-01T12:00:00Z")
            #expect(found.first?.answer == .unknown)
            #expect(found.first?.missing == [.fact("born"), .fact("granted")])
        }
        let settled = try CriterionSample.findings(
            [compared && .fact("suspended")], [born, granted, suspended], Evidence(facts: ["suspended": false]),
            asOf: "2024-06-01T12:00:00Z")
        #expect(settled.first?.answer == .no)
    }

    @Test("says which requirement fails, which is open, and how well a no is founded")
    func whyNot() throws {
        let criterion = CriterionSample.criterion(
            [!.fact("suspended"), "minutes" >= 960, Day.today < .of("granted") + .years(10)],
            verification: [.secondary, .unverified, .primary])
        let policy = try CriterionSample.policy(criterion, facts: [suspended, minutes, granted])
        func finding(_ facts: [FactID: FactHistory]) throws -> Finding? {
            try policy.findings(
                from: Evidence(facts: facts), asOf: Instant("2024-06-01T12:00:00Z"), on: Sample.calendar
            ).first
        }
        let fresh = FactHistory.known(.day(try CivilDate("2020-01-01")))
        let no = try finding(["suspended": true, "granted": fresh])
        #expect(no?.answer == .no)
        #expect(no?.failing.map(\.name) == ["r0"])
        #expect(no?.open.map(\.name) == ["r1"])
        #expect(no?.missing == [])
        #expect(no?.verification == .secondary)
        let twice = try finding(["suspended": true, "minutes": 3, "granted": fresh])
        #expect(twice?.failing.map(\.name) == ["r0", "r1"])
        #expect(twice?.verification == .secondary)
        let yes = try finding(["suspended": false, "minutes": 960, "granted": fresh])
        #expect(yes?.answer == .yes)
        #expect(yes?.verification == .unverified)
        let open = try finding(["suspended": false, "granted": fresh])
        #expect(open?.answer == .unknown)
        #expect(open?.missing == [.fact("minutes")])
    }

    @Test("reads histories as of the day it is asked, and as known then")
    func histories() throws {
        let history: FactHistory = .history([
            .init(value: false, from: try Instant("2024-01-01T00:00:00Z")),
            .init(
                value: true, from: try Instant("2024-05-01T00:00:00Z"), recorded: try Instant("2024-05-20T00:00:00Z")),
        ])
        func answer(asOf: String, knownAt: String? = nil) throws -> Truth? {
            try CriterionSample.findings(
                [!.fact("suspended")], [suspended], Evidence(facts: ["suspended": history]), asOf: asOf,
                knownAt: knownAt
            ).first?.answer
        }
        #expect(try answer(asOf: "2023-12-31T00:00:00Z") == .unknown)
        #expect(try answer(asOf: "2024-04-30T00:00:00Z") == .yes)
        #expect(try answer(asOf: "2024-05-01T00:00:00Z") == .no)
        #expect(try answer(asOf: "2024-05-10T00:00:00Z", knownAt: "2024-05-10T00:00:00Z") == .yes)
    }

    @Test("is open for a marker that no rule considers, and rests on an assumption after it was last seen")
    func markersAndLastSeen() throws {
        let criterion = CriterionSample.criterion([.fact("suspended")], lastSeen: try CivilDate("2024-06-01"))
        let marked = Evidence(facts: ["suspended": true], markers: ["sealed"])
        let policy = try CriterionSample.policy(criterion, facts: [suspended])
        let noon = try Instant("2024-06-01T12:00:00Z")
        let open = try policy.findings(from: marked, asOf: noon, on: Sample.calendar)
        #expect(open.map(\.answer) == [.unknown])
        #expect(open.first?.missing == [.marker("sealed")])
        #expect(open.first?.assumptions == [])
        let considered = try CriterionSample.policy(criterion, facts: [suspended], markersConsidered: ["sealed"])
        let next = try considered.findings(
            from: marked, asOf: noon.adding(milliseconds: 86_400_000), on: Sample.calendar)
        #expect(next.map(\.answer) == [.yes])
        #expect(next.first?.assumptions == [.asLastSeen])
    }

    @Test("refuses an answer of another kind")
    func mistaken() throws {
        let expected = EvaluationError.answerMistaken("minutes", declared: "a number of minutes", found: true)
        #expect(throws: expected) { try answer("minutes" >= 3, [minutes], ["minutes": true]) }
    }
}
