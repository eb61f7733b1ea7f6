public import CivilTime

/// That somebody asked how to volunteer.
public struct VolunteerEnquiry: Hashable, Codable, Sendable, Identifiable {
    /// The identity of an enquiry.
    public typealias ID = Identifier<VolunteerEnquiry>

    /// Which enquiry it is.
    public let id: ID
    /// About which role.
    public let role: VolunteerRole
    /// When it came.
    public let received: Instant
    /// How to reach the person.
    public var contact: Personal<ContactDetails>?
    /// Who applied upon it; nil until somebody did.
    public internal(set) var volunteer: Volunteer.ID?
    /// Why nothing came of it; nil where nobody recorded that.
    public var droppedBecause: LeavingReason?
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<State>()

    /// An enquiry that has come and no more.
    public init(id: ID, about role: VolunteerRole, received: Instant, contact: Personal<ContactDetails>? = nil) {
        self.id = id
        self.role = role
        self.received = received
        self.contact = contact
        self.volunteer = nil
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case role
        case received
        case contact
        case volunteer
        case droppedBecause
        case progress
    }

    /// Reads an enquiry, which names a volunteer where it became an application and nowhere else.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        role = try container.decode(VolunteerRole.self, forKey: .role)
        received = try container.decode(Instant.self, forKey: .received)
        contact = try container.decodeIfPresent(Personal<ContactDetails>.self, forKey: .contact)
        volunteer = try container.decodeIfPresent(Volunteer.ID.self, forKey: .volunteer)
        droppedBecause = try container.decodeIfPresent(LeavingReason.self, forKey: .droppedBecause)
        progress = try container.decode(Progress<State>.self, forKey: .progress)
        guard (volunteer != nil) == (progress.state == .applied) || progress.state == .enteredInError else {
            throw decoder.refusal(
                Rejection(
                    .applicationAnswersTheEnquiry, subject,
                    found: "it is '\(progress.state.rawValue)' and names \(volunteer == nil ? "no" : "a") volunteer"))
        }
    }
}
