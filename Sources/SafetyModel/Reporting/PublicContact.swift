public import CivilTime

/// A contact between a service and the public: why, what concern was raised, and what was promised.
///
/// Who made it is not kept. What they said may still tell of them or of others, so it takes a disclosure to publish it.
public struct PublicContact: Hashable, Sendable, Identifiable {
    /// The identity of a contact.
    public typealias ID = Identifier<PublicContact>

    /// Which contact it was.
    public let id: ID
    /// The UK civil day.
    public let day: CivilDate
    /// Where.
    public let area: Area
    /// Why there was a contact.
    public let purpose: ContactPurpose
    /// By what way.
    public let channel: ContactChannel
    /// The concern that was raised; nil where none was.
    public let concern: Personal<String>?
    /// What was promised because of it; nil where nothing was.
    public let commitment: OwnedAction?

    /// A contact with those members.
    ///
    /// - Throws: ``Rejection`` by `commitment-answers-a-concern` where something was promised and no concern is told,
    ///   or it is due before the contact.
    public init(
        id: ID, on day: CivilDate, in area: Area, for purpose: ContactPurpose, by channel: ContactChannel,
        concern: Personal<String>? = nil, commitment: OwnedAction? = nil
    ) throws(Rejection) {
        if let commitment {
            guard let concern, !concern.isBlank else {
                throw Rejection(.commitmentAnswersAConcern, "contact \(id)", found: "no concern is told")
            }
            guard commitment.due >= day else {
                throw Rejection(
                    .commitmentAnswersAConcern, "contact \(id)",
                    found: "what is promised is due on \(commitment.due), before the contact on \(day)")
            }
        }
        self.id = id
        self.day = day
        self.area = area
        self.purpose = purpose
        self.channel = channel
        self.concern = concern
        self.commitment = commitment
    }
}

extension PublicContact: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case day
        case area
        case purpose
        case channel
        case concern
        case commitment
    }

    /// Reads a contact, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let day = try container.decode(CivilDate.self, forKey: .day)
        let area = try container.decode(Area.self, forKey: .area)
        let purpose = try container.decode(ContactPurpose.self, forKey: .purpose)
        let channel = try container.decode(ContactChannel.self, forKey: .channel)
        let concern = try container.decodeIfPresent(Personal<String>.self, forKey: .concern)
        let commitment = try container.decodeIfPresent(OwnedAction.self, forKey: .commitment)
        self = try decoder.checked { () throws(Rejection) in
            try Self(
                id: id, on: day, in: area, for: purpose, by: channel, concern: concern, commitment: commitment)
        }
    }
}
