public import CivilTime

/// A pathway that several bodies run together, from stage to stage, in and out of criminal justice.
public struct SystemPathway: Hashable, Sendable, Identifiable {
    /// The identity of a pathway.
    public typealias ID = Identifier<SystemPathway>

    /// Which pathway it is.
    public let id: ID
    /// What it is called.
    public let name: String
    /// Its stages, in order.
    public let stages: [PathwayStage]

    /// A pathway of those stages.
    ///
    /// - Throws: ``Rejection`` by `pathway-in-order` where a stage is in it twice, or there are fewer than two.
    public init(id: ID, name: String, of stages: [PathwayStage]) throws(Rejection) {
        guard stages.count > 1, Set(stages).count == stages.count else {
            throw Rejection(.pathwayInOrder, "pathway \(id)", found: "\(stages.count) stages, or one of them twice")
        }
        self.id = id
        self.name = name
        self.stages = stages
    }

    /// From each stage to the next: of those who reached it by the end of a UK civil day, who went on.
    ///
    /// Who reached a later stage went on, also past one that they did not need. Who left without is a no; of who is
    /// still there nobody knows yet.
    public func conversions(of journeys: [PathwayJourney], by day: CivilDate) -> [StageConversion] {
        stages.indices.dropLast().map { index in
            let later = Set(stages[(index + 1)...])
            let answers = journeys.filter { $0.stages(by: day).contains(stages[index]) }.map { journey -> Bool? in
                if !journey.stages(by: day).isDisjoint(with: later) { return true }
                return journey.left.isReached(by: day) == true ? false : nil
            }
            return StageConversion(from: stages[index], to: stages[index + 1], wentOn: Share(of: answers))
        }
    }
}

extension SystemPathway: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case name
        case stages
    }

    /// Reads a pathway, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let name = try container.decode(String.self, forKey: .name)
        let stages = try container.decode([PathwayStage].self, forKey: .stages)
        do throws(Rejection) {
            try self.init(id: id, name: name, of: stages)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
