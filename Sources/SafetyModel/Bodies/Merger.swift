public import CivilTime

/// That bodies ended on a day and others took their place: forces, councils or partnerships that merge or are redrawn.
///
/// Where they go into one body, it inherits everything; where into several, each case and agreement has its heir.
public struct Merger: Hashable, Sendable, Identifiable {
    /// The identity of a merger.
    public typealias ID = Identifier<Merger>

    /// That a body inherits one holding.
    public struct Inheritance: Hashable, Codable, Sendable {
        /// What it inherits.
        public let holding: Holding
        /// The body that inherits it.
        public let heir: PublicBody.ID

        /// That holding goes to that body.
        public init(_ holding: Holding, to heir: PublicBody.ID) {
            self.holding = holding
            self.heir = heir
        }

        private enum CodingKeys: String, CodingKey {
            case holding
            case heir
        }
    }

    /// Which merger it is.
    public let id: ID
    /// The bodies that end.
    public let merged: [PublicBody.ID]
    /// The bodies that take their place.
    public let successors: [PublicBody.ID]
    /// The first UK civil day on which the successors stand and the merged bodies do not.
    public let day: CivilDate
    /// Who inherits what, where that does not follow from there being one successor.
    public let inheritances: [Inheritance]

    /// A merger of those bodies into others on a day.
    ///
    /// - Throws: ``Rejection`` by `merger-moves-on` where nobody ends or nobody follows, or a body is named twice; by
    ///   `merger-leaves-no-orphan` where an heir is no successor or a holding has two.
    public init(
        id: ID, of merged: [PublicBody.ID], into successors: [PublicBody.ID], on day: CivilDate,
        inheritances: [Inheritance] = []
    ) throws(Rejection) {
        self.id = id
        self.merged = merged
        self.successors = successors
        self.day = day
        self.inheritances = inheritances
        guard !merged.isEmpty, !successors.isEmpty else {
            throw Rejection(
                .mergerMovesOn, subject, found: "\(merged.count) bodies end and \(successors.count) follow")
        }
        var seen: Set<PublicBody.ID> = []
        for body in merged + successors where !seen.insert(body).inserted {
            throw Rejection(.mergerMovesOn, subject, found: "body \(body) is named twice")
        }
        try checkHeirs()
    }

    private func checkHeirs() throws(Rejection) {
        var seen: Set<Holding> = []
        for inheritance in inheritances {
            guard successors.contains(inheritance.heir) else {
                throw Rejection(
                    .mergerLeavesNoOrphan, subject,
                    found: "\(inheritance.holding) goes to body \(inheritance.heir), which is no successor")
            }
            guard seen.insert(inheritance.holding).inserted else {
                throw Rejection(.mergerLeavesNoOrphan, subject, found: "\(inheritance.holding) has two heirs")
            }
        }
    }

    /// Who inherits a holding: the body named for it, or else the only successor; nil where nobody does.
    public func heir(of holding: Holding) -> PublicBody.ID? {
        inheritances.first { $0.holding == holding }?.heir ?? (successors.count == 1 ? successors.first : nil)
    }

    var subject: String { "merger \(id)" }
}

extension Merger: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case merged
        case successors
        case day
        case inheritances
    }

    /// Reads a merger, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let merged = try container.decode([PublicBody.ID].self, forKey: .merged)
        let successors = try container.decode([PublicBody.ID].self, forKey: .successors)
        let day = try container.decode(CivilDate.self, forKey: .day)
        let inheritances = try container.decode([Inheritance].self, forKey: .inheritances)
        do throws(Rejection) {
            try self.init(id: id, of: merged, into: successors, on: day, inheritances: inheritances)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
