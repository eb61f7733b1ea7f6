public import CivilTime

/// The assessment of what a decision does to people of each group, made before it is taken.
public struct EqualityAssessment: Hashable, Sendable, Identifiable {
    /// The identity of an assessment.
    public typealias ID = Identifier<EqualityAssessment>

    /// Which assessment it is.
    public let id: ID
    /// Of which decision.
    public let decision: AssessedDecision.ID
    /// The characteristics that it looks at.
    public let characteristics: Set<ProtectedCharacteristic>
    /// What was found; a characteristic that is not here was not looked at yet.
    public internal(set) var evidence: [ProtectedCharacteristic: EqualityEvidence]
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<State>()

    /// An assessment that is begun.
    public init(
        id: ID, of decision: AssessedDecision.ID,
        characteristics: Set<ProtectedCharacteristic> = Set(ProtectedCharacteristic.known)
    ) {
        self.id = id
        self.decision = decision
        self.characteristics = characteristics
        self.evidence = [:]
    }

    /// Where an assessment stands.
    public enum State: String, ProcessState {
        /// Evidence is gathered.
        case begun
        /// It is complete.
        case completed
        /// It was given up.
        case abandoned
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves an assessment from state to state.
        public enum Event: String, ProcessEvent {
            /// It is complete.
            case complete
            /// It is given up.
            case abandon
            /// Evidence is gathered again.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// It starts with evidence to gather.
        public static let first = State.begun

        /// What is complete or given up can be taken up again.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.begun, .complete, .completed),
            LegalMove(.begun, .abandon, .abandoned),
            LegalMove(.completed, .reopen, .begun),
            LegalMove(.abandoned, .reopen, .begun),
        ]
    }

    /// The assessment with evidence for one characteristic, in place of what was there.
    ///
    /// - Parameters:
    ///   - evidence: what was found.
    ///   - characteristic: for which characteristic.
    /// - Throws: ``Rejection`` by `equality-evidence-for-each` where the finding is blank, or the assessment does not
    ///   look at that characteristic or is no longer open.
    public func gathering(
        _ evidence: EqualityEvidence, on characteristic: ProtectedCharacteristic
    ) throws(Rejection) -> EqualityAssessment {
        guard progress.state == .begun, characteristics.contains(characteristic) else {
            throw rejection("evidence on '\(characteristic)', in state '\(progress.state.rawValue)'")
        }
        guard !evidence.finding.allSatisfy(\.isWhitespace) else {
            throw rejection("the finding on '\(characteristic)' is blank")
        }
        var changed = self
        changed.evidence[characteristic] = evidence
        return changed
    }

    /// The assessment after an event.
    ///
    /// - Throws: ``TransitionError``, with `.notReady` by `equality-evidence-for-each` where it cannot be complete.
    public func applying(
        _ event: State.Event, at instant: Instant
    ) throws(TransitionError) -> Outcome<EqualityAssessment> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: "equality assessment \(id)") { () throws(Rejection) in
            if event == .complete, let gap { throw rejection(gap) }
        }
        return Outcome(
            changed, directives: event == .enterInError ? [.schedule(.correctionNotice, from: instant)] : [])
    }

    /// The characteristics on which there is no evidence yet, sorted.
    public var missing: [ProtectedCharacteristic] {
        characteristics.filter { evidence[$0] == nil }.sorted()
    }

    /// What keeps it from being complete; nil where nothing does.
    ///
    /// One that looks at nothing is no assessment.
    private var gap: String? {
        if characteristics.isEmpty { return "no characteristic to look at" }
        return missing.isEmpty ? nil : "nothing on \(missing.map(\.rawValue).joined(separator: ", "))"
    }

    /// Whether it was complete before an instant, and still so then.
    public func isComplete(before instant: Instant) -> Bool {
        progress.state != .enteredInError && progress.state(at: instant.adding(milliseconds: -1)) == .completed
    }

    private func rejection(_ found: String) -> Rejection {
        Rejection(.equalityEvidenceForEach, "equality assessment \(id)", found: found)
    }
}

extension EqualityAssessment: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case decision
        case characteristics
        case evidence
        case progress
    }

    /// Reads an assessment; a complete one has evidence on each characteristic.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try container.decode(ID.self, forKey: .id),
            of: try container.decode(AssessedDecision.ID.self, forKey: .decision),
            characteristics: Set(try container.decode([ProtectedCharacteristic].self, forKey: .characteristics)))
        evidence = try container.decode([ProtectedCharacteristic: EqualityEvidence].self, forKey: .evidence)
        progress = try container.decode(Progress<State>.self, forKey: .progress)
        if progress.state == .completed, let gap { throw decoder.refusal(rejection("complete, with \(gap)")) }
    }

    /// Writes the characteristics sorted, so that equal assessments have equal bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(decision, forKey: .decision)
        try container.encode(characteristics.sorted(), forKey: .characteristics)
        try container.encode(evidence, forKey: .evidence)
        try container.encode(progress, forKey: .progress)
    }
}
