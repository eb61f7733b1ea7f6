/// How many members a partnership needs at a meeting that decides.
///
/// How many is for the partnership to agree; nothing here says what the law asks.
public struct Quorum: Hashable, Sendable {
    /// How many members, in whatever role.
    public let members: Int
    /// How many of these sit there as responsible authorities.
    public let responsibleAuthorities: Int

    /// A quorum of that many members, and among them that many responsible authorities.
    ///
    /// - Throws: ``Rejection`` by `quorum-is-of-some` where it is of nobody, or a number contradicts the other.
    public init(members: Int, responsibleAuthorities: Int = 0) throws(Rejection) {
        guard members >= 1, (0...members).contains(responsibleAuthorities) else {
            throw Rejection(
                .quorumIsOfSome, "quorum",
                found: "\(members) members, of them \(responsibleAuthorities) responsible authorities")
        }
        self.members = members
        self.responsibleAuthorities = responsibleAuthorities
    }
}

extension Quorum: Codable {
    private enum CodingKeys: String, CodingKey {
        case members
        case responsibleAuthorities
    }

    /// Reads a quorum, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let members = try container.decode(Int.self, forKey: .members)
        let authorities = try container.decode(Int.self, forKey: .responsibleAuthorities)
        do throws(Rejection) {
            try self.init(members: members, responsibleAuthorities: authorities)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
