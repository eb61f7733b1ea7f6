public import CivilTime

/// How a determination came about, as structured steps that a phrasebook turns into sentences.
public struct Explanation: Hashable, Codable, Sendable {
    /// One step of the account.
    ///
    /// The long ones stand apart in memory, so that the many short ones are small.
    public enum Step: Hashable, Codable, Sendable {
        /// Who owes what under which provision.
        indirect case provision(Citation, summary: String, owedBy: [Body], BindingForce)
        /// What set it off, and when.
        case trigger(EventID, EventKind, EventTime)
        /// What was known at the trigger of a fact that the rule reads; nil for nothing.
        case fact(FactID, question: String, answer: FactValue?)
        /// A limit of the rule, whether its condition held, and the account of its deadline where one can be given.
        indirect case limit(Period, holds: Truth, Verification, Reckoning?)
        /// Terms that were agreed for a limit that is as agreed: the event, the period, when it was agreed, and the
        /// account of its deadline where one can be given.
        indirect case agreement(EventID, Period, EventTime, Reckoning?)
        /// When it was done.
        case discharge(Instant)
        /// What must still be asked, with the question where the policy has one.
        case missing(Missing, question: String?)
        /// How many periods of a duty that recurs ended unserved.
        case missed(periods: Int)
        /// The result: status, and the earliest and latest instant that could be the due one.
        case result(Status, dueEarliest: Instant?, dueLatest: Instant?, Verification)
        /// When the sender's own duty falls due, where a receipt is missing.
        case sender(due: Instant)
        /// A named reading that the result rests on.
        case assumption(Assumption)
        /// A condition of the provision that nothing here can judge.
        case unjudged(String)
        /// A doubt or reading recorded with the rule.
        case note(String)
    }

    /// The determination that is explained.
    public let determination: Determination
    /// The account, in reading order.
    public let steps: [Step]

    /// The account in sentences.
    public func sentences(in phrasebook: some Phrasebook) -> [String] {
        steps.map { phrasebook.sentence(for: $0) }
    }

    /// The account as one text, each sentence on a line of its own.
    ///
    /// Where the whole is shown or kept, this is quicker than the sentences one by one.
    public func text(in phrasebook: some Phrasebook) -> String {
        phrasebook.text(of: steps)
    }
}
