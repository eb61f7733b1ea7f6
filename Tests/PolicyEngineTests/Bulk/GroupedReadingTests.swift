import CivilTime
import PolicyEngine
import SeededRandom
import Testing

/// Columns of incidents give for each group what its incidents give one by one.
@Suite("A measure over columns of incidents")
struct GroupedReadingTests {
    private static let calendar = WorkingCalendar.englandAndWales

    /// Incidents as columns have them; times in the unit.
    private struct Incidents {
        let unit: IncidentColumns.Unit
        var starts: [Int64] = []
        var ends: [Int64] = []
        var forces: [UInt8] = []
        var areas: [UInt8] = []

        init(
            _ count: Int, unit: IncidentColumns.Unit, around base: Instant, longest: Int64,
            using generator: inout SeededGenerator
        ) {
            self.unit = unit
            let middle = base.milliseconds / unit.rawValue
            let around = 3 * 86_400_000 / unit.rawValue
            for _ in 0..<count {
                let start = middle + Int64.random(in: -around...around, using: &generator)
                starts.append(start)
                switch Int.random(in: 0..<10, using: &generator) {
                case 0: ends.append(-1)
                case 1: ends.append(start - 1)
                case 2: ends.append(start)
                default: ends.append(start + Int64.random(in: 0...longest, using: &generator))
                }
                forces.append(UInt8.random(in: 0..<3, using: &generator))
                areas.append(UInt8.random(in: 0..<5, using: &generator))
            }
        }

        /// Codes: 0 country, 1 town, 2 not known, 3 town and out of doors, 4 and more out of doors.
        static func urban(_ code: UInt8) -> Truth { code == 2 ? .unknown : Truth(code == 1 || code == 3) }
        static func out(_ code: UInt8) -> Truth { code == 2 ? .unknown : Truth(code >= 3) }

        func columns() throws -> IncidentColumns {
            var columns = try IncidentColumns(starts: starts, ends: ends, in: unit)
            try columns.codes("force", forces)
            try columns.codes("area", areas)
            try columns.facts(from: "area", ["urban": Self.urban, "out": Self.out])
            return columns
        }

        func evidence(_ row: Int) -> Evidence {
            func instant(_ time: Int64) -> EventTime { .instant(Instant(milliseconds: time * unit.rawValue)) }
            func history(_ truth: Truth) -> FactHistory { truth == .unknown ? .unknown : .known(.truth(truth == .yes)) }
            var events = [Event("m", "mobilised", at: instant(starts[row]))]
            if ends[row] != -1 { events.append(Event("a", "arrived", at: instant(ends[row]))) }
            return Evidence(
                facts: ["urban": history(Self.urban(areas[row])), "out": history(Self.out(areas[row]))],
                events: events)
        }
    }

    private static func measure(_ length: Period, percent: Int) -> Measure {
        let targets: [Target] = [
            Stream.share("town", within: length, percent: percent, when: .fact("urban")),
            Target(
                "country", .share(taking: .lessThan(length), percent: .moreThan(percent)), when: !.fact("urban"),
                verification: .primary),
            Target("slow", .share(taking: .atLeast(length), percent: .atMost(percent)), verification: .primary),
            // Nothing but joint reading tells that each counts.
            Target(
                "all", .percentile(90, .atMost(length)), when: .fact("out") || !.fact("out"), verification: .primary),
            Target("half", .percentile(50, .lessThan(length)), when: .fact("urban"), verification: .primary),
            Target("mean", .mean(.atMost(length)), when: .fact("out") || .fact("urban"), verification: .primary),
            Target("number", .shareOfIncidents(when: .fact("out"), percent: .atLeast(percent)), verification: .primary),
            Target("time", .shareOfTime(when: .fact("urban"), percent: .moreThan(percent)), verification: .primary),
        ]
        return Stream.measure(over: .fact("urban") || !.fact("out"), targets)
    }

    private static func policy(_ measure: Measure) throws -> Policy {
        try Policy(
            "standard/1", title: "Standard", instrument: "Standard", bindingForce: .commitment,
            inForce: InForce(from: CivilDate(dayNumber: 0)), status: .inForce, jurisdiction: "London",
            facts: Stream.facts, measures: [measure])
    }

    @Test(
        "is that of its incidents one by one",
        arguments: [(.seconds, 7200), (.milliseconds, 7_200_000), (.milliseconds, 6_000_000_000)]
            as [(IncidentColumns.Unit, Int64)])
    func rows(unit: IncidentColumns.Unit, longest: Int64) throws {
        var open = 0
        for number in 0..<12 {
            let seed = UInt64(5200 + number)
            var generator = SeededGenerator(seed: seed)
            // Around the first of a month in winter and in summer time.
            let first = CivilDate(dayNumber: number.isMultiple(of: 2) ? 19_723 : 19_905).month.next
            let base = try Self.calendar.clock.startOfDay(first.firstDay)
            let incidents = Incidents(300, unit: unit, around: base, longest: longest, using: &generator)
            let hours = Int(longest * unit.rawValue / 7_200_000)
            let measure = Self.measure(.hours(max(hours, 1)), percent: [25, 50, 80][number % 3])
            let asOf = base.adding(milliseconds: [86_400_123, 200_000_000, 7_000_000_000][number % 3])
            var columns = try incidents.columns()
            try columns.group(by: "force", codes: 3)
            columns.group(byMonthFrom: first.adding(months: -1), months: 2)
            let policy = try Self.policy(measure)
            let reading = try #require(
                try policy.groupedReading(of: measure.id, over: columns, asOf: asOf, on: Self.calendar))
            #expect(reading.groups == 6)
            for group in 0..<reading.groups {
                let comment: Comment = "seed \(seed), group \(group)"
                var single = try #require(policy.reading(of: measure.id, asOf: asOf, on: Self.calendar))
                var (started, times) = (0, [Int64]())
                for row in incidents.starts.indices {
                    let start = Instant(milliseconds: incidents.starts[row] * unit.rawValue)
                    let month = try Self.calendar.clock.date(at: start).month == first ? 1 : 0
                    guard Int(incidents.forces[row]) * 2 + month == group else { continue }
                    try single.add(incidents.evidence(row))
                    guard start <= asOf else { continue }
                    started += 1
                    let end = Instant(milliseconds: incidents.ends[row] * unit.rawValue)
                    if incidents.ends[row] != -1, end >= start, end <= asOf {
                        times.append(end.milliseconds - start.milliseconds)
                    }
                }
                times.sort()
                #expect(reading.measurements(of: group) == single.measurements, comment)
                for (target, found) in single.measurements.enumerated() {
                    #expect(reading.within(target: target, in: group) == found.within, comment)
                    if found.attained == .unknown { open += 1 }
                }
                #expect(reading.started(in: group) == started, comment)
                #expect(reading.ended(in: group) == times.count, comment)
                for percent in [1, 50, 90, 100] {
                    let nearest = times.indices.first { ($0 + 1) * 100 >= percent * times.count }
                    #expect(reading.time(at: percent, in: group) == nearest.map { times[$0] }, comment)
                }
                let mean = times.isEmpty ? nil : Double(times.reduce(0, +)) / Double(times.count)
                #expect(reading.meanTime(in: group) == mean, comment)
            }
        }
        #expect(open > 0)
    }

    @Test(
        "begins a month at midnight of its clock, to the second and the millisecond",
        arguments: IncidentColumns.Unit.allCases)
    func monthEdges(unit: IncidentColumns.Unit) throws {
        let policy = try Self.policy(Stream.measure([Stream.share()]))
        let may = try Instant("2024-04-30T23:00:00Z").milliseconds / unit.rawValue
        let june = try Instant("2024-05-31T23:00:00Z").milliseconds / unit.rawValue
        var columns = try IncidentColumns(
            starts: [may - 1, may, june - 1, june], ends: [may, -1, june + 9, june], in: unit)
        columns.group(byMonthFrom: CivilDate(dayNumber: 19_815).month, months: 3)
        let reading = try #require(
            try policy.groupedReading(
                of: "attendance", over: columns, asOf: Instant("2025-01-01T00:00:00Z"), on: Self.calendar))
        #expect((0..<3).map { reading.started(in: $0) } == [1, 2, 1])
        #expect((0..<3).map { reading.ended(in: $0) } == [1, 1, 1])
        columns.group(byMonthFrom: CivilDate(dayNumber: 19_850).month, months: 2)
        #expect(throws: IncidentError.outsideGroups(incident: 0)) {
            try policy.groupedReading(
                of: "attendance", over: columns, asOf: Instant("2025-01-01T00:00:00Z"), on: Self.calendar)
        }
    }

    @Test("of none is that of none")
    func empty() throws {
        let policy = try Self.policy(Self.measure(.minutes(6), percent: 50))
        let asOf = try Instant("2025-01-01T00:00:00Z")
        let columns = try IncidentColumns(starts: [], ends: [])
        let reading = try #require(
            try policy.groupedReading(of: "attendance", over: columns, asOf: asOf, on: Self.calendar))
        #expect(reading.groups == 1)
        #expect(reading.time(at: 50, in: 0) == nil)
        #expect(reading.meanTime(in: 0) == nil)
        let single = try #require(policy.reading(of: "attendance", asOf: asOf, on: Self.calendar))
        #expect(reading.measurements(of: 0) == single.measurements)
        #expect(try policy.groupedReading(of: "nothing", over: columns, asOf: asOf, on: Self.calendar) == nil)
    }

    @Test("is refused where a column does not fit")
    func faults() throws {
        let asOf = try Instant("2025-01-01T00:00:00Z")
        #expect(throws: IncidentError.columnLength("ends", found: 1, incidents: 2)) {
            try IncidentColumns(starts: [1, 2], ends: [1])
        }
        var columns = try IncidentColumns(starts: [1, 2], ends: [1, 2])
        #expect(throws: IncidentError.noColumn("force")) { try columns.group(by: "force", codes: 2) }
        try columns.codes("force", [0, 2])
        #expect(throws: IncidentError.duplicateColumn("force")) { try columns.codes("force", [0, 1]) }
        func read(
            _ columns: IncidentColumns, _ targets: [Target] = [Stream.share()], over population: Condition = .always
        ) throws {
            _ = try Self.policy(Stream.measure(over: population, targets))
                .groupedReading(of: "attendance", over: columns, asOf: asOf, on: Self.calendar)
        }
        var grouped = columns
        try grouped.group(by: "force", codes: 2)
        #expect(throws: IncidentError.outsideGroups(incident: 1)) { try read(grouped) }
        try grouped.group(by: "force", codes: 1 << 22)
        #expect(throws: IncidentError.groupsOutOfRange(1 << 23)) { try read(grouped) }
        var undeclared = columns
        try undeclared.facts(from: "force", ["wet": { _ in .yes }])
        #expect(throws: IncidentError.undeclaredFact("wet")) { try read(undeclared) }
        #expect(throws: IncidentError.duplicateColumn("wet")) {
            try undeclared.facts(from: "force", ["wet": { _ in .no }])
        }
        var numbered = columns
        try numbered.facts(from: "force", ["crew": { _ in .yes }])
        let error = #expect(throws: IncidentError.self) { try read(numbered) }
        guard case .answerMistaken("crew", _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        for (targets, population) in [
            ([Stream.share(within: .workingDays(1))], Condition.always),
            ([Target("t", .count(atLeast: 1, each: .month), verification: .primary)], .always),
            ([Stream.share()], FactID("crew") > 3),
        ] {
            let error = #expect(throws: IncidentError.self) { try read(columns, targets, over: population) }
            guard case .notInColumns = error else {
                Issue.record("\(String(describing: error))")
                continue
            }
        }
        let far = try IncidentColumns(starts: [.min, 0], ends: [-1, -1], in: .seconds)
        #expect(throws: IncidentError.outsideTime(incident: 0)) { try read(far) }
        let long = try IncidentColumns(starts: [0, -(1 << 43)], ends: [0, 0])
        #expect(throws: IncidentError.outsideTime(incident: 1)) { try read(long) }
    }
}
