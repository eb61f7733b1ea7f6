/// A rule of the kind: somebody owes somebody a service upon a trigger, within limits.
///
/// A duty is data. It is read by the evaluator, explained, compared and exported, and holds no code.
public struct Duty: Hashable, Sendable {
    /// Whose time limit it is.
    public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        /// A body must act in time; the shortest applicable limit binds.
        case duty
        /// The beneficiary may act in time; the longest applicable limit counts, and letting it pass is no breach.
        case opportunity
    }

    /// The duty's id: the id of its row in the fact base.
    public let id: DutyID
    /// Where the provision stands.
    public internal(set) var citation: Citation
    /// What is owed, in one sentence.
    public let summary: String
    /// Whose time limit it is.
    public let kind: Kind
    /// To whom it is owed, read at the trigger.
    public let audience: Condition
    /// How well the audience was checked.
    public let audienceVerification: Verification
    /// Who owes it.
    ///
    /// Any one of them discharges it.
    public let owedBy: [Body]
    /// What starts the clock.
    public let trigger: Trigger
    /// How well the trigger was checked.
    public let triggerVerification: Verification
    /// The limits, each with its condition.
    public let limits: [Limit]
    /// When the duty falls away though it was owed; nil where nothing lifts it.
    public let exception: Condition?
    /// The kinds of event that discharge it.
    public let discharges: [EventKind]
    /// How the duty comes back after each service; nil where it is owed once.
    public let recurrence: Recurrence?
    /// The provision that lets the clock pause; nil where none does, and then nothing pauses it.
    public let pausedUnder: Citation?
    /// The duty whose clock starts where this one ends; nil where none does.
    public internal(set) var upstreamOf: DutyID?
    /// Conditions of the provision that nothing here can judge.
    ///
    /// `met` means in time, not complied with in full.
    public let unjudged: [String]
    /// Doubts and readings that a person who relies on the rule should know.
    public let notes: [String]

    /// A duty of those parts.
    public init(
        _ id: DutyID, citing citation: Citation, summary: String, kind: Kind = .duty, owedTo audience: Condition,
        audienceVerification: Verification, owedBy: [Body], upon trigger: Trigger,
        triggerVerification: Verification, within limits: [Limit], exceptedWhen exception: Condition? = nil,
        dischargedBy discharges: [EventKind], recurring recurrence: Recurrence? = nil,
        pausedUnder: Citation? = nil, upstreamOf: DutyID? = nil, unjudged: [String] = [], notes: [String] = []
    ) {
        self.id = id
        self.citation = citation
        self.summary = summary
        self.kind = kind
        self.audience = audience
        self.audienceVerification = audienceVerification
        self.owedBy = owedBy
        self.trigger = trigger
        self.triggerVerification = triggerVerification
        self.limits = limits
        self.exception = exception
        self.discharges = discharges
        self.recurrence = recurrence
        self.pausedUnder = pausedUnder
        self.upstreamOf = upstreamOf
        self.unjudged = unjudged
        self.notes = notes
    }

    /// Every fact that the duty reads, each once: audience first, then limits, then the exception.
    public var facts: [FactID] {
        whole.facts
    }

    /// Everything it reads, as one condition.
    var whole: Condition {
        .all([audience] + limits.map(\.condition) + (exception.map { [$0] } ?? []))
    }

    /// Whether the duty is that body's to fulfil; case aside.
    func names(_ body: Body) -> Bool {
        let name = body.rawValue.lowercased()
        return owedBy.contains { $0 == .allServiceProviders || $0.rawValue.lowercased() == name }
    }
}
