public import CivilTime
import SeededRandom

extension WorkingCalendar {
    /// The calendar of England and Wales or a short one with many holidays, on some clock; the same for the same seed.
    public static func random(seed: UInt64) throws -> WorkingCalendar {
        var random = SeededGenerator(seed: seed)
        let offsets = [0, 3600, -18_000, 20_700, 64_800, -64_800, 1, -1, 3661, -12_345, 59_999]
        let clocks = [.unitedKingdom, .unitedKingdom] + offsets.map { CivilClock.fixed(offsetSeconds: $0) }
        let clock = clocks.randomElement(using: &random) ?? .unitedKingdom
        if Int.random(in: 0..<20, using: &random) == 0 { return .englandAndWales.using(clock) }
        let earliest = clock == .unitedKingdom ? 9_600 : -60_000
        let first =
            Bool.random(using: &random) && clock != .unitedKingdom
            ? 0 : Int.random(in: earliest...40_000, using: &random)
        let coverage =
            CivilDate(
                dayNumber: first)...CivilDate(
                dayNumber: first + Int.random(in: 200...1500, using: &random))
        let days = Set((0..<40).map { _ in Int.random(in: 0...200, using: &random) })
        return try WorkingCalendar(
            division: .englandAndWales, clock: clock, coverage: coverage,
            holidays: days.sorted().map {
                Holiday(date: coverage.lowerBound.adding(days: $0), title: "Holiday \($0)", basis: .seen)
            },
            edition: CalendarEdition(source: "made up", date: coverage.lowerBound))
    }
}
