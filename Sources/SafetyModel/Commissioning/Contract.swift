public import CivilTime

/// That a provider is to deliver a lot for a price.
public struct Contract: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a contract.
    public typealias ID = Identifier<Contract>

    /// Which contract it is.
    public let id: ID
    /// Which lot it is for.
    public let lot: Lot.ID
    /// Who delivers.
    public let provider: PublicBody.ID
    /// Which commissioner awarded it.
    public let awardedBy: PublicBody.ID
    /// The UK civil day on which it was awarded.
    public let awardedOn: CivilDate
    /// On which days it is delivered.
    public let term: DayInterval
    /// What it costs at most.
    public let value: Money
    /// The separate contracts that it takes the place of.
    public let consolidates: [ID]

    /// A contract for a lot.
    public init(
        id: ID, for lot: Lot.ID, with provider: PublicBody.ID, awardedBy: PublicBody.ID, on awardedOn: CivilDate,
        term: DayInterval, value: Money, consolidating consolidates: [ID] = []
    ) {
        self.id = id
        self.lot = lot
        self.provider = provider
        self.awardedBy = awardedBy
        self.awardedOn = awardedOn
        self.term = term
        self.value = value
        self.consolidates = consolidates
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case lot
        case provider
        case awardedBy
        case awardedOn
        case term
        case value
        case consolidates
    }
}
