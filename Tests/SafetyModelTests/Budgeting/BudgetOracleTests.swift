import CivilTime
import SafetyModel
import SeededRandom
import Testing

/// Small random rounds against counting by definition: every order of a tie, every set of proposals.
@Suite struct BudgetOracleTests {
    struct Trial {
        var round: BudgetRound
        var costs: [Int] = []
        var lot: [Int] = []
        var votes: [[Int]] = []

        init(_ random: inout SeededGenerator, form: BallotForm) throws {
            let terms = BudgetTerms(
                pot: Money(pence: Int.random(in: 4...20, using: &random)), form: form,
                ties: BudgetTerms.TieRule.allCases.randomElement(using: &random) ?? .byLot,
                unaffordable: Bool.random(using: &random) ? .passOver : .stop)
            round = BudgetRound(id: Numbered.id(1), "Random", in: "E05000001", on: terms)
            for number in 0..<Int.random(in: 2...6, using: &random) {
                let cost = Int.random(in: 1...min(9, terms.pot.pence), using: &random)
                costs.append(cost)
                try round.propose(Proposal(id: Numbered.id(number), "P", cost: Money(pence: cost)))
            }
            lot = costs.indices.shuffled(using: &random)
            round = try round.applying(.openVoting, at: BudgetRoundTests.noon).value
            for voter in 1...Int.random(in: 1...5, using: &random) {
                try round.admit(BudgetRoundTests.right(UInt8(voter)))
                var chosen: [Int] = []
                for number in costs.indices.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random)) {
                    let isTooDear = (chosen + [number]).map { costs[$0] }.reduce(0, +) > terms.pot.pence
                    if form == .knapsack, isTooDear { continue }
                    chosen.append(number)
                }
                votes.append(chosen)
                try round.enter(
                    Ballot(
                        id: Numbered.id(voter), with: Numbered.id(voter), by: .online, cast: BudgetRoundTests.after(1),
                        for: chosen.map { Numbered.id($0) }))
            }
            round = try round.applying(.closeVoting, at: BudgetRoundTests.after(2)).value
            try round.record(lot: lot.map { Numbered.id($0) })
            round = try round.applying(.count, at: BudgetRoundTests.after(3)).value
        }

        func points(of number: Int) -> Int {
            votes.map { vote in
                guard let place = vote.firstIndex(of: number) else { return 0 }
                if case .ranked(let ranks) = round.terms.form { return ranks - place }
                return 1
            }.reduce(0, +)
        }

        /// True where one comes before another by points and, unless they are left out, by the tie rule.
        func precedes(_ one: Int, _ other: Int) -> Bool {
            if points(of: one) != points(of: other) { return points(of: one) > points(of: other) }
            switch round.terms.ties {
            case .cheaperFirst: return (costs[one], one) < (costs[other], other)
            case .earlierFirst: return one < other
            case .byLot: return (lot.firstIndex(of: one) ?? 0) < (lot.firstIndex(of: other) ?? 0)
            }
        }

        func cost(of set: [Int]) -> Int { set.map { costs[$0] }.reduce(0, +) }

        /// Of all sets that the pot can pay for, the one whose first member in order is best, then whose second is,
        /// and so on; or, where funding stops, the longest beginning of the order that it can pay for.
        func funded(in order: [Int]) -> Set<Int> {
            if round.terms.unaffordable == .stop {
                let lengths = (0...order.count).filter { cost(of: Array(order.prefix($0))) <= round.terms.pot.pence }
                return Set(order.prefix(lengths.max() ?? 0))
            }
            var best: [Bool] = []
            for mask in 0..<(1 << order.count) {
                let flags = order.indices.map { mask & (1 << $0) != 0 }
                let set = zip(order, flags).filter(\.1).map(\.0)
                guard cost(of: set) <= round.terms.pot.pence else { continue }
                if best.isEmpty || best.lexicographicallyPrecedes(flags, by: { !$0 && $1 }) { best = flags }
            }
            return Set(zip(order, best).filter(\.1).map(\.0))
        }

        /// True where some order of these, all with equally many points, funds others of them.
        func isDecidedByTheTieRule(_ group: [Int], in order: [Int]) -> Bool {
            let before = order.prefix { !group.contains($0) }
            let outcomes = Self.orders(of: group).map { funded(in: before + $0).intersection(group) }
            return Set(outcomes).count > 1
        }

        static func orders(of items: [Int]) -> [[Int]] {
            items.isEmpty
                ? [[]] : items.flatMap { item in orders(of: items.filter { $0 != item }).map { [item] + $0 } }
        }
    }

    @Test(arguments: [BallotForm.approval(atMost: 3), .knapsack, .ranked(atMost: 3)])
    func resultsAreThoseOfTheDefinition(_ form: BallotForm) throws {
        var random = SeededGenerator(seed: 7)
        var decided = 0
        for number in 0..<400 {
            let trial = try Trial(&random, form: form)
            let result = try #require(trial.round.result)
            let order = trial.costs.indices.sorted { trial.precedes($0, $1) }
            #expect(BudgetRoundTests.places(result.order.map(\.proposal)) == order, "trial \(number)")
            #expect(result.order.map(\.points) == order.map { trial.points(of: $0) }, "trial \(number)")
            #expect(result.order.map(\.ballots) == order.map { place in trial.votes.count { $0.contains(place) } })
            #expect(Set(BudgetRoundTests.places(result.funded)) == trial.funded(in: order), "trial \(number)")
            #expect(result.spent.pence == trial.cost(of: BudgetRoundTests.places(result.funded)))
            #expect(result.spent <= trial.round.terms.pot)
            let groups = Dictionary(grouping: order) { trial.points(of: $0) }.values.filter { $0.count > 1 }
            #expect(Set(result.ties.map(BudgetRoundTests.places)) == Set(groups), "trial \(number)")
            let close = groups.filter { trial.isDecidedByTheTieRule($0, in: order) }
            #expect(Set(result.tiesThatDecided.map(BudgetRoundTests.places)) == Set(close), "trial \(number)")
            decided += close.isEmpty ? 0 : 1
            #expect(try roundTrip(trial.round) == trial.round)
        }
        #expect(decided > 40, "\(decided)")
    }
}
