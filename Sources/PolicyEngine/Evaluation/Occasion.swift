import CivilTime

/// One occurrence as one world has it: all that decides what comes of it, beside the facts.
struct Occasion: Hashable {
    /// Terms that were agreed for limits that are as agreed.
    struct Terms: Hashable {
        let at: Instant
        let parameter: String
        let period: Period
        /// The event's position on the timeline.
        let event: Int
    }

    /// When its clock starts.
    let start: Instant
    /// When it was answered; nil where it was not.
    let discharge: Instant?
    /// When an event ended it; nil where none did, or where nothing ends the duty.
    var ending: Instant?
    /// The terms in force at the start, then those agreed later; at most one for each parameter and instant.
    var terms: [Terms] = []
    /// When its clock stood still, in order, the last perhaps without an end.
    var pauses: [Reckoning.Pause] = []

    /// The terms in force at that instant for that parameter.
    func terms(for parameter: String, at instant: Instant) -> Terms? {
        terms.last { $0.parameter == parameter && $0.at <= instant }
    }
}
