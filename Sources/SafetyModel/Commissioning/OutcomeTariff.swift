/// What a provider is paid for each outcome that comes about, and how much at most.
public struct OutcomeTariff: Hashable, Sendable {
    /// The price of one outcome.
    public struct Price: Hashable, Codable, Sendable {
        /// The outcome.
        public let outcome: OutcomeCode
        /// What is paid each time that it comes about.
        public let amount: Money

        /// That outcome is paid so much.
        public init(_ outcome: OutcomeCode, _ amount: Money) {
            self.outcome = outcome
            self.amount = amount
        }

        private enum CodingKeys: String, CodingKey {
            case outcome
            case amount
        }
    }

    /// Who is paid.
    public let provider: PublicBody.ID
    /// The days on which an outcome counts.
    public let term: DayInterval
    /// What each outcome is worth.
    public let prices: [Price]
    /// The most that is paid in all; nil where there is no cap.
    public let cap: Money?

    /// A tariff of those prices.
    ///
    /// - Throws: ``Rejection`` by `claim-is-in-the-tariff` where there is no price, an outcome has two, or a price or the
    ///   cap is not positive.
    public init(
        for provider: PublicBody.ID, during term: DayInterval, prices: [Price], cap: Money? = nil
    ) throws(Rejection) {
        let outcomes = Set(prices.map(\.outcome))
        let isPositive = (prices.map(\.amount) + [cap].compactMap(\.self)).allSatisfy { $0 > .zero }
        guard !prices.isEmpty, outcomes.count == prices.count, isPositive else {
            throw Rejection(
                .claimIsInTheTariff, "tariff of body \(provider)",
                found: "\(prices.count) prices of \(outcomes.count) outcomes; needed is a positive one for each")
        }
        self.provider = provider
        self.term = term
        self.prices = prices
        self.cap = cap
    }

    /// What an outcome is worth; nil where the tariff has no price for it.
    public func price(of outcome: OutcomeCode) -> Money? {
        prices.first { $0.outcome == outcome }?.amount
    }
}

extension OutcomeTariff: Codable {
    private enum CodingKeys: String, CodingKey {
        case provider
        case term
        case prices
        case cap
    }

    /// Reads a tariff, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let provider = try container.decode(PublicBody.ID.self, forKey: .provider)
        let term = try container.decode(DayInterval.self, forKey: .term)
        let prices = try container.decode([Price].self, forKey: .prices)
        let cap = try container.decodeIfPresent(Money.self, forKey: .cap)
        do throws(Rejection) {
            try self.init(for: provider, during: term, prices: prices, cap: cap)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
