/// That a body belongs to a partnership from one day until another.
public struct Membership: Hashable, Codable, Sendable {
    /// Which body.
    public let body: PublicBody.ID
    /// As what.
    public let role: MembershipRole
    /// On which days.
    public let term: DayInterval

    /// A membership on those days.
    public init(of body: PublicBody.ID, as role: MembershipRole, for term: DayInterval) {
        self.body = body
        self.role = role
        self.term = term
    }

    private enum CodingKeys: String, CodingKey {
        case body
        case role
        case term
    }
}
