import CivilTime

extension Evidence {
    /// The evidence with and without the first correction of which it is not certain that it was recorded by then.
    ///
    /// A correction that says no more than the day or month in which it was made was recorded some time within it.
    ///
    /// - Returns: nil where every correction was certainly recorded, or certainly not.
    func settlingCorrections(
        knownAt: Instant?, clock: CivilClock
    ) throws(EvaluationError) -> (correction: EventID, with: Evidence, without: Evidence)? {
        guard let knownAt else { return nil }
        for (index, event) in events.enumerated() where event.replaces != nil && event.recorded == nil {
            let span: Span
            do throws(CivilTimeError) {
                span = try Span(event.at, on: clock)
            } catch {
                throw .outsideClock(error, event: event.id)
            }
            guard span.start <= knownAt, knownAt < span.last else { continue }
            var with = self
            var without = self
            with.events[index] = event.recorded(at: span.start)
            without.events[index] = event.recorded(at: span.last)
            return (event.id, with, without)
        }
        return nil
    }
}

extension Event {
    fileprivate func recorded(at instant: Instant) -> Event {
        Event(
            id, kind, at: at, recorded: instant, by: by, about: about, for: `for`, answers: answers,
            period: period, duty: duty, authority: authority, replaces: replaces, isVoid: isVoid)
    }
}
