public import CivilTime

/// That a person asks what is held about them.
public struct SubjectAccessRequest: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a request.
    public typealias ID = Identifier<SubjectAccessRequest>

    /// Under which law it is answered.
    public enum Regime: String, Hashable, CaseIterable, Codable, Sendable {
        /// For law enforcement, by a competent authority.
        case lawEnforcement = "law-enforcement"
        /// For anything else.
        case general
    }

    /// Which request it is.
    public let id: ID
    /// Whose it is.
    public let subject: RecordedPerson
    /// Under which law it is answered.
    public let regime: Regime
    /// When it was received, with all that was needed to answer it.
    public let received: Instant
    /// Whether the time to answer was extended.
    public var extended: Answer
    /// When it was answered; nil while it is not.
    public var answered: Instant?

    /// A request with those members.
    public init(
        id: ID, of subject: RecordedPerson, under regime: Regime, received: Instant, extended: Answer = .unknown,
        answered: Instant? = nil
    ) {
        self.id = id
        self.subject = subject
        self.regime = regime
        self.received = received
        self.extended = extended
        self.answered = answered
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case subject
        case regime
        case received
        case extended
        case answered
    }
}
