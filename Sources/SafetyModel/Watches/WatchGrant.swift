public import CivilTime

/// Money that a watch was given for purposes, and how it spent it.
public struct WatchGrant: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a grant.
    public typealias ID = Identifier<WatchGrant>

    /// One spending.
    public struct Spending: Hashable, Codable, Sendable {
        /// The UK civil day.
        public let day: CivilDate
        /// How much, in pence.
        public let pence: Int
        /// What for.
        public let purpose: WatchPurpose

        /// So many pence spent on a day for that purpose.
        public init(_ pence: Int, on day: CivilDate, for purpose: WatchPurpose) {
            self.day = day
            self.pence = pence
            self.purpose = purpose
        }

        private enum CodingKeys: String, CodingKey {
            case day
            case pence
            case purpose
        }
    }

    /// Which grant it is.
    public let id: ID
    /// To which watch.
    public let watch: WatchScheme.ID
    /// How much, in pence.
    public let pence: Int
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
        id: ID, to watch: WatchScheme.ID, pence: Int, for purposes: Set<WatchPurpose>, awarded: CivilDate,
        returnDue: CivilDate, returned: Milestone = .notReached
    ) throws(Rejection) {
        guard pence > 0, !purposes.isEmpty, awarded <= returnDue else {
            throw Rejection(
                .grantServesItsPurpose, "grant \(id)",
                found:
                    "\(pence) pence for \(purposes.count) purposes, awarded on \(awarded), return due on \(returnDue)")
        }
        self.id = id
        self.watch = watch
        self.pence = pence
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
        guard spending.pence > 0, spending.pence <= unspent, spending.day >= awarded else {
            throw Rejection(
                .grantServesItsPurpose, "grant \(id)",
                found: "\(spending.pence) pence on \(spending.day), where \(unspent) are left from \(awarded) on")
        }
        spendings.append(spending)
    }

    /// How much was spent, in pence.
    public var spent: Int { spendings.reduce(0) { $0 + $1.pence } }

    /// How much is left, in pence.
    public var unspent: Int { pence - spent }

    /// Whether the account is overdue on a day; nil where nobody recorded whether there was one.
    public func isReturnOverdue(on day: CivilDate) -> Bool? {
        guard returnDue < day else { return false }
        if case .reached(on: .none) = returned { return false }
        return returned.isReached(by: day).map { !$0 }
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case watch
        case pence
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
        let pence = try container.decode(Int.self, forKey: .pence)
        let purposes = try container.decode([WatchPurpose].self, forKey: .purposes)
        let awarded = try container.decode(CivilDate.self, forKey: .awarded)
        let returnDue = try container.decode(CivilDate.self, forKey: .returnDue)
        let returned = try container.decode(Milestone.self, forKey: .returned)
        let spendings = try container.decode([Spending].self, forKey: .spendings)
        do throws(Rejection) {
            try self.init(
                id: id, to: watch, pence: pence, for: Set(purposes), awarded: awarded, returnDue: returnDue,
                returned: returned)
            for spending in spendings { try spend(spending) }
        } catch {
            throw decoder.refusal(error)
        }
    }
}
