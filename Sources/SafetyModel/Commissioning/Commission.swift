import CivilTime

/// What one commissioner buys for an area, or several buy together: lots, the contracts for them, and what was paid.
public struct Commission: Hashable, Sendable, Identifiable {
    /// The identity of a commission.
    public typealias ID = Identifier<Commission>

    /// Which commission it is.
    public let id: ID
    /// What it is called.
    public let title: String
    /// Who commissions.
    public let commissioners: Set<PublicBody.ID>
    /// Which of the commissioners may award a contract.
    public let awarders: Set<PublicBody.ID>
    /// The days in which its contracts lie.
    public let term: DayInterval
    /// What is bought, part by part.
    public let lots: [Lot]
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<State>()
    /// The contracts, in the order in which they were awarded.
    public private(set) var contracts: [Contract]
    /// What was paid, in the order in which it was recorded.
    public private(set) var payments: [ContractPayment]

    /// A commission that is planned.
    ///
    /// - Throws: ``Rejection`` by `commission-has-lots` where there is no commissioner, an awarder is none of them,
    ///   there is no lot or one twice, or a lot has no outcome or one twice.
    public init(
        id: ID, title: String, by commissioners: Set<PublicBody.ID>, awardedBy awarders: Set<PublicBody.ID>,
        term: DayInterval, lots: [Lot]
    ) throws(Rejection) {
        self.id = id
        self.title = title
        self.commissioners = commissioners
        self.awarders = awarders
        self.term = term
        self.lots = lots
        contracts = []
        payments = []
        if let fault { throw Rejection(.commissionHasLots, subject, found: fault) }
    }

    private var fault: String? {
        if commissioners.isEmpty { return "it has no commissioner" }
        if let other = awarders.subtracting(commissioners).min() {
            return "body \(other) may award and is no commissioner"
        }
        if lots.isEmpty || Set(lots.map(\.id)).count < lots.count { return "it has \(lots.count) lots, or one twice" }
        for lot in lots where lot.outcomes.isEmpty || Set(lot.outcomes).count < lot.outcomes.count {
            return "lot \(lot.id) has \(lot.outcomes.count) outcomes, or one twice"
        }
        return nil
    }

    /// The contract for a lot; nil while it has none.
    public func contract(for lot: Lot.ID) -> Contract? {
        contracts.first { $0.lot == lot }
    }

    /// Awards a contract for a lot.
    ///
    /// - Throws: ``Rejection`` by `award-is-within-the-commission` where offers are not being asked for, the awarding
    ///   body may not award, the lot is none of the commission's or has its contract, the contract does not lie in the
    ///   commission's term or was awarded after its first day, or its value is negative or beyond the lot's ceiling. The
    ///   commission is then unchanged.
    public mutating func award(_ contract: Contract) throws(Rejection) {
        guard progress.state == .inviting else {
            throw Rejection(
                .awardIsWithinTheCommission, subject, found: "it is '\(progress.state.rawValue)', not 'inviting'")
        }
        try take(contract)
    }

    /// Records a payment.
    ///
    /// - Throws: ``Rejection`` by `payment-is-under-contract` where the contract or its outcome is none of the
    ///   commission's, the day lies before the contract's first, the amount is not positive, the payment is there, or
    ///   more would be paid than the contract's value. The commission is then unchanged.
    public mutating func record(_ payment: ContractPayment) throws(Rejection) {
        if let fault = fault(of: payment) {
            throw Rejection(.paymentIsUnderContract, "payment \(payment.id)", found: fault)
        }
        payments.append(payment)
    }

    private mutating func take(_ contract: Contract) throws(Rejection) {
        if let fault = fault(of: contract) {
            throw Rejection(.awardIsWithinTheCommission, "contract \(contract.id)", found: fault)
        }
        contracts.append(contract)
    }

    private func fault(of contract: Contract) -> String? {
        guard let lot = lots.first(where: { $0.id == contract.lot }) else { return "there is no lot \(contract.lot)" }
        if self.contract(for: lot.id) != nil { return "lot \(lot.id) has its contract" }
        if contracts.contains(where: { $0.id == contract.id }) { return "it is awarded already" }
        if !awarders.contains(contract.awardedBy) { return "body \(contract.awardedBy) may not award" }
        if term.intersection(contract.term) != contract.term { return "\(contract.term) is not within \(term)" }
        if contract.awardedOn > contract.term.from { return "it begins on \(contract.term.from), before its award" }
        if contract.value < .zero || lot.ceiling.map({ contract.value > $0 }) ?? false {
            return "£\(contract.value) is beyond the lot's ceiling, £\(lot.ceiling?.description ?? "none")"
        }
        return nil
    }

    private func fault(of payment: ContractPayment) -> String? {
        guard let contract = contracts.first(where: { $0.id == payment.contract }) else {
            return "there is no contract \(payment.contract)"
        }
        let outcomes = lots.first { $0.id == contract.lot }?.outcomes ?? []
        if !outcomes.contains(payment.outcome) {
            return "'\(payment.outcome)' is no outcome of the contract: "
                + outcomes.map(\.description).joined(separator: ", ")
        }
        if payments.contains(where: { $0.id == payment.id }) { return "it is recorded already" }
        if payment.day < contract.term.from { return "\(payment.day) lies before the contract, \(contract.term)" }
        if payment.amount <= .zero { return "£\(payment.amount) is not positive" }
        let paid = payments.filter { $0.contract == contract.id }.map(\.amount)
        guard let total = Money.sum(paid + [payment.amount]), total <= contract.value else {
            return "with £\(payment.amount) more would be paid than £\(contract.value)"
        }
        return nil
    }

    var subject: String { "commission \(id)" }
}

extension Commission: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case title
        case commissioners
        case awarders
        case term
        case lots
        case progress
        case contracts
        case payments
    }

    /// Reads a commission, with the same checks as the initialiser and the moves; one that was never open has no
    /// contract, and one that is awarded, runs or has ended has one for every lot.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let title = try container.decode(String.self, forKey: .title)
        let commissioners = try container.decode(Set<PublicBody.ID>.self, forKey: .commissioners)
        let awarders = try container.decode(Set<PublicBody.ID>.self, forKey: .awarders)
        let term = try container.decode(DayInterval.self, forKey: .term)
        let lots = try container.decode([Lot].self, forKey: .lots)
        let progress = try container.decode(Progress<State>.self, forKey: .progress)
        let contracts = try container.decode([Contract].self, forKey: .contracts)
        let payments = try container.decode([ContractPayment].self, forKey: .payments)
        do throws(Rejection) {
            try self.init(
                id: id, title: title, by: commissioners, awardedBy: awarders, term: term, lots: lots)
            for contract in contracts { try take(contract) }
            for payment in payments { try record(payment) }
            self.progress = progress
            try checkContractsSuitState()
        } catch {
            throw decoder.refusal(error)
        }
    }

    private func checkContractsSuitState() throws(Rejection) {
        if !contracts.isEmpty, progress.reached(.inviting) == nil {
            throw Rejection(.awardIsWithinTheCommission, subject, found: "it has contracts and was never 'inviting'")
        }
        if progress.reached(.awarded) != nil, let open = lots.first(where: { contract(for: $0.id) == nil }) {
            throw Rejection(.everyLotIsAwarded, subject, found: "lot \(open.id) has none")
        }
    }

    /// Writes the bodies sorted, so that equal commissions have equal bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(title, forKey: .title)
        try container.encode(commissioners.sorted(), forKey: .commissioners)
        try container.encode(awarders.sorted(), forKey: .awarders)
        try container.encode(term, forKey: .term)
        try container.encode(lots, forKey: .lots)
        try container.encode(progress, forKey: .progress)
        try container.encode(contracts, forKey: .contracts)
        try container.encode(payments, forKey: .payments)
    }
}
