public import CivilTime

extension ASBCase {
    /// Whether it came back within so many days after it was first closed, as far as is known on a UK civil day.
    ///
    /// It came back where an incident of the case happened on one of the days after, or the case was reopened on the
    /// day of its closing or one of those.
    ///
    /// - Parameters:
    ///   - days: how many days after the day of closing are watched.
    ///   - today: the UK civil day on which it is asked; nothing after it is known.
    /// - Returns: nil where it was never closed, or has not come back while its days still run.
    /// - Throws: `CivilTimeError` where an instant lies outside the UK clock.
    public func hasRecurred(
        within days: Int, asOf today: CivilDate
    ) throws(CivilTimeError) -> Bool? {
        guard let closed = progress.reached(.closed) else { return nil }
        let closing = try CivilClock.unitedKingdom.date(at: closed)
        let last = closing.adding(days: days)
        let end = min(last, today)
        if incidents.contains(where: { closing < $0.day && $0.day <= end }) { return true }
        if let reopened = progress.changes(by: .reopen).first?.at,
            try CivilClock.unitedKingdom.date(at: reopened) <= end
        {
            return true
        }
        return today > last ? false : nil
    }

    /// Of the cases that were closed, how many came back within so many days; those whose days still run are unknown.
    ///
    /// - Parameters:
    ///   - cases: the cases; those never closed or entered in error are left out.
    ///   - days: how many days after the day of closing are watched.
    ///   - today: the UK civil day on which it is asked.
    /// - Throws: `CivilTimeError` where an instant lies outside the UK clock.
    public static func recurrence(
        in cases: [ASBCase], within days: Int, asOf today: CivilDate
    ) throws(CivilTimeError) -> Share {
        var share = Share()
        for one in cases where one.progress.state != .enteredInError && one.progress.reached(.closed) != nil {
            share.count(try one.hasRecurred(within: days, asOf: today))
        }
        return share
    }
}
