/// What an overlay makes of one duty: the parts that it says anew; every other part stays as the base has it.
public struct DutyChange: Hashable, Sendable {
    /// The duty of the base.
    public let duty: DutyID
    /// Where the local rule stands.
    public let citation: Citation
    /// To whom it is owed; nil where the base is kept.
    public let audience: Condition?
    /// How well the new audience was checked; nil where the base is kept.
    public let audienceVerification: Verification?
    /// All limits, each with its condition; nil where the base is kept.
    public let limits: [Limit]?
    /// When it falls away; nil where the base is kept.
    public let exception: Condition?
    /// Who owes it; nil where the base is kept.
    public let owedBy: [Body]?
    /// The kinds of event that discharge it; nil where the base is kept.
    public let discharges: [EventKind]?
    /// Conditions that nothing here can judge, beside those of the base.
    public let unjudged: [String]
    /// Doubts and readings, beside those of the base.
    public let notes: [String]

    /// A change of those parts of that duty.
    public init(
        _ duty: DutyID, citing citation: Citation, owedTo audience: Condition? = nil,
        audienceVerification: Verification? = nil, within limits: [Limit]? = nil,
        exceptedWhen exception: Condition? = nil, owedBy: [Body]? = nil, dischargedBy discharges: [EventKind]? = nil,
        unjudged: [String] = [], notes: [String] = []
    ) {
        self.duty = duty
        self.citation = citation
        self.audience = audience
        self.audienceVerification = audienceVerification
        self.limits = limits
        self.exception = exception
        self.owedBy = owedBy
        self.discharges = discharges
        self.unjudged = unjudged
        self.notes = notes
    }

    /// The duty with the change.
    ///
    /// What an overlay's new audience rests on is no better checked than it says; without a word it is unverified.
    func applied(to base: Duty, citing local: Citation) -> Duty {
        Duty(
            base.id, citing: local, summary: base.summary, kind: base.kind, owedTo: audience ?? base.audience,
            audienceVerification: audience == nil
                ? base.audienceVerification : audienceVerification ?? .unverified,
            owedBy: owedBy ?? base.owedBy, upon: base.trigger, triggerVerification: base.triggerVerification,
            within: limits ?? base.limits, exceptedWhen: exception ?? base.exception,
            dischargedBy: discharges ?? base.discharges, recurring: base.recurrence, pausedUnder: base.pausedUnder,
            upstreamOf: base.upstreamOf, unjudged: base.unjudged + unjudged,
            notes: base.notes + ["In place of \(base.citation)."] + notes)
    }
}
