public import SafetyModel
public import SafetyStorage

/// What came of taking in a list of cases.
public struct IntakeOutcome: Hashable, Sendable {
    /// What became of one case.
    public enum Standing: Hashable, Sendable {
        /// It was not stored before, and now is.
        case new
        /// It was stored before with the same content; nothing was written.
        case known
        /// What is stored under that key is not what was given, or was ended or erased; nothing was written.
        case different(RecordKey)
    }

    /// One case of the list.
    public struct Entry: Hashable, Sendable {
        /// The case.
        public let id: Case.ID
        /// What became of it.
        public let standing: Standing
        /// How each of its victims' rights stands; empty for a case that is not new, which is not judged again.
        public let judgements: [Judgement]
    }

    /// What became of each case, in the order given.
    public let entries: [Entry]
    /// Proof of the one commit; nil where nothing was to be written.
    public let receipt: Receipt?

    /// The determinations of the new cases, every one of them added.
    public var changes: [DeterminationChange] {
        entries.flatMap(\.judgements).flatMap { DeterminationChange.between([], $0.numbered) }
    }

    /// Where the evidence could not be judged, and why; the case is taken in all the same.
    public var unjudged: [Judgement] { entries.flatMap(\.judgements).filter { $0.fault != nil } }
}
