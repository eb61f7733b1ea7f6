public import CivilTime

/// An early sign of a problem that several areas may share, from its raising to its owner.
public struct EarlySignal: Hashable, Sendable, Identifiable {
    /// The identity of a signal.
    public typealias ID = Identifier<EarlySignal>

    /// Which signal it is.
    public let id: ID
    /// Of which crime type.
    public let crime: CrimeType
    /// In which month.
    public let month: CivilMonth
    /// In which areas.
    public let areas: Set<Area>
    /// By which method.
    public let method: SignalMethod
    /// The body that has it now; nil before it was escalated.
    public internal(set) var owner: ServiceBody?
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<State>()

    /// A signal of what was found out of the ordinary.
    ///
    /// - Throws: ``Rejection`` by `signal-has-anomalies` where there is none, or they are of several months or types.
    public init(id: ID, from anomalies: [SignalAnomaly], by method: SignalMethod) throws(Rejection) {
        guard let first = anomalies.first,
            anomalies.allSatisfy({ ($0.crime, $0.month) == (first.crime, first.month) })
        else {
            throw Rejection(
                .signalHasAnomalies, "early signal \(id)",
                found: anomalies.isEmpty ? "there is no anomaly" : "they are of several months or types")
        }
        self.id = id
        self.crime = first.crime
        self.month = first.month
        self.areas = Set(anomalies.map(\.area))
        self.method = method
    }

    /// Where a signal stands.
    public enum State: String, ProcessState {
        /// It was found.
        case raised
        /// Somebody looked, and there is something in it.
        case confirmed
        /// Somebody looked, and there is nothing in it.
        case dismissed
        /// A national owner has it.
        case escalated
        /// It is over.
        case closed
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves a signal from state to state.
        public enum Event: String, ProcessEvent {
            /// There is something in it.
            case confirm
            /// There is nothing in it.
            case dismiss
            /// A national owner takes it.
            case escalate
            /// It is over.
            case close
            /// It is looked at again.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// It starts by being found.
        public static let first = State.raised

        /// Only what was confirmed is escalated.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.raised, .confirm, .confirmed),
            LegalMove(.raised, .dismiss, .dismissed),
            LegalMove(.confirmed, .escalate, .escalated),
            LegalMove(.confirmed, .dismiss, .dismissed),
            LegalMove(.confirmed, .close, .closed),
            LegalMove(.escalated, .close, .closed),
            LegalMove(.dismissed, .reopen, .raised),
            LegalMove(.closed, .reopen, .raised),
        ]
    }

    /// The signal given to a national owner.
    ///
    /// - Throws: ``TransitionError``, with `.notReady` by `signal-is-national` where it is from fewer areas than the
    ///   method asks.
    public func escalated(to owner: ServiceBody, at instant: Instant) throws(TransitionError) -> Outcome<EarlySignal> {
        var changed = self
        try changed.progress.apply(.escalate, at: instant, to: subject) { () throws(Rejection) in
            guard areas.count >= method.minimumAreas else {
                throw Rejection(
                    .signalIsNational, subject, found: "\(areas.count) areas, where \(method.minimumAreas) are asked")
            }
        }
        changed.owner = owner
        return Outcome(changed, directives: [.refer(to: owner)])
    }

    /// The signal after an event; it is escalated by ``escalated(to:at:)``.
    ///
    /// - Throws: ``TransitionError``, with `.notReady` by `signal-is-national` for an escalation to nobody.
    public func applying(_ event: State.Event, at instant: Instant) throws(TransitionError) -> Outcome<EarlySignal> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: subject) { () throws(Rejection) in
            if event == .escalate { throw Rejection(.signalIsNational, subject, found: "no owner is named") }
        }
        return Outcome(
            changed, directives: event == .enterInError ? [.schedule(.correctionNotice, from: instant)] : [])
    }

    private var subject: String { "early signal \(id)" }
}

extension EarlySignal: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case crime
        case month
        case areas
        case method
        case owner
        case progress
    }

    /// Reads a signal; what was escalated has an owner.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        crime = try container.decode(CrimeType.self, forKey: .crime)
        month = try container.decode(CivilMonth.self, forKey: .month)
        areas = Set(try container.decode([Area].self, forKey: .areas))
        method = try container.decode(SignalMethod.self, forKey: .method)
        owner = try container.decodeIfPresent(ServiceBody.self, forKey: .owner)
        progress = try container.decode(Progress<State>.self, forKey: .progress)
        if areas.isEmpty { throw decoder.refusal(Rejection(.signalHasAnomalies, subject, found: "it has no area")) }
        if progress.state == .escalated, owner == nil {
            throw decoder.refusal(Rejection(.signalIsNational, subject, found: "no owner is named"))
        }
    }

    /// Writes the areas sorted, so that equal signals have equal bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(crime, forKey: .crime)
        try container.encode(month, forKey: .month)
        try container.encode(areas.sorted(), forKey: .areas)
        try container.encode(method, forKey: .method)
        try container.encodeIfPresent(owner, forKey: .owner)
        try container.encode(progress, forKey: .progress)
    }
}
