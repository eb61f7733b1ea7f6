import CivilTime

/// The limit of a duty that binds in one occurrence, with what it makes due.
struct ApplicableLimit {
    let due: DueTable.Due
    /// Its place in the duty.
    let limit: Int
    /// Its period: that of the rule or, where it is as agreed, that of the terms.
    let period: Period
    /// From when it is counted.
    let start: Instant
    /// The agreement that gave the period, by its position on the timeline.
    let agreement: Int?
    /// Whether its condition came true after the clock started.
    var isFromChange = false
    /// Whether its terms were agreed after the clock started.
    var isAgreedLater = false

    /// Whether a pause may have moved it by whole days.
    func isMovedByDays(_ pauses: [Reckoning.Pause]) -> Bool {
        period.elapsedMilliseconds == nil
            && pauses.contains { pause in
                pause.from < due.instant && pause.until.map { $0 > start } ?? due.isHeld
            }
    }
}
