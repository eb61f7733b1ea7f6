extension BudgetRound: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case title
        case area
        case terms
        case proposals
        case rights
        case ballots
        case lot
        case result
        case progress
    }

    /// Reads a round by entering all of it again, and counts its ballots where it has a result.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        var round = BudgetRound(
            id: try container.decode(ID.self, forKey: .id), try container.decode(String.self, forKey: .title),
            in: try container.decode(Area.self, forKey: .area),
            on: try container.decode(BudgetTerms.self, forKey: .terms))
        round.progress = try container.decode(Progress<State>.self, forKey: .progress)
        let proposals = try container.decode([Proposal].self, forKey: .proposals)
        let rights = try container.decode([VotingRight].self, forKey: .rights)
        let ballots = try container.decode([Ballot].self, forKey: .ballots)
        let lot = try container.decodeIfPresent([Proposal.ID].self, forKey: .lot)
        let result = try container.decodeIfPresent(BudgetTally.self, forKey: .result)
        self = try decoder.checked { () throws(Rejection) in
            for proposal in proposals { try round.take(proposal) }
            for right in rights { try round.take(right) }
            for ballot in ballots { try round.take(ballot) }
            if let lot { try round.take(lot: lot) }
            try round.checkResult(result)
            round.result = result
            return round
        }
    }

    /// Writes the round with all from which anybody can count it again.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(title, forKey: .title)
        try container.encode(area, forKey: .area)
        try container.encode(terms, forKey: .terms)
        try container.encode(proposals, forKey: .proposals)
        try container.encode(rights, forKey: .rights)
        try container.encode(ballots, forKey: .ballots)
        try container.encodeIfPresent(lot, forKey: .lot)
        try container.encodeIfPresent(result, forKey: .result)
        try container.encode(progress, forKey: .progress)
    }

    private func checkResult(_ result: BudgetTally?) throws(Rejection) {
        let isCounted = progress.state == .counted || progress.state == .published
        guard let result else {
            guard isCounted else { return }
            throw Rejection(.tallyFollowsFromBallots, subject, found: "it is counted and has no result")
        }
        let again = try counted()
        guard isCounted || progress.state == .enteredInError, result == again else {
            throw Rejection(
                .tallyFollowsFromBallots, subject,
                found: "a result of \(result.funded.count) funded for \(result.spent), "
                    + "where the ballots come to \(again.funded.count) for \(again.spent)")
        }
    }
}
