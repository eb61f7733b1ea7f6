public import CivilTime

extension Instant {
    /// The time that passed from an earlier instant to this one; negative where that one is later.
    func elapsed(since earlier: Instant) -> Duration {
        .milliseconds(milliseconds) - .milliseconds(earlier.milliseconds)
    }
}

extension Progress {
    /// How long it was in each state, all its stays added, from one instant to another.
    ///
    /// - Parameters:
    ///   - start: when it began, in its first state.
    ///   - end: until when is counted; changes after it are left out.
    /// - Returns: the time in each state that it came to; a state that it never came to is not there.
    public func durations(from start: Instant, to end: Instant) -> [State: Duration] {
        var durations: [State: Duration] = [:]
        var (state, since) = (State.first, start)
        for change in history where change.at <= end {
            durations[state, default: .zero] += max(change.at.elapsed(since: since), .zero)
            (state, since) = (change.state, change.at)
        }
        durations[state, default: .zero] += max(end.elapsed(since: since), .zero)
        return durations
    }

    /// The changes that an event made, oldest first.
    public func changes(by event: State.Event) -> [Change] {
        history.filter { $0.event == event }
    }
}
