public import CivilTime

extension WatchScheme {
    /// The watch after an event, where it has what it needs to be at work.
    ///
    /// Events that do not set it to work are as ``applying(_:at:)`` has them.
    ///
    /// - Parameters:
    ///   - event: what happened.
    ///   - instant: when; its UK civil day is the one for which coordinator and agreement are looked at.
    ///   - agreement: what was signed; nil where nothing was.
    /// - Throws: ``TransitionError`` as ``applying(_:at:)`` does, or with `.notReady` and a ``Rejection`` by
    ///   `watch-has-a-coordinator`, `watch-has-a-boundary` or `watch-acts-under-agreement`.
    public func applying(
        _ event: Event, at instant: Instant, under agreement: Agreement?
    ) throws(TransitionError) -> Outcome<WatchScheme> {
        let outcome = try applying(event, at: instant)
        guard outcome.value.state == .active else { return outcome }
        do throws(Rejection) {
            try checkStart(at: instant, under: agreement)
        } catch {
            throw notReady(event, at: instant, error)
        }
        return outcome
    }

    /// Whether somebody holds the post of its coordinator on a day.
    public func hasCoordinator(on day: CivilDate) -> Bool {
        !coordinators.holding(.watchCoordinator, in: area, on: day).isEmpty
    }

    private func checkStart(at instant: Instant, under agreement: Agreement?) throws(Rejection) {
        guard let day = try? CivilClock.unitedKingdom.date(at: instant), hasCoordinator(on: day) else {
            throw Rejection(.watchHasACoordinator, subject, found: "nobody coordinates it at \(instant)")
        }
        guard boundary != nil else { throw Rejection(.watchHasABoundary, subject, found: "no boundary is recorded") }
        guard let agreement, agreement.parties.contains(.watch(id)), agreement.term.contains(day) else {
            throw Rejection(
                .watchActsUnderAgreement, subject,
                found: agreement.map { "agreement \($0.id) is not its own, or not in force on \(day)" }
                    ?? "no agreement was signed")
        }
    }
}
