public import CivilTime

extension Complaint {
    /// The complaint with its allegation judged.
    public func judged(_ seriousness: ComplaintSeriousness) -> Complaint {
        var changed = self
        changed.seriousness = seriousness
        return changed
    }

    /// The complaint with an attempt to put it right informally.
    ///
    /// - Parameters:
    ///   - attempt: who tries, and what the complainant said to it.
    ///   - standard: what the body says may be resolved so.
    ///   - instant: when it began.
    /// - Throws: ``TransitionError``, with `.notReady` by `early-resolution-is-eligible` where the standard is another
    ///   body's or not in force, the allegation is not judged, or too serious, or by `early-resolution-is-agreed` where
    ///   the complainant is not known to have agreed by the day on which it began.
    public func tryingEarlyResolution(
        _ attempt: EarlyResolution, under standard: ComplaintStandard, at instant: Instant
    ) throws(TransitionError) -> Outcome<Complaint> {
        var changed = self
        try changed.progress.apply(.tryEarlyResolution, at: instant, to: subject) { () throws(Rejection) in
            guard instant >= received else {
                throw rejection(.complaintComesFirst, "it came in at \(received), after \(instant)")
            }
            guard standard.body == body, standard.term.contains(attempt.began) else {
                throw rejection(.earlyResolutionIsEligible, "the standard is not the body's on \(attempt.began)")
            }
            guard let seriousness, standard.resolvedEarly.contains(seriousness) else {
                let found = seriousness.map { "the allegation is '\($0)'" } ?? "the allegation is not judged"
                throw rejection(.earlyResolutionIsEligible, found)
            }
            guard attempt.agreed.isReached(by: attempt.began) == true else {
                throw rejection(.earlyResolutionIsAgreed, "no agreement is recorded by \(attempt.began)")
            }
        }
        changed.early = attempt
        return Outcome(changed, directives: [])
    }

    /// The complaint after an event; an informal attempt begins by ``tryingEarlyResolution(_:under:at:)``.
    ///
    /// - Throws: ``TransitionError``, with `.notReady` by `early-resolution-is-agreed` for an informal attempt of which
    ///   nothing is said, or by `complaint-comes-first` for an instant before the complaint came in.
    public func applying(_ event: State.Event, at instant: Instant) throws(TransitionError) -> Outcome<Complaint> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: subject) { () throws(Rejection) in
            if event == .tryEarlyResolution {
                throw rejection(.earlyResolutionIsAgreed, "nothing is said of the attempt")
            }
            guard instant >= received else {
                throw rejection(.complaintComesFirst, "it came in at \(received), after \(instant)")
            }
        }
        return Outcome(changed, directives: directives(upon: event, at: instant))
    }

    private func directives(upon event: State.Event, at instant: Instant) -> [Directive] {
        switch event {
        case .resolveEarly, .close, .decideReview: [.schedule(.closureContact, from: instant)]
        case .reopen: [.schedule(.reopeningContact, from: instant)]
        case .enterInError: [.schedule(.correctionNotice, from: instant)]
        case .acknowledge, .tryEarlyResolution, .handle, .decide, .requestReview, .withdraw: []
        }
    }

    /// The complaint with an update to the complainant.
    ///
    /// - Throws: ``Rejection`` by `complaint-comes-first` where it lies before the complaint or the last update.
    public func updated(at instant: Instant) throws(Rejection) -> Complaint {
        guard instant >= updates.last ?? received else {
            throw rejection(.complaintComesFirst, "an update at \(instant) comes too early")
        }
        var changed = self
        changed.updates.append(instant)
        return changed
    }

    /// The complaint with a time in which its clocks stand still.
    ///
    /// - Throws: ``Rejection`` by `complaint-comes-first` where it begins before the complaint, or before the last
    ///   pause ended.
    public func paused(_ pause: ComplaintPause) throws(Rejection) -> Complaint {
        let earliest = pauses.last.map { $0.until ?? Instant(milliseconds: .max) } ?? received
        guard pause.from >= earliest else {
            throw rejection(.complaintComesFirst, "a pause from \(pause.from) comes too early")
        }
        var changed = self
        changed.pauses.append(pause)
        return changed
    }

    private func rejection(_ rule: RecordRule, _ found: String) -> Rejection {
        Rejection(rule, subject, found: found)
    }
}
