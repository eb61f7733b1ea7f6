/// A body at a conference, with the ground on which it tells what it knows.
public struct ConferenceMember: Hashable, Codable, Sendable {
    /// Which body.
    public let body: PublicBody.ID
    /// On what ground it shares.
    public let basis: SharingGateway

    /// A member with its ground.
    public init(body: PublicBody.ID, sharingOn basis: SharingGateway) {
        self.body = body
        self.basis = basis
    }

    private enum CodingKeys: String, CodingKey {
        case body
        case basis
    }
}
