/// How a person can be reached; held inside ``Personal`` only.
public struct ContactDetails: Hashable, Codable, Sendable {
    /// A telephone number.
    public var telephone: String?
    /// An electronic mail address.
    public var email: String?
    /// A postal address.
    public var address: String?

    /// The details that are known.
    public init(telephone: String? = nil, email: String? = nil, address: String? = nil) {
        self.telephone = telephone
        self.email = email
        self.address = address
    }

    private enum CodingKeys: String, CodingKey {
        case telephone
        case email
        case address
    }
}
