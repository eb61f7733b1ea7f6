/// What a partner did for a shared outcome, and, where somebody measured it, how much came of it.
public struct OutcomeContribution: Hashable, Codable, Sendable {
    /// Who did it.
    public let partner: PublicBody.ID
    /// What it did, in words that name and describe no person.
    public let what: String
    /// How much of the outcome's change came of it, in the outcome's unit; nil where nobody measured it.
    public let amount: Int?
    /// How the amount was found.
    public let method: String?

    /// What that partner did.
    public init(by partner: PublicBody.ID, _ what: String, amount: Int? = nil, method: String? = nil) {
        self.partner = partner
        self.what = what
        self.amount = amount
        self.method = method
    }

    private enum CodingKeys: String, CodingKey {
        case partner
        case what
        case amount
        case method
    }
}
