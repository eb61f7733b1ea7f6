import CommunitySafetyKit

/// A street with £10,000 to spend, and eight voters who never were.
enum Street {
    static let pot = Money(pence: 1_000_000)
    static let opens = "2024-05-13T08:00:00Z"
    static let closes = "2024-05-17T19:00:00Z"
    static let ranks = 3

    static func proposals() throws -> [Proposal] {
        try [
            ("Lights on the canal path", 4200), ("Evening youth club", 3800), ("Repair of the alley gates", 2600),
            ("Bicycle marking days", 900), ("Secure sheds for the allotments", 3100),
        ].enumerated().map { place, proposal in
            try Proposal(id: id(place + 1), proposal.0, cost: Money(pence: proposal.1 * 100))
        }
    }

    /// What each voter wants, the first wish first; the numbers are those of the proposals.
    static let wishes = [
        [2, 4, 5, 3, 1], [1, 4, 5, 2, 3], [1, 2, 5, 4, 3], [5, 1, 2, 4, 3],
        [1, 5, 4, 3, 2], [1, 3, 4, 5, 2], [2, 4, 5, 3, 1], [2, 5, 4, 1, 3],
    ]

    /// The round while the voting is open: it knows rights to vote, and not whose they are.
    static func open(_ form: BallotForm, ties: BudgetTerms.TieRule = .cheaperFirst) throws -> BudgetRound {
        let terms = BudgetTerms(pot: pot, form: form, ties: ties)
        var round = BudgetRound(id: .init(high: 1, low: 1), "Canal Street decides", in: "Canal Street", on: terms)
        for proposal in try proposals() { try round.propose(proposal) }
        let opening = try Instant(opens)
        for voter in wishes.indices {
            try round.admit(VotingRight(id: id(voter + 1), ground: .resident, given: opening))
        }
        return try round.applying(.openVoting, at: opening).value
    }

    /// How one voter, from 0, fills in a ballot of that form: the first wishes that it has room for.
    static func ballot(
        of voter: Int, on form: BallotForm, by channel: Ballot.Channel, at instant: String, numbered number: Int? = nil
    ) throws -> Ballot {
        var choices: [Proposal] = []
        for wish in wishes[voter] {
            guard let proposal = try proposals().first(where: { $0.id == id(wish) }) else { continue }
            let cost = Money.sum((choices + [proposal]).map(\.cost)) ?? pot
            let hasRoom = form == .knapsack ? cost <= pot : choices.count < ranks
            if hasRoom { choices.append(proposal) }
        }
        return Ballot(
            id: id(number ?? voter + 1), with: id(voter + 1), by: channel, cast: try Instant(instant),
            for: choices.map(\.id))
    }

    /// The same eight voters, had the ballot been of that form and ties been broken by that rule.
    static func counted(
        _ form: BallotForm, ties: BudgetTerms.TieRule = .cheaperFirst, lot: [Int]? = nil
    ) throws -> BudgetTally {
        var round = try open(form, ties: ties)
        for voter in wishes.indices {
            try round.enter(try ballot(of: voter, on: form, by: .online, at: "2024-05-14T12:00:00Z"))
        }
        round = try round.applying(.closeVoting, at: try Instant(closes)).value
        if let lot { try round.record(lot: lot.map { id($0) }) }
        return try round.counted()
    }

    static func title(_ proposal: Proposal.ID) throws -> String {
        try proposals().first { $0.id == proposal }?.title ?? "\(proposal)"
    }

    static func id<Entity>(_ number: Int) -> Identifier<Entity> {
        Identifier(high: 0, low: UInt64(number))
    }
}
