public import CivilTime

/// Intensive support of a whole household, by one key worker, with money that somebody gave for it.
public struct FamilyIntervention: Hashable, Sendable, Identifiable {
    /// The identity of a family intervention.
    public typealias ID = Identifier<FamilyIntervention>

    /// A visit that was planned, and whether it took place.
    public struct Visit: Hashable, Codable, Sendable {
        /// The UK civil day.
        public let day: CivilDate
        /// Whether it took place; nil where nobody recorded that.
        public let tookPlace: Bool?

        /// A visit on that day.
        public init(on day: CivilDate, tookPlace: Bool?) {
            self.day = day
            self.tookPlace = tookPlace
        }

        private enum CodingKeys: String, CodingKey {
            case day
            case tookPlace
        }
    }

    /// Something that it was to reach, and whether it did.
    public struct Goal: Hashable, Codable, Sendable {
        /// What the household was to reach.
        public let what: Personal<String>
        /// Whether it was reached; nil where it is not known.
        public let isReached: Bool?
        /// On whose word.
        public let source: Personal<String>

        /// Something that was to be reached.
        public init(_ what: Personal<String>, isReached: Bool?, source: Personal<String>) {
            self.what = what
            self.isReached = isReached
            self.source = source
        }

        private enum CodingKeys: String, CodingKey {
            case what
            case isReached
            case source
        }
    }

    /// Which intervention it is.
    public let id: ID
    /// The case that led to it; nil where none did.
    public let asbCase: ASBCase.ID?
    /// The UK civil day on which it began.
    public let began: CivilDate
    /// Who takes part.
    public let household: [HouseholdMember]
    /// Who works with them.
    public let keyWorker: Person.ID
    /// The contract with the household.
    public let contract: Agreement.ID
    /// The body that speaks for the children with the services for children; nil where none does.
    public let childrensLink: PublicBody.ID?
    /// The body that pays.
    public let funder: PublicBody.ID
    /// What it gave.
    public let fund: Money
    /// What was spent, in the order in which it was spent.
    public var spending: [Money]
    /// The visits that were planned.
    public var visits: [Visit]
    /// What it was to reach.
    public var goals: [Goal]

    /// An intervention that begins.
    ///
    /// - Throws: ``Rejection`` by `family-takes-part-on-a-ground` where the household is empty or nothing is recorded
    ///   of why a member takes part, or by `childrens-link` where somebody may be under 18 and nobody speaks for them.
    public init(
        id: ID, about asbCase: ASBCase.ID? = nil, began: CivilDate, household: [HouseholdMember],
        keyWorker: Person.ID, contract: Agreement.ID, childrensLink: PublicBody.ID?, funder: PublicBody.ID,
        fund: Money
    ) throws(Rejection) {
        let subject = "family intervention \(id)"
        guard !household.isEmpty, !household.contains(where: { $0.basis == .notRecorded }) else {
            let count = household.count { $0.basis == .notRecorded }
            throw Rejection(
                .familyTakesPartOnAGround, subject, found: "of \(household.count) members, \(count) without a ground")
        }
        let adults = household.count { member in
            member.dateOfBirth.flatMap { AgeBand(bornOn: $0, on: began) } == .adult
        }
        guard childrensLink != nil || adults == household.count else {
            throw Rejection(
                .childrensLink, subject,
                found: "\(household.count - adults) members are or may be under 18, and nobody speaks for them")
        }
        self.id = id
        self.asbCase = asbCase
        self.began = began
        self.household = household
        self.keyWorker = keyWorker
        self.contract = contract
        self.childrensLink = childrensLink
        self.funder = funder
        self.fund = fund
        self.spending = []
        self.visits = []
        self.goals = []
    }

    /// Of the visits planned by a UK civil day, how many took place; what nobody recorded is unknown.
    public func engagement(through day: CivilDate) -> Share {
        Share(of: visits.filter { $0.day <= day }.map(\.tookPlace))
    }

    /// Of what it was to reach, how much it reached; what is not known is unknown.
    public var outcomes: Share { Share(of: goals.map(\.isReached)) }

    /// What was spent; nil where the sum is out of range.
    public var spent: Money? { Money.sum(spending) }

    /// What is left of the fund, negative where more was spent; nil where it is out of range.
    public var left: Money? { spent.flatMap { fund.less($0) } }
}

extension FamilyIntervention: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case asbCase
        case began
        case household
        case keyWorker
        case contract
        case childrensLink
        case funder
        case fund
        case spending
        case visits
        case goals
    }

    /// Reads an intervention, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let asbCase = try container.decodeIfPresent(ASBCase.ID.self, forKey: .asbCase)
        let began = try container.decode(CivilDate.self, forKey: .began)
        let household = try container.decode([HouseholdMember].self, forKey: .household)
        let keyWorker = try container.decode(Person.ID.self, forKey: .keyWorker)
        let contract = try container.decode(Agreement.ID.self, forKey: .contract)
        let link = try container.decodeIfPresent(PublicBody.ID.self, forKey: .childrensLink)
        let funder = try container.decode(PublicBody.ID.self, forKey: .funder)
        let fund = try container.decode(Money.self, forKey: .fund)
        self = try decoder.checked { () throws(Rejection) in
            try Self(
                id: id, about: asbCase, began: began, household: household, keyWorker: keyWorker, contract: contract,
                childrensLink: link, funder: funder, fund: fund)
        }
        spending = try container.decode([Money].self, forKey: .spending)
        visits = try container.decode([Visit].self, forKey: .visits)
        goals = try container.decode([Goal].self, forKey: .goals)
    }
}
