public import CivilTime

extension Volunteer {
    /// The volunteer after leaving, with the reason.
    ///
    /// - Parameters:
    ///   - event: that they leave, are turned down or are dismissed.
    ///   - instant: when.
    ///   - reason: why.
    ///   - remark: what they said of it.
    /// - Throws: ``TransitionError`` as ``applying(_:at:)`` does, or with `.notReady` and a ``Rejection`` by
    ///   `departure-is-a-leaving` for any other event.
    public func applying(
        _ event: Event, at instant: Instant, because reason: LeavingReason, remark: Personal<String>? = nil
    ) throws(TransitionError) -> Outcome<Volunteer> {
        let outcome = try applying(event, at: instant)
        guard outcome.value.state == .left else {
            throw notReady(
                event, at: instant,
                Rejection(
                    .departureIsALeaving, subject,
                    found: "after '\(event.rawValue)' they stand at '\(outcome.value.state.rawValue)'"))
        }
        var departed = outcome.value
        departed.departures =
            (departed.departures ?? []) + [Departure(at: instant, because: reason, remark: remark)]
        return Outcome(departed, directives: outcome.directives)
    }

    /// Why they left at an instant; nil where nobody recorded it.
    public func reason(forLeavingAt instant: Instant) -> LeavingReason? {
        departures?.last { $0.at == instant }?.reason
    }

    /// Where they stood at an instant: applicants before any change that is recorded.
    public func state(at instant: Instant) -> State {
        history.last { $0.at <= instant }?.state ?? .applied
    }

    /// Holds every reason for leaving against the history.
    func checkDepartures() throws(Rejection) {
        for departure in departures ?? [] {
            guard history.contains(where: { $0.at == departure.at && $0.state == .left }) else {
                throw Rejection(.departureIsALeaving, subject, found: "they did not leave at \(departure.at)")
            }
        }
    }
}
