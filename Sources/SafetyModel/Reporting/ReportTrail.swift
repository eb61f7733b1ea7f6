public import CivilTime

/// What followed a report: action, outcome and reply, in the order in which they happened.
public struct ReportTrail: Hashable, Sendable, Identifiable {
    /// What kind of step followed.
    public enum StepKind: String, Hashable, CaseIterable, Codable, Sendable {
        /// Somebody did something because of it.
        case action
        /// It came to something.
        case outcome
        /// Whoever made it was told; the reply itself is recorded in the duty.
        case reply
    }

    /// The report.
    public let id: Report.ID
    /// When it came.
    public let received: Instant
    /// What followed, oldest first.
    public private(set) var steps: [Step]
    /// The reply that it earns.
    public private(set) var feedback: FeedbackDuty
    /// When it was closed; nil while it is open.
    public private(set) var closed: Instant?

    /// A report of which nothing is known but that it came.
    public init(of report: Report.ID, received: Instant, feedback: FeedbackDuty = FeedbackDuty()) {
        id = report
        self.received = received
        self.steps = []
        self.feedback = feedback
    }

    /// Records an action or an outcome.
    ///
    /// - Throws: ``Rejection`` by `report-action-outcome-reply` where the step lies before the report or before the
    ///   last step, or an outcome has no action before it, or by `feedback-by-default` for a reply, which goes by
    ///   ``reply(at:by:through:)``; nothing is then changed.
    public mutating func record(_ kind: StepKind, at instant: Instant, by body: PublicBody.ID) throws(Rejection) {
        guard kind != .reply else {
            throw Rejection(.feedbackByDefault, subject, found: "a reply that its duty knows nothing of")
        }
        try add(kind, at: instant, by: body)
    }

    private mutating func add(_ kind: StepKind, at instant: Instant, by body: PublicBody.ID) throws(Rejection) {
        let last = steps.last?.at ?? received
        guard instant >= last else {
            throw Rejection(
                .reportActionOutcomeReply, subject, found: "'\(kind.rawValue)' at \(instant) is earlier than \(last)")
        }
        guard kind != .outcome || steps.contains(where: { $0.kind == .action }) else {
            throw Rejection(.reportActionOutcomeReply, subject, found: "there is an outcome without an action")
        }
        steps.append(Step(kind: kind, at: instant, by: body))
    }

    /// Records that whoever made it was told.
    ///
    /// - Throws: ``Rejection`` as ``FeedbackDuty/reply(at:by:)`` and ``record(_:at:by:)`` do; nothing is then changed.
    public mutating func reply(
        at instant: Instant, by body: PublicBody.ID, through channel: ContactChannel
    ) throws(Rejection) {
        var changed = self
        try changed.feedback.reply(at: instant, by: channel)
        try changed.add(.reply, at: instant, by: body)
        self = changed
    }

    /// Closes it.
    ///
    /// - Parameters:
    ///   - instant: when.
    ///   - reason: why there is no reply; nil where there is one, or none is wanted.
    /// - Throws: ``Rejection`` by `no-orphan-report` where nothing was done, by `report-action-outcome-reply` where the
    ///   instant lies before the last step, or by `feedback-by-default` where a reply is owed and no reason is given;
    ///   nothing is then changed.
    public mutating func close(at instant: Instant, withoutReply reason: NoFeedbackReason? = nil) throws(Rejection) {
        guard !isOrphan else {
            throw Rejection(.noOrphanReport, subject, found: "nothing was done because of it")
        }
        let last = steps.last?.at ?? received
        guard instant >= last else {
            throw Rejection(.reportActionOutcomeReply, subject, found: "closed at \(instant), earlier than \(last)")
        }
        var changed = feedback
        try changed.close(without: reason)
        feedback = changed
        closed = instant
    }

    /// Whether no action is on record.
    public var isOrphan: Bool { !steps.contains { $0.kind == .action } }

    /// How long whoever made it heard nothing.
    ///
    /// - Parameter now: until when is counted where they have not heard yet.
    public func silence(asOf now: Instant) -> Silence {
        guard let reply = steps.first(where: { $0.kind == .reply && $0.at <= now }) else {
            return Silence(length: now.elapsed(since: received), isOver: false)
        }
        return Silence(length: reply.at.elapsed(since: received), isOver: true)
    }

    private var subject: String { "report \(id)" }
}

extension ReportTrail: Codable {
    /// One step after a report.
    public struct Step: Hashable, Codable, Sendable {
        /// What it was.
        public let kind: StepKind
        /// When.
        public let at: Instant
        /// Which body took it.
        public let by: PublicBody.ID

        private enum CodingKeys: String, CodingKey {
            case kind
            case at
            case by
        }
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case received
        case steps
        case feedback
        case closed
    }

    /// Reads a trail, whose steps are checked as they were when they were recorded.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(Report.ID.self, forKey: .id)
        let received = try container.decode(Instant.self, forKey: .received)
        let feedback = try container.decode(FeedbackDuty.self, forKey: .feedback)
        let steps = try container.decode([Step].self, forKey: .steps)
        let closed = try container.decodeIfPresent(Instant.self, forKey: .closed)
        self = try decoder.checked { () throws(Rejection) in
            var trail = Self(of: id, received: received, feedback: feedback)
            let isReplied = feedback.reply != nil
            // What followed its closing comes after it.
            let before = steps.prefix { step in closed.map { step.at <= $0 } ?? true }
            for step in before { try trail.restore(step, isReplied: isReplied) }
            if let closed { try trail.close(at: closed) }
            for step in steps.dropFirst(before.count) { try trail.restore(step, isReplied: isReplied) }
            return trail
        }
    }

    private mutating func restore(_ step: Step, isReplied: Bool) throws(Rejection) {
        if step.kind == .reply, isReplied {
            try add(.reply, at: step.at, by: step.by)
        } else {
            try record(step.kind, at: step.at, by: step.by)
        }
    }
}
