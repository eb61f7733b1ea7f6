/// Several services in one safe place, such as a women's centre.
///
/// Where it is stands nowhere: there is no field for an address, so none can be published by mistake. Who wants to
/// come telephones or writes, and is told.
public struct ServiceHub: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a hub.
    public typealias ID = Identifier<ServiceHub>

    /// Which hub it is.
    public let id: ID
    /// What it is called.
    public var name: String
    /// The wide area for which it is there, such as a county.
    public var serves: Area
    /// For whom it is.
    public let access: HubAccess
    /// What it offers, in the order of its leaflet.
    public let offers: [HubService]
    /// The telephone number that is published.
    public var telephone: String?
    /// The electronic mail address that is published.
    public var email: String?

    /// A hub that offers those services.
    public init(
        id: ID, name: String, serving area: Area, access: HubAccess, offers: [HubService], telephone: String? = nil,
        email: String? = nil
    ) {
        self.id = id
        self.name = name
        self.serves = area
        self.access = access
        self.offers = offers
        self.telephone = telephone
        self.email = email
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case name
        case serves
        case access
        case offers
        case telephone
        case email
    }
}
