public import CivilTime
public import PolicyEngine

/// One way in which a part of a duty can matter, which some vector should show.
public struct CoverageGoal: Hashable, Codable, Sendable {
    /// The part of the duty.
    public enum Part: String, Hashable, Codable, Sendable, CaseIterable {
        case audience
        case limit
        case exception
        case discharge
        case receipt
        case decider
        case recurrence
    }

    /// How it matters.
    public enum Way: String, Hashable, Codable, Sendable, CaseIterable {
        /// It holds, and were it otherwise the result would be.
        case holds
        /// It does not hold, and were it otherwise the result would be.
        case fails
        /// Done in time.
        case inTime
        /// Done too late.
        case late
        /// Not done, and there is time.
        case openInTime
        /// Not done, and the time is over.
        case neverDone
        /// Not done, with no number to judge by.
        case openWithoutNumber
        /// Done, with no number to judge by.
        case doneWithoutNumber
        /// Discharged by an event of that kind, and of no other that would do.
        case byKind
        /// A receipt starts the clock, and the event itself would give another due.
        case receipt
        /// The event is known, and no receipt of it is.
        case noReceipt
        /// The body on record owes the duty, and another's decision would not raise it.
        case raisedByDecider
        /// The body on record owes another duty of the same trigger, and so this one is not raised.
        case notRaisedByDecider
        /// The period that the trigger starts.
        case firstPeriod
        /// A period that a service starts.
        case nextPeriod
        /// An event of that kind ends it.
        case ended
    }

    /// The part of the duty.
    public let part: Part
    /// How it matters.
    public let way: Way
    /// The limit's place in the duty, from zero; nil for another part.
    public let place: Int?
    /// The limit's period; nil for another part.
    public let period: Period?
    /// The fact or other atom on which alone the part turns; nil where it is the part as a whole.
    public let atom: Condition?
    /// The kind of event, where the goal is about one of several.
    public let kind: EventKind?

    init(
        _ part: Part, _ way: Way, place: Int? = nil, period: Period? = nil, atom: Condition? = nil,
        kind: EventKind? = nil
    ) {
        self.part = part
        self.way = way
        self.place = place
        self.period = period
        self.atom = atom
        self.kind = kind
    }
}

extension CoverageGoal: CustomStringConvertible {
    /// What a vector that reaches the goal shows, in one line.
    public var description: String {
        switch way {
        case .holds, .fails: conditionGoal
        case .inTime: "done before the due instant"
        case .late: "done at the due instant or later"
        case .openInTime: "not done, looked at before the due instant"
        case .neverDone: "not done, looked at at the due instant or later"
        case .openWithoutNumber: "not done, and no number to judge by"
        case .doneWithoutNumber: "done, and no number to judge by"
        case .byKind: "discharged by \(kindName) and nothing else"
        case .receipt: "a receipt on another day than the event itself"
        case .noReceipt: "the event itself, and no receipt of it"
        case .raisedByDecider: "decided by a body that owes it, where another's decision would not raise it"
        case .notRaisedByDecider: "decided by a body that owes another duty of the trigger, and so not raised"
        case .firstPeriod: "the period that the trigger starts"
        case .nextPeriod: "a period that a service starts"
        case .ended: "a period that \(kindName) ends"
        }
    }

    private var kindName: String { kind?.rawValue ?? "an event" }

    private var conditionGoal: String {
        let whole =
            switch part {
            case .audience: "whether it is owed"
            case .exception: "whether it is excepted"
            case .limit: "whether the limit of \(period.map { "\($0)" } ?? "no number") applies"
            case .discharge, .receipt, .decider, .recurrence: "it"
            }
        let answer = way == .holds ? "true" : "not true"
        return atom.map { "\(whole) turns on \($0.words) being \(answer)" } ?? "\(whole) decides, being \(answer)"
    }
}
