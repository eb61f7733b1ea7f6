public import CivilTime

/// A strategy of one owner or several, with what it is to do.
public struct Strategy: Hashable, Sendable, Identifiable {
    /// The identity of a strategy.
    public typealias ID = Identifier<Strategy>

    /// Which strategy it is.
    public let id: ID
    /// What it is called.
    public let title: String
    /// Whose it is.
    public let owners: [PublicBody.ID]
    /// Whether it was published, and when.
    public var published: Milestone
    /// The days for which it is; nil where they are not known.
    public var term: DayInterval?
    /// What it takes the place of.
    public let supersedes: [ID]
    /// Where it is announced or described.
    public let passage: Passage

    /// A strategy of those owners.
    ///
    /// - Throws: ``Rejection`` by `strategy-has-living-owners` where there is none, or one twice.
    public init(
        id: ID, title: String, owners: [PublicBody.ID], published: Milestone = .notRecorded, term: DayInterval? = nil,
        superseding supersedes: [ID] = [], from passage: Passage
    ) throws(Rejection) {
        guard !owners.isEmpty, Set(owners).count == owners.count else {
            throw Rejection(
                .strategyHasLivingOwners, "strategy \(id)", found: "\(owners.count) owners, or one twice")
        }
        self.id = id
        self.title = title
        self.owners = owners
        self.published = published
        self.term = term
        self.supersedes = supersedes
        self.passage = passage
    }

    /// Asks that every owner is there on a UK civil day, or may be.
    ///
    /// - Throws: ``Rejection`` by `strategy-has-living-owners` naming the first that is not, and who is in its place.
    public func requireOwners(in bodies: Bodies, on day: CivilDate) throws(Rejection) {
        for owner in owners {
            do throws(Rejection) {
                try bodies.requireThere(owner, on: day, to: "own strategy \(id)")
            } catch {
                throw Rejection(.strategyHasLivingOwners, "strategy \(id)", found: "body \(owner): \(error.found)")
            }
        }
    }

    /// Who owns it on a UK civil day: each owner that is there, and else whoever stands in its place.
    ///
    /// - Throws: ``BodiesError`` where the register does not hold an owner.
    public func presentOwners(in bodies: Bodies, on day: CivilDate) throws(BodiesError) -> Succession {
        var certain: [PublicBody.ID] = []
        var possible: [PublicBody.ID] = []
        for owner in owners {
            let succession = try bodies.inPlace(of: owner, on: day)
            certain += succession.certain.filter { !certain.contains($0) }
            possible += succession.possible.filter { !possible.contains($0) }
        }
        return Succession(certain: certain, possible: possible.filter { !certain.contains($0) })
    }
}

extension Strategy: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case title
        case owners
        case published
        case term
        case supersedes
        case passage
    }

    /// Reads a strategy, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let title = try container.decode(String.self, forKey: .title)
        let owners = try container.decode([PublicBody.ID].self, forKey: .owners)
        let published = try container.decode(Milestone.self, forKey: .published)
        let term = try container.decodeIfPresent(DayInterval.self, forKey: .term)
        let supersedes = try container.decode([ID].self, forKey: .supersedes)
        let passage = try container.decode(Passage.self, forKey: .passage)
        do throws(Rejection) {
            try self.init(
                id: id, title: title, owners: owners, published: published, term: term, superseding: supersedes,
                from: passage)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
