public import CivilTime

extension VolunteerRoster {
    /// The retention curve of a role, by what was recorded until an instant.
    ///
    /// - Parameters:
    ///   - role: the role.
    ///   - instant: until when; a spell that lasts is known until then.
    ///   - reasons: the reasons for leaving that count; nil for every leaving, also one without a reason.
    public func retention(
        in role: VolunteerRole, asOf instant: Instant, countingOnly reasons: Set<LeavingReason>? = nil
    ) -> RetentionCurve {
        let ours = volunteers.filter { $0.role == role && $0.state != .enteredInError }
        return RetentionCurve(
            of: ours.flatMap { volunteer in
                volunteer.spells(until: instant).compactMap { spell in
                    Self.months(from: spell.from, to: spell.left ?? instant).map { months in
                        (months, spell.left.map { volunteer.hasLeft(at: $0, for: reasons) } ?? false)
                    }
                }
            })
    }

    /// The whole civil months between two instants by the UK clock; nil where it does not know one of them.
    private static func months(from start: Instant, to end: Instant) -> Int? {
        let clock = CivilClock.unitedKingdom
        guard let first = try? clock.date(at: start), let last = try? clock.date(at: end) else { return nil }
        let calendarMonths = (last.month.year - first.month.year) * 12 + last.month.month - first.month.month
        return max(0, first.adding(months: calendarMonths) <= last ? calendarMonths : calendarMonths - 1)
    }
}

extension Volunteer {
    /// The times of service, each from its beginning to the leaving, where they left.
    fileprivate func spells(until instant: Instant) -> [(from: Instant, left: Instant?)] {
        var spells: [(from: Instant, left: Instant?)] = []
        var began: Instant?
        for change in history where change.at <= instant {
            if change.event == .beginService { began = change.at }
            if change.state == .left, let from = began {
                spells.append((from, change.at))
                began = nil
            }
        }
        if let began { spells.append((began, nil)) }
        return spells
    }

    fileprivate func hasLeft(at instant: Instant, for reasons: Set<LeavingReason>?) -> Bool {
        guard let reasons else { return true }
        return reason(forLeavingAt: instant).map(reasons.contains) ?? false
    }
}
