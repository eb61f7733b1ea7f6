public import CivilTime

/// What was offered to somebody who reports or gives evidence against anti-social behaviour, and when they did.
public struct WitnessSupport: Hashable, Sendable, Identifiable {
    /// An offer of support.
    public struct Offer: Hashable, Codable, Sendable {
        /// When it was made.
        public let at: Instant
        /// What was offered.
        public let need: SupportNeed
        /// Whether it was taken; nil while nobody knows.
        public let isTaken: Bool?

        private enum CodingKeys: String, CodingKey {
            case at
            case need
            case isTaken
        }
    }

    /// The witness.
    public let id: Witness.ID
    /// The case.
    public let asbCase: ASBCase.ID
    /// Whether they are intimidated or may be; nil where nobody asked.
    public var isIntimidated: Bool?
    /// What was offered, oldest first.
    public private(set) var offers: [Offer]
    /// When they gave a statement, oldest first.
    public private(set) var statements: [Instant]

    /// A witness to whom nothing was offered yet.
    public init(of witness: Witness.ID, in asbCase: ASBCase.ID, isIntimidated: Bool? = nil) {
        id = witness
        self.asbCase = asbCase
        self.isIntimidated = isIntimidated
        offers = []
        statements = []
    }

    /// Records an offer.
    public mutating func offer(_ need: SupportNeed, at instant: Instant, isTaken: Bool? = nil) {
        offers.append(Offer(at: instant, need: need, isTaken: isTaken))
    }

    /// Records a statement.
    ///
    /// - Throws: ``Rejection`` by `support-before-statement` where no support was offered by then.
    public mutating func recordStatement(at instant: Instant) throws(Rejection) {
        guard isOffered(by: instant) else {
            throw Rejection(.supportBeforeStatement, "witness \(id)", found: "no support was offered by \(instant)")
        }
        statements.append(instant)
    }

    /// Whether support was offered by an instant.
    public func isOffered(by instant: Instant) -> Bool { offers.contains { $0.at <= instant } }

    /// The witnesses to whom nothing was offered by an instant: those intimidated first, then those not asked.
    public static func unsupported(among witnesses: [WitnessSupport], at instant: Instant) -> [WitnessSupport] {
        func urgency(_ witness: WitnessSupport) -> Int {
            switch witness.isIntimidated {
            case true?: 0
            case nil: 1
            case false?: 2
            }
        }
        return witnesses.filter { !$0.isOffered(by: instant) }
            .sorted { (urgency($0), $0.id) < (urgency($1), $1.id) }
    }
}

extension WitnessSupport: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case asbCase
        case isIntimidated
        case offers
        case statements
    }

    /// Reads what was offered; a statement before any offer is refused.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(Witness.ID.self, forKey: .id)
        let asbCase = try container.decode(ASBCase.ID.self, forKey: .asbCase)
        let isIntimidated = try container.decodeIfPresent(Bool.self, forKey: .isIntimidated)
        let offers = try container.decode([Offer].self, forKey: .offers)
        let statements = try container.decode([Instant].self, forKey: .statements)
        self = try decoder.checked { () throws(Rejection) in
            var support = Self(of: id, in: asbCase, isIntimidated: isIntimidated)
            for offer in offers { support.offer(offer.need, at: offer.at, isTaken: offer.isTaken) }
            for statement in statements { try support.recordStatement(at: statement) }
            return support
        }
    }
}
