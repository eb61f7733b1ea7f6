import SafetyModel

// swift-format-ignore: NeverUseForceTry
enum BudgetSpecimens {
    static let round: BudgetRound = {
        var round = try! BudgetRoundTests.open(.ranked(atMost: 3), ties: .byLot)
        try! round.enter(BudgetRoundTests.ballot(1, [4, 2]))
        try! round.enter(BudgetRoundTests.ballot(2, [2, 4], by: .paper))
        round = try! round.applying(.closeVoting, at: BudgetRoundTests.after(9)).value
        try! round.record(lot: [3, 4, 1, 2].map { Numbered.id($0) })
        return try! round.applying(.count, at: BudgetRoundTests.after(10)).value
    }()

    static let all: [Specimen] =
        [
            Specimen(round), Specimen(round.proposals[0]), Specimen(round.ballots[0]), Specimen(round.terms),
            Specimen(VotingRight(id: Numbered.id(1), ground: "a-ground-unknown-here", given: BudgetRoundTests.noon)),
            Specimen(try! BudgetRoundTests.open(.knapsack), variant: "knapsack"),
        ] + [round.result].compactMap(\.self).map { Specimen($0) }
}
