/// What the ballots of a round come to: the points, the order, the ties and what is funded.
public struct BudgetTally: Hashable, Codable, Sendable {
    /// The points of one proposal.
    public struct Line: Hashable, Codable, Sendable {
        /// Which proposal.
        public let proposal: Proposal.ID
        /// How many points all ballots gave it.
        public let points: Int
        /// How many ballots name it.
        public let ballots: Int

        private enum CodingKeys: String, CodingKey {
            case proposal
            case points
            case ballots
        }
    }

    /// The proposals, the first funded first.
    public let order: [Line]
    /// The sets of proposals with equally many points, in the order in which the tie rule put them.
    public let ties: [[Proposal.ID]]
    /// Those of the ties of which it was the tie rule that decided what is funded.
    public let tiesThatDecided: [[Proposal.ID]]
    /// What is funded, in order.
    public let funded: [Proposal.ID]
    /// What that costs.
    public let spent: Money
    /// How many ballots were counted, by channel.
    public let ballots: [Ballot.Channel: Int]

    private enum CodingKeys: String, CodingKey {
        case order
        case ties
        case tiesThatDecided
        case funded
        case spent
        case ballots
    }

    /// Counts ballots that a round has accepted.
    init(_ ballots: [Ballot], on proposals: [Proposal], terms: BudgetTerms, lot: [Proposal.ID]) {
        var points: [Proposal.ID: Int] = [:]
        var named: [Proposal.ID: Int] = [:]
        for ballot in ballots {
            for (place, choice) in ballot.choices.enumerated() {
                points[choice] = points[choice, default: 0].addingCapped(terms.form.points(at: place))
                named[choice, default: 0] += 1
            }
        }
        let places = Dictionary(uniqueKeysWithValues: proposals.enumerated().map { ($1.id, $0) })
        let lots = Dictionary(uniqueKeysWithValues: lot.enumerated().map { ($1, $0) })
        let sorted = proposals.sorted { one, other in
            let (left, right) = (points[one.id, default: 0], points[other.id, default: 0])
            if left != right { return left > right }
            if terms.ties == .cheaperFirst, one.cost != other.cost { return one.cost < other.cost }
            let ranks = terms.ties == .byLot ? lots : places
            return ranks[one.id, default: 0] < ranks[other.id, default: 0]
        }
        let groups = Self.groups(of: sorted) { points[$0.id, default: 0] }
        var funding = Funding(terms)
        var decided: [[Proposal.ID]] = []
        for group in groups {
            if group.count > 1, funding.dependsOnOrder(of: group) { decided.append(group.map(\.id)) }
            for proposal in group { funding.consider(proposal) }
        }
        order = sorted.map {
            Line(proposal: $0.id, points: points[$0.id, default: 0], ballots: named[$0.id, default: 0])
        }
        ties = groups.filter { $0.count > 1 }.map { $0.map(\.id) }
        tiesThatDecided = decided
        funded = funding.funded
        spent = funding.spent
        self.ballots = Dictionary(grouping: ballots, by: \.channel).mapValues(\.count)
    }

    private static func groups(of sorted: [Proposal], by points: (Proposal) -> Int) -> [[Proposal]] {
        var groups: [[Proposal]] = []
        for proposal in sorted {
            if let last = groups.last?.last, points(last) == points(proposal) {
                groups[groups.count - 1].append(proposal)
            } else {
                groups.append([proposal])
            }
        }
        return groups
    }
}

/// Money being handed out, proposal by proposal.
private struct Funding {
    let terms: BudgetTerms
    var funded: [Proposal.ID] = []
    var spent = Money.zero
    var isOver = false

    init(_ terms: BudgetTerms) { self.terms = terms }

    mutating func consider(_ proposal: Proposal) {
        guard !isOver else { return }
        guard let sum = affordable([proposal]) else {
            isOver = terms.unaffordable == .stop
            return
        }
        funded.append(proposal.id)
        spent = sum
    }

    /// What has been spent with those funded as well; nil where the pot cannot pay for them.
    private func affordable(_ proposals: [Proposal]) -> Money? {
        guard let sum = Money.sum([spent] + proposals.map(\.cost)), sum <= terms.pot else { return nil }
        return sum
    }

    /// True where another order of these would fund others of them.
    func dependsOnOrder(of group: [Proposal]) -> Bool {
        let single = group.filter { affordable([$0]) != nil }
        guard !isOver, !single.isEmpty else { return false }
        return affordable(terms.unaffordable == .stop ? group : single) == nil
    }
}
