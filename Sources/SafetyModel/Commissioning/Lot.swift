/// One part of a commission that goes to one provider.
public struct Lot: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a lot.
    public typealias ID = Identifier<Lot>

    /// Which lot it is.
    public let id: ID
    /// What is bought.
    public let service: CommissionedService
    /// Where.
    public let area: Area
    /// What it is to bring about.
    public let outcomes: [OutcomeCode]
    /// The most that it may cost; nil where none was set.
    public let ceiling: Money?

    /// A lot that is to bring about those outcomes.
    public init(
        id: ID, _ service: CommissionedService, in area: Area, outcomes: [OutcomeCode], ceiling: Money? = nil
    ) {
        self.id = id
        self.service = service
        self.area = area
        self.outcomes = outcomes
        self.ceiling = ceiling
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case service
        case area
        case outcomes
        case ceiling
    }
}
