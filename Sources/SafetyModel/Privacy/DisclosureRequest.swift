public import CivilTime

/// That a body wants to tell others something about a person.
public struct DisclosureRequest: Hashable, Codable, Sendable {
    /// About whom.
    public let subject: RecordedPerson
    /// Which body would tell.
    public let from: PublicBody.ID
    /// Which bodies would be told.
    public let to: [PublicBody.ID]
    /// For what purpose.
    public let purpose: Purpose
    /// Which fields.
    public let fields: [DataField]
    /// The purposes for which the values of these fields were collected; seldom the one for which they are told.
    public let collectedFor: [Purpose]
    /// When.
    public let at: Instant

    /// A request with those members.
    public init(
        about subject: RecordedPerson, by from: PublicBody.ID, to: [PublicBody.ID], for purpose: Purpose,
        fields: [DataField], collectedFor: [Purpose], at: Instant
    ) {
        self.subject = subject
        self.from = from
        self.to = to
        self.purpose = purpose
        self.fields = fields
        self.collectedFor = collectedFor
        self.at = at
    }

    /// The same at another instant.
    public func at(_ instant: Instant) -> DisclosureRequest {
        DisclosureRequest(
            about: subject, by: from, to: to, for: purpose, fields: fields, collectedFor: collectedFor, at: instant)
    }

    /// What the person answered to what is asked for here, by what was recorded at an instant.
    ///
    /// It is a yes where each field may be told to each body by the latest answer about the two; a no where one of them
    /// was refused or withdrawn last; and unknown where somebody was never asked.
    public func consent(among consents: [Consent], knownAt: Instant) -> Answer {
        let own = consents.filter { $0.subject == subject && $0.purpose == purpose }
        let answers = to.flatMap { body in
            fields.map { field in
                own.filter { $0.to.contains(body) && $0.fields.contains(field) }
                    .compactMap { consent in
                        consent.answer(at: at, knownAt: knownAt).map {
                            (place: (consent.lastInstant(at: at, knownAt: knownAt), $0.caution), answer: $0)
                        }
                    }
                    .max { $0.place < $1.place }?.answer ?? .unknown
            }
        }
        if answers.contains(.no) { return .no }
        return answers.isEmpty || answers.contains(.unknown) ? .unknown : .yes
    }

    private enum CodingKeys: String, CodingKey {
        case subject
        case from
        case to
        case purpose
        case fields
        case collectedFor
        case at
    }
}

extension Consent {
    /// When the answer that stands was given: the withdrawal, if that counts by then.
    fileprivate func lastInstant(at instant: Instant, knownAt: Instant) -> Instant {
        guard let withdrawal, withdrawal.at <= instant, withdrawal.recorded <= knownAt else { return answered }
        return max(answered, withdrawal.at)
    }
}

extension Answer {
    /// Of two answers of the same instant the more cautious one counts.
    fileprivate var caution: Int {
        switch self {
        case .yes: 0
        case .unknown: 1
        case .no: 2
        }
    }
}
