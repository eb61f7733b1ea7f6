public import PolicyEngine

/// A duty with one thing in it changed, to see whether the vectors notice.
public struct RuleMutant: Hashable, Sendable, CustomStringConvertible {
    /// What in a rule is changed.
    public enum Operator: String, Hashable, Codable, Sendable, CaseIterable {
        /// A limit's number, one more or one less; where none is stated, one working day.
        case number
        /// A limit's unit or counting convention, to one that could be mistaken for it.
        case unit
        /// The condition of a limit: dropped, negated, weakened, or swapped with that of another; or the limit left out.
        case tier
        /// What starts the clock: the receipt or the event itself, or another kind.
        case trigger
        /// What discharges the duty: another kind, one left out, or nothing.
        case discharge
        /// Who owes it: one left out, or somebody else.
        case decider
        /// To whom it is owed: dropped, negated or weakened.
        case audience
        /// When the duty falls away: dropped, negated or weakened.
        case exception
        /// How it comes back: dropped, or one kind of event that ends it left out.
        case recurrence
        /// Duty or opportunity.
        case kind
    }

    /// The duty that is changed.
    public let duty: DutyID
    /// What in it is changed.
    public let changing: Operator
    /// The change in one line, which no other mutant of the duty has.
    public let change: String
    /// The duty as changed.
    public let variant: Duty

    /// Duty, operator and change in one line: what a list of justified survivors names.
    public var description: String {
        "\(duty), \(changing.rawValue): \(change)"
    }

    /// Every mutant of a duty, in the order of the operators.
    ///
    /// - Parameters:
    ///   - duty: the duty.
    ///   - policy: the policy that it is of, for other kinds of event and other bodies.
    public static func all(of duty: Duty, in policy: Policy) -> [RuleMutant] {
        var seen: Set<Duty> = [duty]
        return MutantList(duty, policy).mutants.filter { seen.insert($0.variant).inserted }
    }
}
