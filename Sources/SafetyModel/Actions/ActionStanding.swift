public import CivilTime

/// How an action stands towards its day.
public enum ActionStanding: String, Hashable, CaseIterable, Codable, Sendable {
    /// Still to be done, and its day has not passed.
    case open
    /// Still to be done, and its day has passed.
    case overdue
    /// Done by the end of its day.
    case doneInTime = "done-in-time"
    /// Done after its day.
    case doneLate = "done-late"
    /// No longer to be done.
    case withdrawn
    /// Never to be counted.
    case enteredInError = "entered-in-error"
}

extension OwnedAction {
    /// How it stood at the end of a UK civil day.
    ///
    /// - Throws: `CivilTimeError` where the day lies outside the UK clock, from 1996 to 2099.
    public func standing(on day: CivilDate) throws(CivilTimeError) -> ActionStanding {
        let end = try CivilClock.unitedKingdom.startOfDay(day.adding(days: 1))
        guard let last = progress.history.last(where: { $0.at < end }) else { return day <= due ? .open : .overdue }
        switch last.state {
        case .open: return day <= due ? .open : .overdue
        case .done: return try CivilClock.unitedKingdom.date(at: last.at) <= due ? .doneInTime : .doneLate
        case .withdrawn: return .withdrawn
        case .enteredInError: return .enteredInError
        }
    }
}
