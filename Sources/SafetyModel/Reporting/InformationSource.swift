/// What is kept of somebody who passes information on; how anonymous they are fixes what can be kept.
public enum InformationSource: Hashable, Sendable {
    /// They did not want to be known: there is nothing to keep.
    case anonymous
    /// They are to be known to those who deal with it alone: what is kept is protected.
    case confidential(Personal<ContactDetails>)
    /// They gave their name and may be asked.
    case named(Personal<ContactDetails>)

    /// How anonymous somebody is.
    public enum Anonymity: String, Hashable, CaseIterable, Codable, Sendable {
        /// Nobody knows who they are.
        case anonymous
        /// Known to those who deal with the information alone.
        case confidential
        /// Known.
        case named
    }

    /// How anonymous they are.
    public var anonymity: Anonymity {
        switch self {
        case .anonymous: .anonymous
        case .confidential: .confidential
        case .named: .named
        }
    }

    func check(_ subject: String) throws(Rejection) {
        guard case .confidential(let contact) = self, contact.sensitivity < .protected else { return }
        throw Rejection(
            .anonymityFixesWhatIsKept, subject,
            found: "the contact of a confidential source is kept as '\(contact.sensitivity)', and not as 'protected'")
    }
}

extension InformationSource: Codable {
    private enum CodingKeys: String, CodingKey {
        case anonymity
        case contact
    }

    /// Reads an object with `anonymity` and, unless it is `anonymous`, `contact`.
    ///
    /// An anonymous source with a contact is refused, and so is a confidential one whose contact is not protected.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Anonymity.self, forKey: .anonymity) {
        case .anonymous:
            guard !container.contains(.contact) else {
                throw decoder.refusal(
                    Rejection(.anonymityFixesWhatIsKept, "anonymous source", found: "there is a contact of it"))
            }
            self = .anonymous
        case .confidential:
            self = .confidential(try container.decode(Personal<ContactDetails>.self, forKey: .contact))
        case .named: self = .named(try container.decode(Personal<ContactDetails>.self, forKey: .contact))
        }
        let read = self
        try decoder.checked { () throws(Rejection) in try read.check("source") }
    }

    /// Writes an object with `anonymity` and, unless it is `anonymous`, `contact`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(anonymity, forKey: .anonymity)
        switch self {
        case .anonymous: break
        case .confidential(let contact), .named(let contact): try container.encode(contact, forKey: .contact)
        }
    }
}
