import CivilTime
import PolicyEngine
import Testing

@Suite("One bad incident spoils no other, and corrections hold")
struct MeasureFaultTests {
    private let start = "2024-01-08T12:00:00Z"

    private func reading(knownAt: String? = nil) throws -> MeasureReading {
        try #require(try Stream.reading(Stream.measure([Stream.share()]), knownAt: knownAt))
    }

    @Test("what is not one incident is refused by name")
    func refused() throws {
        var reading = try reading()
        try reading.add(Stream.incident(taking: 1))
        let before = reading.measurements
        let arrival = try Sample.event("a", "arrived", start)
        #expect(throws: MeasureError.noStart("mobilised")) { try reading.add(Evidence(events: [arrival])) }
        let starts = [try Sample.event("m1", "mobilised", start), try Sample.event("m2", "mobilised", start)]
        #expect(throws: MeasureError.severalStarts("mobilised", ["m1", "m2"])) {
            try reading.add(Evidence(events: starts))
        }
        #expect(throws: MeasureError.evidence(.duplicateEvent("m1"))) {
            try reading.add(Evidence(events: [starts[0], starts[0]]))
        }
        let ancient = Evidence(events: [Event("m", "mobilised", at: .date(CivilDate(dayNumber: -200_000)))])
        let error = #expect(throws: MeasureError.self) { try reading.add(ancient) }
        #expect("\(try #require(error))".hasPrefix("event m, field at: outsideClock"))
        #expect(reading.measurements == before)
        #expect(reading.added == 1)
    }

    @Test("extreme instants are an error, not a trap")
    func extremes() throws {
        var reading = try #require(try Stream.reading(Stream.measure([Stream.mean()])))
        let ends = Evidence(events: [
            Event("m", "mobilised", at: .instant(Instant(milliseconds: .min))),
            Event("a", "arrived", at: .instant(Instant(milliseconds: 1))),
        ])
        let error = #expect(throws: MeasureError.self) { try reading.add(ends) }
        guard case .outsideCalendar(_, "attendance") = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(reading.measurements[0].counted == 0)
    }

    @Test("a correction stands in the place of what it corrects")
    func corrected() throws {
        let incident = Evidence(events: [
            try Sample.event("m", "mobilised", start),
            try Sample.event("a", "arrived", "2024-01-08T12:30:00Z"),
            try Sample.event("b", "arrived", "2024-01-08T12:03:00Z", recorded: "2024-01-09T09:00:00Z", replaces: "a"),
        ])
        var now = try reading()
        try now.add(incident)
        #expect(now.measurements[0].within == 1)
        var then = try reading(knownAt: "2024-01-09T08:59:59Z")
        try then.add(incident)
        #expect(then.measurements[0].beyond == 1)
    }

    @Test("a correction of which it is not known whether it was recorded leaves the time open")
    func perhapsCorrected() throws {
        let incident = Evidence(events: [
            try Sample.event("m", "mobilised", start),
            try Sample.event("a", "arrived", "2024-01-08T12:30:00Z"),
            try Sample.event("b", "mobilised", "2024-01-09", replaces: "m", isVoid: true),
        ])
        var reading = try reading(knownAt: "2024-01-09T08:59:59Z")
        try reading.add(incident)
        #expect(reading.measurements[0].counted == 0)
        #expect(reading.measurements[0].perhapsCounted == 1)
        #expect(reading.measurements[0].lowest == 0)
        #expect(reading.measurements[0].highest == 0)
    }

    @Test("an incident whose start was struck out counts for nothing")
    func voided() throws {
        let incident = Evidence(events: [
            try Sample.event("m", "mobilised", start),
            try Sample.event("a", "arrived", "2024-01-08T12:30:00Z"),
            try Sample.event("v", "mobilised", "2024-01-09T09:00:00Z", replaces: "m", isVoid: true),
        ])
        var reading = try reading()
        try reading.add(incident)
        #expect(reading.measurements[0].counted + reading.measurements[0].perhapsCounted == 0)
    }
}
