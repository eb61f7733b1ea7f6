public import CivilTime

/// Money that a watch was given for purposes, and how it spent it.
public struct WatchGrant: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a grant.
    public typealias ID = Identifier<WatchGrant>

    /// One spending.
    public struct Spending: Hashable, Codable, Sendable {
        /// The UK civil day.
        public let day: CivilDate
        /// How much.
        public let amount: Money
        /// What for.
        public let purpose: WatchPurpose

        /// An amount spent on a day for that purpose.
        public init(_ amount: Money, on day: CivilDate, for purpose: WatchPurpose) {
            self.day = day
            self.amount = amount
            self.purpose = purpose
        }

        private enum CodingKeys: String, CodingKey {
            case day
            case amount
            case purpose
        }
    }

    /// Which grant it is.
    public let id: ID
    /// To which watch.
    public let watch: WatchScheme.ID
    /// How much.
    public let amount: Money
    /// What for, sorted.
    public let purposes: [WatchPurpose]
    /// The UK civil day from which it can be spent.
    public let awarded: CivilDate
    /// The last UK civil day on which the watch accounts for it.
    public let returnDue: CivilDate
    /// Whether the watch accounted for it, and when.
    public var returned: Milestone
    /// What was spent, in the order in which it was recorded.
    public internal(set) var spendings: [Spending] = []

    /// A grant of which nothing is spent.
    ///
    /// - Throws: ``Rejection`` by `grant-serves-its-purpose` where it is of no money, for no purpose, or to be accounted
    ///   for before it is awarded.
    public init(
        id: ID, to watch: WatchScheme.ID, _ amount: Money, for purposes: Set<WatchPurpose>, awarded: CivilDate,
        returnDue: CivilDate, returned: Milestone = .notReached
    ) throws(Rejection) {
        guard amount > .zero, !purposes.isEmpty, awarded <= returnDue else {
            throw Rejection(
                .grantServesItsPurpose, "grant \(id)",
                found:
                    "\(amount) for \(purposes.count) purposes, awarded on \(awarded), return due on \(returnDue)")
        }
        self.id = id
        self.watch = watch
        self.amount = amount
        self.purposes = purposes.sorted()
        self.awarded = awarded
        self.returnDue = returnDue
        self.returned = returned
    }

    /// Records a spending.
    ///
    /// - Throws: ``Rejection`` by `grant-serves-its-purpose` where it is for another purpose, before the award, of no
    ///   money, or more than is left; nothing is recorded then.
    public mutating func spend(_ spending: Spending) throws(Rejection) {
        guard purposes.contains(spending.purpose) else {
            throw Rejection(
                .grantServesItsPurpose, "grant \(id)",
                found: "'\(spending.purpose)' is none of \(purposes.map(\.rawValue).joined(separator: ", "))")
        }
        guard spending.amount > .zero, spending.amount <= unspent, spending.day >= awarded else {
            throw Rejection(
                .grantServesItsPurpose, "grant \(id)",
                found: "\(spending.amount) on \(spending.day), where \(unspent) are left from \(awarded) on")
        }
        spendings.append(spending)
    }

    /// How much was spent.
    public var spent: Money { Money(pence: spendings.reduce(0) { $0 + $1.amount.pence }) }

    /// How much is left.
    public var unspent: Money { Money(pence: amount.pence - spent.pence) }

    /// Whether the account is overdue on a day; nil where nobody recorded whether there was one.
    public func isReturnOverdue(on day: CivilDate) -> Bool? {
        guard returnDue < day else { return false }
        if case .reached(on: .none) = returned { return false }
        return returned.isReached(by: day).map { !$0 }
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case watch
        case amount
        case purposes
        case awarded
        case returnDue
        case returned
        case spendings
    }

    /// Reads a grant, with the same checks as the initialiser and as spending it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let watch = try container.decode(WatchScheme.ID.self, forKey: .watch)
        let amount = try container.decode(Money.self, forKey: .amount)
        let purposes = try container.decode([WatchPurpose].self, forKey: .purposes)
        let awarded = try container.decode(CivilDate.self, forKey: .awarded)
        let returnDue = try container.decode(CivilDate.self, forKey: .returnDue)
        let returned = try container.decode(Milestone.self, forKey: .returned)
        let spendings = try container.decode([Spending].self, forKey: .spendings)
        do throws(Rejection) {
            try self.init(
                id: id, to: watch, amount, for: Set(purposes), awarded: awarded, returnDue: returnDue,
                returned: returned)
            for spending in spendings { try spend(spending) }
        } catch {
            throw decoder.refusal(error)
        }
    }
}
