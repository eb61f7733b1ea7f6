import CivilTime

extension Evidence {
    /// The ways in which corrections of uncertain recording may have been recorded by then.
    enum CorrectionBranches {
        /// Every correction was certainly recorded, or certainly not.
        case certain
        /// With and without the first of a few that may have been recorded.
        case few(correction: EventID, with: Evidence, without: Evidence)
        /// With and without all of them: too many to try one by one.
        case many(corrections: [EventID], with: Evidence, without: Evidence)
    }

    /// How many corrections of uncertain recording are tried one by one; each doubles the work.
    private static let mostCorrections = 6

    /// The evidence with and without corrections of which it is not certain that they were recorded by then.
    ///
    /// A correction that says no more than the day or month in which it was made was recorded some time within it.
    func settlingCorrections(
        knownAt: Instant?, clock: CivilClock
    ) throws(EvaluationError) -> CorrectionBranches {
        guard let knownAt else { return .certain }
        var uncertain: [(index: Int, span: Span)] = []
        for (index, event) in events.enumerated() where event.replaces != nil && event.recorded == nil {
            let span: Span
            do throws(CivilTimeError) {
                span = try Span(event.at, on: clock)
            } catch {
                throw .outsideClock(error, event: event.id)
            }
            if span.start <= knownAt, knownAt < span.last { uncertain.append((index, span)) }
        }
        guard let first = uncertain.first else { return .certain }
        let isMany = uncertain.count > Self.mostCorrections
        var with = self
        var without = self
        for (index, span) in isMany ? uncertain : [first] {
            with.events[index] = events[index].recorded(at: span.start)
            without.events[index] = events[index].recorded(at: span.last)
        }
        guard isMany else { return .few(correction: events[first.index].id, with: with, without: without) }
        return .many(corrections: uncertain.map { events[$0.index].id }, with: with, without: without)
    }
}

extension Event {
    fileprivate func recorded(at instant: Instant) -> Event {
        Event(
            id, kind, at: at, recorded: instant, by: by, about: about, for: `for`, answers: answers,
            period: period, duty: duty, authority: authority, replaces: replaces, isVoid: isVoid)
    }
}
