/// How many incidents met what is asked of one, as far as that is known.
struct ShareTally {
    private(set) var within = 0
    private(set) var beyond = 0
    /// Incidents that count, within or beyond.
    private(set) var untimed = 0
    /// Incidents that may not count, by what they are if they do.
    private var perhapsWithin = 0
    private var perhapsBeyond = 0
    private var perhapsEither = 0

    var counted: Int { within + beyond + untimed }
    var perhapsCounted: Int { perhapsWithin + perhapsBeyond + perhapsEither }

    mutating func add(_ effect: IncidentEffect) {
        add(
            1, mayBeLeftOut: effect.mayBeLeftOut, within: effect.meeting.isPossible,
            beyond: effect.missing.isPossible)
    }

    /// Adds so many incidents, by whether they may be left out, and may be within or beyond where they are not.
    mutating func add(_ number: Int, mayBeLeftOut: Bool, within mayBeWithin: Bool, beyond mayBeBeyond: Bool) {
        switch (mayBeLeftOut, mayBeWithin, mayBeBeyond) {
        case (_, false, false): break
        case (false, true, false): within += number
        case (false, false, true): beyond += number
        case (false, true, true): untimed += number
        case (true, true, false): perhapsWithin += number
        case (true, false, true): perhapsBeyond += number
        case (true, true, true): perhapsEither += number
        }
    }

    /// The least share, as those within of those counted; nil where nothing can count.
    var lowest: (within: Int, counted: Int)? {
        let most = counted + perhapsBeyond + perhapsEither
        if most > 0 { return (within, most) }
        return perhapsWithin > 0 ? (1, 1) : nil
    }

    /// The greatest share, likewise.
    var highest: (within: Int, counted: Int)? {
        let gained = perhapsWithin + perhapsEither
        if counted + gained > 0 { return (within + untimed + gained, counted + gained) }
        return perhapsBeyond > 0 ? (0, 1) : nil
    }

    /// Whether the share lies within that bound in per cent, whatever is not known.
    func attains(_ bound: Bound<Int>) -> Truth {
        guard counted > 0, let lowest, let highest else { return .unknown }
        func order(_ share: (within: Int, counted: Int)) -> Int {
            (share.within * 100 - bound.value * share.counted).signum()
        }
        return bound.comparison.attained(from: order(lowest), to: order(highest))
    }
}
