/// What several bodies together found of violence in an area, and what they put first.
public struct StrategicNeedsAssessment: Hashable, Sendable, Identifiable {
    /// The identity of an assessment.
    public typealias ID = Identifier<StrategicNeedsAssessment>

    /// Which assessment it is.
    public let id: ID
    /// The UK civil days of which its data tell.
    public let covers: DayInterval
    /// The bodies that gave data, in the order in which they did.
    public let contributors: [PublicBody.ID]
    /// What is put first, most important first.
    public let priorities: [ViolencePriority]
    /// Whether it was adopted, and on which UK civil day.
    public var adopted: Milestone

    /// An assessment of those bodies.
    ///
    /// - Throws: ``Rejection`` by `needs-assessed-together` where fewer than two bodies gave data, one is named twice, or
    ///   nothing is put first.
    public init(
        id: ID, of covers: DayInterval, by contributors: [PublicBody.ID], priorities: [ViolencePriority],
        adopted: Milestone = .notRecorded
    ) throws(Rejection) {
        guard contributors.count > 1, Set(contributors).count == contributors.count, !priorities.isEmpty else {
            throw Rejection(
                .needsAssessedTogether, "strategic needs assessment \(id)",
                found: "\(Set(contributors).count) bodies and \(priorities.count) priorities")
        }
        self.id = id
        self.covers = covers
        self.contributors = contributors
        self.priorities = priorities
        self.adopted = adopted
    }
}

extension StrategicNeedsAssessment: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case covers
        case contributors
        case priorities
        case adopted
    }

    /// Reads an assessment, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let covers = try container.decode(DayInterval.self, forKey: .covers)
        let contributors = try container.decode([PublicBody.ID].self, forKey: .contributors)
        let priorities = try container.decode([ViolencePriority].self, forKey: .priorities)
        let adopted = try container.decode(Milestone.self, forKey: .adopted)
        do throws(Rejection) {
            try self.init(id: id, of: covers, by: contributors, priorities: priorities, adopted: adopted)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
