public import CivilTime

/// What a person answered when asked whether something may be told of them.
///
/// Consent is given for one purpose, to the bodies named and for the fields named; for anything else nobody was asked,
/// and not to have been asked is never a yes.
public struct Consent: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a consent.
    public typealias ID = Identifier<Consent>

    /// Which consent it is.
    public let id: ID
    /// Whose it is.
    public let subject: RecordedPerson
    /// For what purpose something may be told.
    public let purpose: Purpose
    /// To which bodies.
    public let to: [PublicBody.ID]
    /// Which fields.
    public let fields: [DataField]
    /// What they answered.
    public let answer: Answer
    /// When they answered.
    public let answered: Instant
    /// When the answer was recorded.
    public let recorded: Instant
    /// When they withdrew it, and when that was recorded; nil while they have not.
    public var withdrawal: Withdrawal?

    /// That a person took a consent back.
    public struct Withdrawal: Hashable, Codable, Sendable {
        /// When they did.
        public let at: Instant
        /// When that was recorded.
        public let recorded: Instant

        /// A withdrawal with its two instants.
        public init(at: Instant, recorded: Instant) {
            self.at = at
            self.recorded = recorded
        }

        private enum CodingKeys: String, CodingKey {
            case at
            case recorded
        }
    }

    /// What was answered, with its scope and its two instants.
    public init(
        id: ID, of subject: RecordedPerson, for purpose: Purpose, to: [PublicBody.ID], fields: [DataField],
        answer: Answer, answered: Instant, recorded: Instant, withdrawal: Withdrawal? = nil
    ) {
        self.id = id
        self.subject = subject
        self.purpose = purpose
        self.to = to
        self.fields = fields
        self.answer = answer
        self.answered = answered
        self.recorded = recorded
        self.withdrawal = withdrawal
    }

    /// The answer as it stands at an instant, by what was recorded until another; nil where none was recorded by then.
    ///
    /// A yes that was withdrawn is a no.
    public func answer(at instant: Instant, knownAt: Instant) -> Answer? {
        guard answered <= instant, recorded <= knownAt else { return nil }
        guard answer == .yes, let withdrawal, withdrawal.at <= instant, withdrawal.recorded <= knownAt else {
            return answer
        }
        return .no
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case subject
        case purpose
        case to
        case fields
        case answer
        case answered
        case recorded
        case withdrawal
    }
}
