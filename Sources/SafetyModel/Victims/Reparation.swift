public import CivilTime

/// What somebody owes a victim by way of making good, in money or otherwise.
///
/// What is no money is done on a day, or is outstanding.
public struct Reparation: Hashable, Sendable, Identifiable {
    /// The identity of a reparation.
    public typealias ID = Identifier<Reparation>

    /// Which reparation it is.
    public let id: ID
    /// To whom it is owed.
    public let victim: Victim.ID
    /// How it is made good.
    public let kind: ReparationKind
    /// How much; nil for what is no money.
    public let amount: Money?
    /// The last UK civil day on which it is in time.
    public let due: CivilDate
    /// Whether the victim agreed to it.
    public let agreedByVictim: Answer
    /// The UK civil day on which what is no money was done; nil while it is not.
    public let doneOn: CivilDate?
    /// What was paid.
    public let payments: [ReparationPayment]

    /// A reparation and what came of it so far.
    ///
    /// - Throws: ``Rejection`` by `reparation-is-agreed` where it comes to the victim in person and they did not agree,
    ///   or by `reparation-adds-up` where an amount or payment is below a penny, more was paid than owed, or money and
    ///   deed are mixed.
    public init(
        id: ID, to victim: Victim.ID, kind: ReparationKind, amount: Money?, due: CivilDate, agreedByVictim: Answer,
        doneOn: CivilDate? = nil, payments: [ReparationPayment] = []
    ) throws(Rejection) {
        self.id = id
        self.victim = victim
        self.kind = kind
        self.amount = amount
        self.due = due
        self.agreedByVictim = agreedByVictim
        self.doneOn = doneOn
        self.payments = payments
        try check()
    }

    /// What was still owed at the end of a day; nil for what is no money.
    public func outstanding(on day: CivilDate) -> Money? {
        amount.flatMap { amount in
            Money.sum(payments.filter { $0.day <= day }.map(\.amount)).flatMap { amount.less($0) }
        }
    }

    /// The day on which it was all made good; nil while it is not.
    public var completedOn: CivilDate? {
        guard amount != nil else { return doneOn }
        guard let last = payments.map(\.day).max(), outstanding(on: last) == .zero else { return nil }
        return last
    }

    /// Whether it was made good in time, as far as the end of a day tells: unknown while it still can be.
    public func wasInTime(asOf day: CivilDate) -> Answer {
        if let completedOn, completedOn <= day { return completedOn <= due ? .yes : .no }
        return day <= due ? .unknown : .no
    }

    private func check() throws(Rejection) {
        let name = "reparation \(id)"
        if kind.needsAgreement, agreedByVictim != .yes {
            throw Rejection(
                .reparationIsAgreed, name,
                found: "'\(kind)' is with the victim, whose answer is '\(agreedByVictim.rawValue)'")
        }
        guard let amount else {
            guard payments.isEmpty else {
                throw Rejection(.reparationAddsUp, name, found: "payments, where no amount is owed")
            }
            return
        }
        guard amount > .zero, payments.allSatisfy({ $0.amount > .zero }) else {
            throw Rejection(.reparationAddsUp, name, found: "an amount below one penny")
        }
        guard doneOn == nil else {
            throw Rejection(.reparationAddsUp, name, found: "a day on which an amount of money was done")
        }
        guard let paid = Money.sum(payments.map(\.amount)), paid <= amount else {
            throw Rejection(.reparationAddsUp, name, found: "more was paid than the \(amount) owed")
        }
    }
}

extension Reparation: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case victim
        case kind
        case amount
        case due
        case agreedByVictim
        case doneOn
        case payments
    }

    /// Reads one, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        victim = try container.decode(Victim.ID.self, forKey: .victim)
        kind = try container.decode(ReparationKind.self, forKey: .kind)
        amount = try container.decodeIfPresent(Money.self, forKey: .amount)
        due = try container.decode(CivilDate.self, forKey: .due)
        agreedByVictim = try container.decode(Answer.self, forKey: .agreedByVictim)
        doneOn = try container.decodeIfPresent(CivilDate.self, forKey: .doneOn)
        payments = try container.decode([ReparationPayment].self, forKey: .payments)
        do throws(Rejection) {
            try check()
        } catch {
            throw decoder.refusal(error)
        }
    }
}

extension ReparationKind {
    /// Whether it comes to the victim in person, so that it cannot be without them.
    ///
    /// What an unknown kind means nobody knows here, so it asks for agreement too.
    public var needsAgreement: Bool {
        switch self {
        case .compensation, .returnOfProperty, .communityWork: false
        default: true
        }
    }
}
