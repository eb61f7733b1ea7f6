public import CivilTime

/// Somebody's way along a pathway.
public struct PathwayJourney: Hashable, Sendable, Identifiable {
    /// The identity of a journey.
    public typealias ID = Identifier<PathwayJourney>

    /// Which journey it is.
    public let id: ID
    /// Whose.
    public let client: Person.ID
    /// The stages reached, oldest first.
    public private(set) var steps: [PathwayStep] = []
    /// Whether they left the pathway, and on which UK civil day.
    public var left: Milestone

    /// The journey of somebody by those steps.
    ///
    /// - Throws: ``Rejection`` for the first step that ``add(_:)`` refuses.
    public init(id: ID, of client: Person.ID, _ steps: [PathwayStep] = [], left: Milestone = .notRecorded)
        throws(Rejection)
    {
        self.id = id
        self.client = client
        self.left = left
        for step in steps { try add(step) }
    }

    /// Adds a step.
    ///
    /// - Throws: ``Rejection`` by `sharing-has-basis` where another body takes over and no ground is recorded, or by
    ///   `pathway-in-order` where the step is earlier than the one before.
    public mutating func add(_ step: PathwayStep) throws(Rejection) {
        if let last = steps.last {
            guard step.on >= last.on else {
                throw Rejection(.pathwayInOrder, "journey \(id)", found: "\(step.stage) on \(step.on) after \(last.on)")
            }
            guard step.body == last.body || step.basis != nil else {
                throw Rejection(
                    .sharingHasBasis, "journey \(id)", found: "\(last.body) hands over to \(step.body) on no ground")
            }
        }
        steps.append(step)
    }

    /// The stages reached by the end of a UK civil day.
    public func stages(by day: CivilDate) -> Set<PathwayStage> {
        Set(steps.filter { $0.on <= day }.map(\.stage))
    }
}

extension PathwayJourney: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case client
        case steps
        case left
    }

    /// Reads a journey, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let client = try container.decode(Person.ID.self, forKey: .client)
        let steps = try container.decode([PathwayStep].self, forKey: .steps)
        let left = try container.decode(Milestone.self, forKey: .left)
        do throws(Rejection) {
            try self.init(id: id, of: client, steps, left: left)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
