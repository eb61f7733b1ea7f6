public import CivilTime

extension ASBCase {
    /// How long it has been open: until it was last closed, or until the instant while it is open.
    public func age(at instant: Instant) -> Duration {
        let course = progress.history.filter { $0.at <= instant }
        let end = course.last.flatMap { $0.state == .closed ? $0.at : nil } ?? instant
        return end.elapsed(since: opened)
    }

    /// How long it was in each stage, from its opening to an instant.
    public func stageDurations(to instant: Instant) -> [State: Duration] {
        progress.durations(from: opened, to: instant)
    }

    /// What is still to be done at the end of a UK civil day, the earliest due first; nothing for a case that is closed
    /// or was entered in error.
    ///
    /// - Throws: `CivilTimeError` where the day lies outside the UK clock.
    public func duties(on day: CivilDate) throws(CivilTimeError) -> [CaseDuty] {
        guard progress.state != .closed, progress.state != .enteredInError else { return [] }
        var duties: [CaseDuty] = []
        // Where nobody recorded the day, it was still done; where nobody recorded anything, it still is to be done.
        if riskAssessed.isReached(by: day) ?? (riskAssessed == .reached(on: nil)) == false {
            duties.append(CaseDuty(.riskAssessment, due: riskAssessmentDue))
        }
        if let reviewDue { duties.append(CaseDuty(.review, due: reviewDue)) }
        for action in plan?.actions.all ?? [] {
            let standing = try action.standing(on: day)
            guard standing == .open || standing == .overdue else { continue }
            duties.append(CaseDuty(.action(action.id), due: action.due))
        }
        return duties.sorted { $0.due < $1.due }
    }

    /// What is due next, overdue or not, at the end of a UK civil day; nil where nothing is.
    ///
    /// - Throws: `CivilTimeError` where the day lies outside the UK clock.
    public func nextDuty(on day: CivilDate) throws(CivilTimeError) -> CaseDuty? {
        try duties(on: day).first
    }

    /// What was due by a UK civil day that has passed, at the end of another, the longest overdue first.
    ///
    /// - Throws: `CivilTimeError` where the day lies outside the UK clock.
    public func overdueDuties(on day: CivilDate) throws(CivilTimeError) -> [CaseDuty] {
        try duties(on: day).filter { $0.due < day }
    }
}
