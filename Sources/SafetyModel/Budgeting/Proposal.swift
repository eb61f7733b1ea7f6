/// Something on which the money of a budget round could be spent.
public struct Proposal: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a proposal.
    public typealias ID = Identifier<Proposal>

    /// Which proposal it is.
    public let id: ID
    /// What it is called on the ballot paper; it names no private person.
    public let title: String
    /// What it would cost.
    public let cost: Money
    /// Where it would be spent; nil for everywhere in the round's area.
    public let area: Area?

    /// A proposal of that cost.
    ///
    /// - Throws: ``Rejection`` by `proposal-has-a-price` where the title is blank or the cost is not above nothing.
    public init(id: ID, _ title: String, cost: Money, in area: Area? = nil) throws(Rejection) {
        guard !title.allSatisfy(\.isWhitespace) else {
            throw Rejection(.proposalHasAPrice, "proposal \(id)", found: "its title is blank")
        }
        guard cost > .zero else {
            throw Rejection(.proposalHasAPrice, "proposal \(id)", found: "its cost is \(cost)")
        }
        self.id = id
        self.title = title
        self.cost = cost
        self.area = area
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case title
        case cost
        case area
    }

    /// Reads a proposal, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let title = try container.decode(String.self, forKey: .title)
        let cost = try container.decode(Money.self, forKey: .cost)
        let area = try container.decodeIfPresent(Area.self, forKey: .area)
        self = try decoder.checked { () throws(Rejection) in try Proposal(id: id, title, cost: cost, in: area) }
    }
}
