public import CivilTime

/// What is different between a rule as it was and as it is.
public enum DifferenceMatter: Hashable, Sendable, CustomStringConvertible {
    /// The rule was not there before.
    case added
    /// The rule is no longer there.
    case removed
    /// Somebody is owed it who was not.
    case owedToMore
    /// Somebody is no longer owed it.
    case owedToFewer
    /// The limits, where they lead to another due instant.
    case due(before: [Period], after: [Period])
    /// Somebody answers the question with yes who would not have.
    case holdsMore
    /// Somebody no longer answers the question with yes.
    case holdsLess
    /// The figure that is aimed at.
    case target(String)
    /// What starts the clock, or at what event the question is asked.
    case trigger
    /// Which acts discharge the duty.
    case discharges
    /// Who owes it.
    case bodies
    /// Whose decision raises it: another duty of the same trigger names a body that decides.
    case deciders
    /// How it comes back.
    case recurrence
    /// Whether its clock may pause.
    case pause
    /// Whose time limit it is.
    case kind
    /// A condition that nothing here can judge, which is asked in addition.
    case unjudgedAdded(String)
    /// A condition that nothing here can judge, which is no longer asked.
    case unjudgedRemoved(String)
    /// The outcome depends on which reading of the provision, whose meaning is disputed, is the right one.
    case reading(String, Verdict)
    /// The two rules read what cannot be told apart case by case.
    case incalculable(String)

    /// The matter in one line.
    public var description: String {
        switch self {
        case .added: "a rule that was not there"
        case .removed: "the rule is taken away"
        case .owedToMore: "owed in cases in which it was not"
        case .owedToFewer: "no longer owed in cases in which it was"
        case .due(let before, let after): "due after \(Self.list(after)) instead of \(Self.list(before))"
        case .holdsMore: "holds in cases in which it did not"
        case .holdsLess: "no longer holds in cases in which it did"
        case .target(let name): "the target \(name)"
        case .trigger: "another event starts the clock"
        case .discharges: "other acts discharge it"
        case .bodies: "other bodies owe it"
        case .deciders: "decisions of other bodies raise it, for what another duty of the same event says"
        case .recurrence: "comes back otherwise"
        case .pause: "its clock pauses otherwise"
        case .kind: "the time limit is another's"
        case .unjudgedAdded(let condition): "asks in addition, which nothing here can judge: \(condition)"
        case .unjudgedRemoved(let condition): "no longer asks, which nothing here can judge: \(condition)"
        case .reading(let reading, let verdict): "\(verdict.rawValue) if it is read so: \(reading)"
        case .incalculable(let reason): "cannot be compared case by case: \(reason)"
        }
    }

    private static func list(_ periods: [Period]) -> String {
        periods.isEmpty ? "no limit with a number" : periods.map(\.description).joined(separator: " or ")
    }
}
