import CivilTime

/// An event that conditions count, with what it follows, each to the day.
struct CountedEvent {
    let kind: EventKind
    let day: CivilDate
    /// The days of the earlier events about the same thing, by their kind.
    var followed: [EventKind: CivilDate] = [:]
    /// The patterns that it is of, by their place among those of its kind: one bit each.
    var patterns: UInt64 = 0

    /// Whether it is of the pattern of that place.
    func isOf(_ place: Int) -> Bool { patterns & 1 << UInt64(place) != 0 }
}
