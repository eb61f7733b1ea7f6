import CivilTime
import PolicyEngine
import SafetyPolicies
import SeededRandom
import Testing

@Suite("The threshold of the case review")
struct CaseReviewTests {
    let policy: Policy

    init() throws {
        policy = try CaseReview.edition2014()
    }

    /// Behaviour and complaint on those days, tied by what they are about.
    private func complaint(_ name: String, of behaviour: String, made: String) throws -> [Event] {
        let about = [ThingID("behaviour-\(name)")]
        return [
            Event(EventID("c\(name)"), .asbComplaintMade, at: .date(try CivilDate(made)), about: about),
            Event(EventID("b\(name)"), .asbBehaviourAlleged, at: .date(try CivilDate(behaviour)), about: about),
        ]
    }

    /// What the threshold comes to, apart from the other criteria of the Act.
    private func findings(_ events: [Event], asOf: Instant) throws -> [Finding] {
        try policy.findings(from: Evidence(events: events), asOf: asOf, on: .englandAndWales)
            .filter { $0.criterion == "asbcr-threshold-3" }
    }

    private func finding(_ events: [Event], requested: String) throws -> Finding {
        let day = try CivilDate(requested)
        let request = Event("r", .asbReviewRequested, at: .date(day))
        let asOf = try CivilClock.unitedKingdom.startOfDay(day.adding(days: 1))
        let found = try findings(events + [request], asOf: asOf)
        #expect(found.count == 1)
        return try #require(found.first)
    }

    /// Two complaints that qualify for a request in the first half of 2024.
    private func two() throws -> [Event] {
        try complaint("1", of: "2024-01-10", made: "2024-01-10") + complaint("2", of: "2024-01-12", made: "2024-01-20")
    }

    @Test("is met by three complaints and not by two")
    func three() throws {
        let third = try complaint("3", of: "2024-02-01", made: "2024-02-03")
        #expect(try finding(two() + third, requested: "2024-03-01").answer == .yes)
        let found = try finding(two(), requested: "2024-03-01")
        #expect(found.answer == .no)
        #expect(found.failing.map(\.name) == ["three_qualifying_complaints"])
        #expect(found.missing.isEmpty)
        #expect(found.verification == .primary)
        #expect(found.assumptions == [.asLastSeen])
        #expect(found.event == "r")
    }

    @Test(
        "takes a complaint made within one month beginning with the behaviour's day",
        arguments: [
            ("2024-01-15", "2024-02-14", Truth.yes), ("2024-01-15", "2024-02-15", .no),
            ("2024-01-31", "2024-02-29", .yes), ("2024-01-31", "2024-03-01", .no),
            ("2023-01-29", "2023-02-28", .yes), ("2023-01-29", "2023-03-01", .no),
            ("2024-02-01", "2024-02-29", .yes), ("2024-02-01", "2024-03-01", .no),
            ("2024-01-15", "2024-01-15", .yes), ("2024-01-15", "2024-01-14", .no),
        ])
    func month(behaviour: String, made: String, answer: Truth) throws {
        let others =
            try complaint("1", of: made, made: made) + complaint("2", of: made, made: made)
        let third = try complaint("3", of: behaviour, made: made)
        #expect(try finding(others + third, requested: "\(made.prefix(4))-04-01").answer == answer)
    }

    @Test(
        "takes an application within six months beginning with the complaint's day",
        arguments: [
            ("2024-01-15", "2024-07-14", Truth.yes), ("2024-01-15", "2024-07-15", .no),
            ("2023-08-31", "2024-02-29", .yes), ("2023-08-31", "2024-03-01", .no),
            ("2022-08-30", "2023-02-28", .yes), ("2022-08-30", "2023-03-01", .no),
            ("2024-01-15", "2024-01-15", .yes), ("2024-01-15", "2024-01-14", .no),
        ])
    func sixMonths(made: String, requested: String, answer: Truth) throws {
        let others =
            try complaint("1", of: requested, made: requested) + complaint("2", of: requested, made: requested)
        let third = try complaint("3", of: made, made: made)
        #expect(try finding(others + third, requested: requested).answer == answer)
    }

    @Test("is open where it is not recorded what a complaint was about, or when that was")
    func open() throws {
        let noon = EventTime.instant(try Instant("2024-02-03T12:00:00Z"))
        let untied = Event("c3", .asbComplaintMade, at: noon)
        let found = try finding(two() + [untied], requested: "2024-03-01")
        #expect(found.answer == .unknown)
        #expect(found.missing == [.about("c3")])
        #expect(found.open.map(\.name) == ["three_qualifying_complaints"])
        let undated = Event("c3", .asbComplaintMade, at: noon, about: ["loud-music"])
        #expect(try finding(two() + [undated], requested: "2024-03-01").missing == [.event(.asbBehaviourAlleged)])
        let third = try complaint("4", of: "2024-02-01", made: "2024-02-03")
        #expect(try finding(two() + [undated] + third, requested: "2024-03-01").answer == .yes)
    }

    @Test("is asked of no day without an application")
    func noApplication() throws {
        let asOf = try Instant("2024-03-01T00:00:00Z")
        #expect(try findings(two(), asOf: asOf).isEmpty)
    }

    @Test("is in force from 20 October 2014")
    func inForce() throws {
        #expect(policy.inForce == InForce(from: try CivilDate("2014-10-20")))
        #expect(policy.criteria.first?.lastSeen == (try CivilDate("2017-12-15")))
    }

    // MARK: Against plain day arithmetic

    /// Whether the day lies in so many months beginning with the first: each month ends the day before the first
    /// day's number comes round again, or with the month that has no such number.
    private func lies(_ day: CivilDate, in months: Int, beginningWith first: CivilDate) -> Bool {
        guard day >= first else { return false }
        let (from, to) = (first.components, day.components)
        let passed = (to.year - from.year) * 12 + to.month - from.month
        return passed < months || (passed == months && to.day < from.day)
    }

    @Test("on random complaints, as day arithmetic has it", arguments: 0..<6)
    func random(batch: Int) throws {
        var answers: [Truth: Int] = [:]
        let base = try CivilDate("2019-11-20").dayNumber
        for number in 0..<200 {
            let seed = UInt64(batch * 200 + number)
            var generator = SeededGenerator(seed: seed)
            func instant(_ day: CivilDate) -> Instant {
                // Between 01:00 and 22:59 UTC the day is the same in summer time.
                let minute = Int.random(in: 60..<1380, using: &generator)
                return Instant(milliseconds: Int64(day.dayNumber) * 86_400_000 + Int64(minute) * 60_000)
            }
            let request = CivilDate(dayNumber: base + Int.random(in: 190...220, using: &generator))
            let asked = instant(request)
            var events = [Event("r", .asbReviewRequested, at: .instant(asked))]
            var qualifying = 0
            for index in 0..<Int.random(in: 2...7, using: &generator) {
                let behaviour = CivilDate(dayNumber: base + Int.random(in: 0...200, using: &generator))
                let made = behaviour.adding(days: Int.random(in: -1...36, using: &generator))
                let about = [ThingID("t\(index)")]
                let (happened, complained) = (instant(behaviour), instant(made))
                events.append(
                    Event(EventID("b\(index)"), .asbBehaviourAlleged, at: .instant(happened), about: about))
                events.append(Event(EventID("c\(index)"), .asbComplaintMade, at: .instant(complained), about: about))
                if lies(made, in: 1, beginningWith: behaviour), lies(request, in: 6, beginningWith: made),
                    happened <= complained, complained <= asked
                {
                    qualifying += 1
                }
            }
            let asOf = Instant(milliseconds: Int64(base + 400) * 86_400_000)
            let found = try findings(events.shuffled(using: &generator), asOf: asOf)
            #expect(found.map(\.answer) == [qualifying >= 3 ? .yes : .no], "seed \(seed)")
            for finding in found { answers[finding.answer, default: 0] += 1 }
        }
        #expect(answers[.yes, default: 0] > 20 && answers[.no, default: 0] > 20, "too much alike: \(answers)")
    }
}
