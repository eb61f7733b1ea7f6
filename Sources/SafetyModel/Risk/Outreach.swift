/// An offer to people chosen by what makes them vulnerable, through a body that reaches them.
public struct Outreach: Hashable, Sendable, Identifiable {
    /// The identity of an offer.
    public typealias ID = Identifier<Outreach>

    /// Which offer it is.
    public let id: ID
    /// By which facts they are chosen; all of them must hold of somebody.
    public let factors: [VulnerabilityFactor]
    /// The body that goes to them.
    public let body: PublicBody.ID
    /// Of each person chosen, whether they were reached; no names are kept.
    public let reached: [Answer]

    /// An offer to people of whom those facts hold.
    ///
    /// - Throws: ``Rejection`` by `vulnerability-is-more-than-a-trait` where there is no fact, or none but protected
    ///   characteristics and codes of unknown meaning.
    public init(id: ID, to factors: [VulnerabilityFactor], by body: PublicBody.ID, reached: [Answer] = [])
        throws(Rejection)
    {
        self.id = id
        self.factors = factors
        self.body = body
        self.reached = reached
        try check()
    }

    /// How many of those chosen were reached and not reached, and of how many nobody knows.
    public var reach: Share { Share(answers: reached) }

    private func check() throws(Rejection) {
        guard factors.contains(where: { !$0.isProtectedOrUnknown }) else {
            throw Rejection(
                .vulnerabilityIsMoreThanATrait, "outreach \(id)",
                found: "it rests on \(factors.map(\.rawValue)) alone")
        }
    }
}

extension Outreach: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case factors
        case body
        case reached
    }

    /// Reads one, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        factors = try container.decode([VulnerabilityFactor].self, forKey: .factors)
        body = try container.decode(PublicBody.ID.self, forKey: .body)
        reached = try container.decode([Answer].self, forKey: .reached)
        do throws(Rejection) {
            try check()
        } catch {
            throw decoder.refusal(error)
        }
    }
}
