public import CivilTime

/// A payment into a pooled fund or out of it.
public struct FundEntry: Hashable, Codable, Sendable, Identifiable {
    /// The identity of an entry.
    public typealias ID = Identifier<FundEntry>

    /// Which way the money goes.
    public enum Kind: String, Hashable, CaseIterable, Codable, Sendable {
        /// Into the fund.
        case contribution
        /// Out of it.
        case drawing
    }

    /// Which entry it is.
    public let id: ID
    /// Which way the money goes.
    public let kind: Kind
    /// Who pays in, or draws.
    public let partner: Party
    /// How much.
    public let amount: Money
    /// On which UK civil day.
    public let day: CivilDate

    /// A payment on that day.
    public init(id: ID, _ kind: Kind, by partner: Party, _ amount: Money, on day: CivilDate) {
        self.id = id
        self.kind = kind
        self.partner = partner
        self.amount = amount
        self.day = day
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case kind
        case partner
        case amount
        case day
    }
}
