import CivilTime
import SafetyModel
import Testing

/// Numbers that no record can have are answered or refused; they must not end the program.
@Suite struct ExtremeInputTests {
    static let day = CivilDate(dayNumber: 20_000)

    @Test func noPositionLiesOutsideTheGlobe() {
        #expect(Position(longitude: .min, latitude: 0) == nil)
        #expect(Position(longitude: 0, latitude: .min) == nil)
        #expect(Position(longitude: .max, latitude: .max) == nil)
        #expect(throws: DecodingError.self) { try decoded(Position.self, from: "[-9223372036854775808,0]") }
        #expect(Position(longitude: -1_800_000_000, latitude: -900_000_000) != nil)
    }

    @Test func daysAndMonthsEndSomewhere() {
        let last = Self.day.adding(days: .max)
        #expect(last > Self.day && last.adding(days: .max) == last && last.components.year > 9999)
        let first = Self.day.adding(days: .min)
        #expect(first < Self.day && first.adding(days: -1) == first && first.components.year < -9999)
        #expect(Self.day.adding(months: .max) > Self.day && Self.day.adding(months: .min) < Self.day)
        #expect(Self.day.adding(days: 1).dayNumber == 20_001 && Self.day.adding(days: -20_001).dayNumber == -1)
        #expect(Instant(milliseconds: 5).adding(seconds: .max).milliseconds == .max)
        #expect(Instant(milliseconds: -5).adding(seconds: .min).milliseconds == .min)
        #expect(Instant(milliseconds: 5).adding(seconds: -2).milliseconds == -1995)
    }

    @Test func nobodyAgreesOnAMillionYears() {
        #expect(AgreedPeriod("P9223372036854775807W") == nil && AgreedPeriod("P100000D") == nil)
        #expect(AgreedPeriod("P99999D") == .days(99_999))
        #expect(throws: DecodingError.self) { try decoded(AgreedPeriod.self, from: "\"P9223372036854775807M\"") }
    }

    @Test func peopleBeyondCountingAreStillNoCrash() throws {
        let groups: [CharacteristicGroup: Int] = ["a": .max, "b": .max]
        let base = try PopulationBase(of: "E05000001", by: .race, groups: groups, source: "a hoax")
        #expect(base.total == .max)
        let snapshot = try WorkforceSnapshot(
            of: .officers, in: "E05000001", on: Self.day, by: .race, source: .selfDeclared, groups: groups,
            preferNotToSay: .max, unknown: .max)
        #expect(snapshot.declared == .max && snapshot.headcount == .max)
        let representation = try snapshot.representation(against: base)
        #expect(representation.map(\.index) == [nil, nil] && representation.map(\.highest) == [nil, nil])
        let score = try ReassuranceScore(lessWorried: .max, unchanged: .max, moreWorried: .max, noAnswer: .max)
        #expect(score.base == .max && score.net == 0)
    }

    @Test func minutesBeyondCountingAreStillNoCrash() throws {
        let role = CombinedService.Role(
            "Caller", provider: Numbered.id(1), liable: Numbered.id(1), isVoluntary: false, weeklyMinutes: .max)
        let other = CombinedService.Role(
            "Driver", provider: Numbered.id(1), liable: Numbered.id(1), isVoluntary: false, weeklyMinutes: .max)
        let service = try CombinedService(
            id: Numbered.id(2), title: "Desk", in: "E05000001", roles: [role, other],
            for: DayInterval(from: Self.day, until: nil))
        #expect(service.capacity.staffMinutes == .max)
    }

    @Test func sumsOverAreasAreStillNoCrash() throws {
        let term = try DayInterval(from: Self.day, until: nil)
        let map = try AreaMap([
            MappedArea("W", .ward, named: "W", for: term),
            MappedArea("A", .beat, named: "A", for: term, in: ["W"]),
            MappedArea("B", .beat, named: "B", for: term, in: ["W"]),
        ])
        #expect(map.rollup(["A": .max, "B": .max], to: .ward, on: Self.day).totals == ["W": .max])
    }
}
