public import CivilTime

/// Money that partners put together under an agreement, and what each of them used.
public struct PooledFund: Hashable, Sendable, Identifiable {
    /// The identity of a fund.
    public typealias ID = Identifier<PooledFund>

    /// Which fund it is.
    public let id: ID
    /// For what it is.
    public let purpose: String
    /// The agreement under which it is held.
    public let agreement: Agreement.ID
    /// Who may pay in and draw.
    public let partners: [Party]
    /// The days on which the agreement is in force.
    public let term: DayInterval
    /// What was paid in and drawn, in the order in which it was recorded.
    public private(set) var entries: [FundEntry]

    /// A fund under an agreement, of which nothing is paid yet.
    public init(id: ID, for purpose: String, under agreement: Agreement) {
        self.id = id
        self.purpose = purpose
        self.agreement = agreement.id
        partners = agreement.parties
        term = agreement.term
        entries = []
    }

    /// Records a payment into the fund or out of it.
    ///
    /// Payments in come before payments out on one day. What is recorded late may not leave the fund overdrawn on any
    /// day since.
    ///
    /// - Throws: ``Rejection`` by `fund-is-under-agreement` where the amount is not positive, the partner is no party,
    ///   the agreement is not in force on that day or the entry is there; by `fund-is-not-overdrawn` where the money is
    ///   not there. The fund is then unchanged.
    public mutating func record(_ entry: FundEntry) throws(Rejection) {
        if let fault = fault(of: entry) { throw Rejection(.fundIsUnderAgreement, subject, found: fault) }
        let changed = entries + [entry]
        guard Money.sum(changed.map(\.amount)) != nil else {
            throw Rejection(.fundIsUnderAgreement, subject, found: "amounts beyond what can be counted")
        }
        for day in Set(changed.map(\.day)).sorted() where day >= entry.day {
            let balance = Self.balance(of: changed, on: day)
            guard balance >= .zero else {
                throw Rejection(
                    .fundIsNotOverdrawn, subject, found: "£\(entry.amount) would leave £\(balance) on \(day)")
            }
        }
        entries = changed
    }

    private func fault(of entry: FundEntry) -> String? {
        if entries.contains(where: { $0.id == entry.id }) { return "entry \(entry.id) is recorded already" }
        if entry.amount <= .zero { return "the amount £\(entry.amount) is not positive" }
        if !partners.contains(entry.partner) { return "\(entry.partner) is no party to agreement \(agreement)" }
        if !term.contains(entry.day) { return "agreement \(agreement) is not in force on \(entry.day): \(term)" }
        return nil
    }

    /// What is in the fund at the end of a UK civil day.
    public func balance(on day: CivilDate) -> Money { Self.balance(of: entries, on: day) }

    // All amounts are positive and their sum is in range, so no balance can be out of range.
    private static func balance(of entries: [FundEntry], on day: CivilDate) -> Money {
        Money(
            pence: entries.filter { $0.day <= day }.reduce(0) {
                $0 &+ ($1.kind == .contribution ? $1.amount.pence : -$1.amount.pence)
            })
    }

    private var subject: String { "pooled fund \(id)" }
}

extension PooledFund: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case purpose
        case agreement
        case partners
        case term
        case entries
    }

    /// Reads a fund, recording its entries one by one.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        purpose = try container.decode(String.self, forKey: .purpose)
        agreement = try container.decode(Agreement.ID.self, forKey: .agreement)
        partners = try container.decode([Party].self, forKey: .partners)
        term = try container.decode(DayInterval.self, forKey: .term)
        entries = []
        let entries = try container.decode([FundEntry].self, forKey: .entries)
        do throws(Rejection) {
            // In order of recording each stood when it was recorded.
            for entry in entries { try record(entry) }
        } catch {
            throw decoder.refusal(error)
        }
    }
}
