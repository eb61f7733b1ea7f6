import CivilTime
import PolicyEngine
import Testing

@Suite("A measure counts incidents")
struct MeasureTests {
    private func measured(
        _ targets: [Target], over population: Condition = .always, _ incidents: [Evidence],
        asOf: String = "2024-02-01T00:00:00Z"
    ) throws -> [Measurement] {
        var reading = try #require(
            try Stream.reading(Stream.measure(over: population, targets), asOf: try Instant(asOf)))
        for incident in incidents { try reading.add(incident) }
        #expect(reading.added == incidents.count)
        return reading.measurements
    }

    @Test("exactly six minutes are within, a millisecond more is beyond")
    func boundary() throws {
        let found = try measured(
            [Stream.share(percent: 50)],
            [Stream.incident(taking: 360_000), Stream.incident(taking: 360_001), Stream.incident(taking: 0)])
        #expect(found[0].within == 2)
        #expect(found[0].beyond == 1)
        #expect(found[0].counted == 3)
        #expect(found[0].lowest == found[0].highest)
        #expect(found[0].attained == .yes)
        #expect(found[0].verification == .secondary)
        #expect(found[0].bindingForce == .commitment)
    }

    @Test("a period of days ends where its last day does")
    func days() throws {
        let target = Stream.share(within: .workingDays(1), percent: 100)
        // Monday noon: the working day after ends at midnight, 36 hours later.
        let last: Int64 = 36 * 3_600_000 - 1
        #expect(try measured([target], [Stream.incident(taking: last)])[0].within == 1)
        #expect(try measured([target], [Stream.incident(taking: last + 1)])[0].beyond == 1)
    }

    @Test("nine in ten are ninety per cent, exactly", arguments: [(9, 1, Truth.yes), (89, 11, .no), (900, 100, .yes)])
    func percentage(within: Int, beyond: Int, attained: Truth) throws {
        var incidents: [Evidence] = []
        for _ in 0..<within { incidents.append(try Stream.incident(taking: 1000)) }
        for _ in 0..<beyond { incidents.append(try Stream.incident(taking: 400_000)) }
        #expect(try measured([Stream.share()], incidents)[0].attained == attained)
    }

    @Test("a share is never rounded up to its target")
    func unrounded() throws {
        var incidents: [Evidence] = []
        for _ in 0..<199 { incidents.append(try Stream.incident(taking: 1)) }
        incidents.append(try Stream.incident(taking: 400_000))
        let found = try measured([Stream.share(percent: 100)], incidents)[0]
        #expect(found.highest == 99.5)
        #expect(found.attained == .no)
    }

    @Test("nothing counted is not known, however low the target")
    func empty() throws {
        for found in try measured([Stream.share(percent: 0), Stream.mean()], []) {
            #expect(found.counted == 0)
            #expect(found.lowest == nil)
            #expect(found.highest == nil)
            #expect(found.attained == .unknown)
        }
        let outside = try measured(
            [Stream.share(percent: 0)], over: .fact("urban"),
            [Stream.incident(taking: 1, facts: ["urban": .known(false)])])
        #expect(outside[0].attained == .unknown)
        #expect(outside[0].perhapsCounted == 0)
    }

    @Test("where nothing is known, nothing is concluded")
    func allUnknown() throws {
        let targets = [Stream.share(when: .fact("urban")), Stream.mean()]
        let incidents = [try Stream.incident(taking: nil), try Stream.incident(taking: nil)]
        let found = try measured(targets, incidents, asOf: "2024-01-08T12:05:00Z")
        #expect(found[0].counted == 0)
        #expect(found[0].perhapsCounted == 2)
        #expect(found[0].lowest == 0)
        #expect(found[0].highest == 100)
        #expect(found[1].untimed == 2)
        #expect(found[1].lowest == 300_001)
        #expect(found[1].highest == nil)
        #expect(found.allSatisfy { $0.attained == .unknown })
    }

    @Test("a fact that does not matter is not missed")
    func jointly() throws {
        let either: Condition = .fact("urban") || !.fact("urban")
        #expect(try measured([Stream.share()], over: either, [Stream.incident(taking: 1)])[0].attained == .yes)
    }

    @Test(
        "what has not ended is beyond once the period is over",
        arguments: [
            ("2024-01-08T12:05:59.999Z", nil), ("2024-01-08T12:06:00Z", 1), ("2024-01-08T12:06:00.001Z", 1),
        ] as [(String, Int?)])
    func unended(asOf: String, beyond: Int?) throws {
        let found = try measured([Stream.share()], [Stream.incident(taking: nil)], asOf: asOf)[0]
        #expect(found.beyond == beyond ?? 0)
        #expect(found.untimed == (beyond == nil ? 1 : 0))
        #expect(found.attained == (beyond == nil ? .unknown : .no))
        // The arrival lies a minute later: it is not yet known of.
        let later = try measured([Stream.share()], [Stream.incident(taking: 420_000)], asOf: asOf)[0]
        #expect(later == found)
    }

    @Test("what starts after the as-of instant counts for nothing")
    func later() throws {
        let found = try measured([Stream.share()], [Stream.incident(taking: 1)], asOf: "2024-01-08T11:59:59Z")[0]
        #expect(found.counted + found.perhapsCounted == 0)
    }

    @Test("the first arrival counts, and none before the mobilisation")
    func severalEnds() throws {
        let incident = Evidence(events: [
            try Sample.event("early", "arrived", "2024-01-08T11:00:00Z"),
            try Sample.event("second", "arrived", "2024-01-08T12:20:00Z"),
            try Sample.event("first", "arrived", "2024-01-08T12:05:00Z"),
            try Sample.event("m", "mobilised", "2024-01-08T12:00:00Z"),
        ])
        let found = try measured([Stream.share(), Stream.mean()], [incident])
        #expect(found[0].within == 1)
        #expect(found[1].lowest == 300_000)
        #expect(found[1].highest == 300_000)
        #expect(found[1].attained == .yes)
    }

    @Test(
        "a mean is held against its target exactly", arguments: [(360_001, .yes), (360_002, .no)] as [(Int64, Truth)])
    func mean(second: Int64, attained: Truth) throws {
        let incidents = [try Stream.incident(taking: 359_999), try Stream.incident(taking: second)]
        #expect(try measured([Stream.mean()], incidents)[0].attained == attained)
    }

    @Test("a mean of times too long for one word is still exact")
    func longMean() throws {
        let long = Int64.max - 2_000_000_000_000
        let incidents = [try Stream.incident(taking: long), try Stream.incident(taking: long)]
        for (limit, attained) in [(Period.seconds(Int(long / 1000) + 1), Truth.yes), (.seconds(Int(long / 1000)), .no)]
        {
            let measure = Stream.measure([Stream.mean(atMost: limit)])
            var reading = try #require(try Stream.reading(measure, asOf: Instant(milliseconds: .max - 1)))
            for incident in incidents { try reading.add(incident) }
            #expect(reading.measurements[0].lowest == Double(long))
            #expect(reading.measurements[0].attained == attained)
        }
    }

    @Test("a marker that no rule considers leaves open whether the incident counts")
    func marked() throws {
        var incident = try Stream.incident(taking: 1)
        incident.markers = ["mutual-aid"]
        #expect(try measured([Stream.share()], [incident])[0].perhapsCounted == 1)
        var reading = try #require(try Stream.reading(Stream.measure([Stream.share()]), considering: ["mutual-aid"]))
        try reading.add(incident)
        #expect(reading.measurements[0].counted == 1)
    }

    @Test("a policy without the measure gives no reading")
    func unknownMeasure() throws {
        let policy = try Sample.policy([])
        let asOf = try Instant("2024-01-01T00:00:00Z")
        #expect(policy.reading(of: "attendance", asOf: asOf, on: Sample.calendar) == nil)
    }
}
