/// One item of a conference: a case, or a child of its household, who has an item of their own.
public struct AgendaItem: Hashable, Codable, Sendable {
    /// The case.
    public let referral: MARACReferral.ID
    /// The child; nil for the case itself.
    public let child: ChildInHousehold.ID?

    /// An item.
    public init(for referral: MARACReferral.ID, child: ChildInHousehold.ID? = nil) {
        self.referral = referral
        self.child = child
    }

    private enum CodingKeys: String, CodingKey {
        case referral
        case child
    }
}
