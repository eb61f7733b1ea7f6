public import CivilTime

/// What a hospital's navigator tells the police of a patient who consents to it.
///
/// Only a contact makes one, by the patient's consent: it has no initialiser of its own, and it is written but never
/// read, so that none can be made of a text either. It says that there was a contact, and not what was said in it.
public struct PoliceNotice: Hashable, Encodable, Sendable {
    /// The contact.
    public let contact: NavigatorContact.ID
    /// The hospital.
    public let hospital: PublicBody.ID
    /// When help was offered.
    public let offered: Instant
    /// The consent on which it rests.
    public let consent: PoliceNoticeConsent

    init(of contact: NavigatorContact, under consent: PoliceNoticeConsent) {
        self.contact = contact.id
        self.hospital = contact.hospital
        self.offered = contact.offered
        self.consent = consent
    }

    private enum CodingKeys: String, CodingKey {
        case contact
        case hospital
        case offered
        case consent
    }
}
