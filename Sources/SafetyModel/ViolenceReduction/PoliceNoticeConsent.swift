public import CivilTime

/// That a patient consents to the police being told of a contact.
public struct PoliceNoticeConsent: Hashable, Codable, Sendable {
    /// The contact.
    public let contact: NavigatorContact.ID
    /// When it was given.
    public let given: Instant
    /// When it was withdrawn; nil while it stands.
    public var withdrawn: Instant?

    /// The consent to a notice of that contact.
    public init(to contact: NavigatorContact.ID, given: Instant, withdrawn: Instant? = nil) {
        self.contact = contact
        self.given = given
        self.withdrawn = withdrawn
    }

    /// Whether it stands at an instant.
    public func holds(at instant: Instant) -> Bool {
        given <= instant && withdrawn.map { instant < $0 } ?? true
    }

    private enum CodingKeys: String, CodingKey {
        case contact
        case given
        case withdrawn
    }
}
