import CommunitySafetyKit

/// A street decides how £10,000 are spent: ballots, a count, a tie, and an audit that counts again from the record.
///
///     swift run money-round
///
/// The street and its voters are made up. What is refused is printed with the rule and where the rule is from.
@main
struct MoneyRound {
    static func main() {
        do {
            let round = try vote()
            try compare()
            try settle()
            try Audit(of: round).tell()
        } catch {
            fail("money-round: \(error)")
        }
    }

    /// Says what comes of a try: a refusal is an answer, and the story goes on.
    static func attempt(_ what: String, _ step: () throws -> Void) {
        do {
            try step()
            print("  \(what): done")
        } catch {
            print("  \(what): refused")
            guard let rejection = error as? Rejection ?? refusal(in: error) else { return print("      \(error)") }
            print("      \(rejection.found)")
            print("      rule '\(rejection.rule.id)': \(rejection.rule.statement)")
            print("      source: \(rejection.rule.passage)")
        }
    }

    /// The rule for which a record could not be read; nil where that is not why.
    private static func refusal(in error: any Error) -> Rejection? {
        guard case DecodingError.dataCorrupted(let context) = error else { return nil }
        return context.underlyingError as? Rejection
    }

    private static func vote() throws -> BudgetRound {
        let form = BallotForm.approval(atMost: Street.ranks)
        var round = try Street.open(form)
        print("The vote: \(round.proposals.count) proposals, \(round.rights.count) rights, £\(Street.pot) to spend")
        for voter in [1, 2, 4, 5, 7] {
            try round.enter(try Street.ballot(of: voter, on: form, by: .online, at: "2024-05-14T12:00:00Z"))
        }
        print("  \(round.ballots.count) ballots cast online: done")
        attempt("a paper ballot with a right that was used online") {
            let second = try Street.ballot(of: 1, on: form, by: .paper, at: "2024-05-15T10:00:00Z", numbered: 21)
            try round.enter(second)
        }
        attempt("counted before the voting closes") {
            round = try round.applying(.count, at: try Instant("2024-05-16T12:00:00Z")).value
        }
        round = try round.applying(.closeVoting, at: try Instant(Street.closes)).value
        attempt("a paper ballot put into the box an hour too late") {
            try round.enter(try Street.ballot(of: 0, on: form, by: .paper, at: "2024-05-17T20:00:00Z"))
        }
        for voter in [0, 3, 6] {
            try round.enter(try Street.ballot(of: voter, on: form, by: .paper, at: "2024-05-17T18:00:00Z"))
        }
        print("  three paper ballots from the box, entered after the close: done")
        round = try round.applying(.count, at: try Instant("2024-05-18T09:00:00Z")).value
        guard let result = round.result else { return round }
        let channels = result.ballots.sorted { $0.key.rawValue < $1.key.rawValue }
        print("  counted: " + channels.map { "\($0.value) \($0.key.rawValue)" }.joined(separator: ", "))
        print("  funded, £\(result.spent) of £\(Street.pot): \(try titles(result.funded))")
        return round
    }

    private static func compare() throws {
        print("\nThe same voters on three forms; * is funded")
        let forms = [
            ("approve 3", BallotForm.approval(atMost: Street.ranks)), ("spend the pot", .knapsack),
            ("rank 3", .ranked(atMost: Street.ranks)),
        ]
        let tallies = try forms.map { try Street.counted($0.1) }
        print(row("", "cost", forms.map(\.0)))
        for proposal in try Street.proposals() {
            let cells = tallies.map { tally in
                let points = tally.order.first { $0.proposal == proposal.id }?.points ?? 0
                return (tally.funded.contains(proposal.id) ? "* " : "") + "\(points)"
            }
            print(row(proposal.title, "\(proposal.cost)", cells))
        }
        print(row("spent", "\(Street.pot)", tallies.map { "\($0.spent)" }))
        print("  A form is part of the terms, and is chosen before anybody votes.")
    }

    private static func settle() throws {
        let form = BallotForm.approval(atMost: Street.ranks)
        for tie in try Street.counted(form).tiesThatDecided {
            print("\nThe tie: equally many points, and money for one; \(try titles(tie))")
        }
        for (rule, lot) in [(BudgetTerms.TieRule.cheaperFirst, nil), (.earlierFirst, nil), (.byLot, [3, 2, 5, 1, 4])] {
            let tally = try Street.counted(form, ties: rule, lot: lot)
            guard let first = tally.tiesThatDecided.first?.first else { continue }
            print("  \(rule.rawValue): first comes \(try Street.title(first)); £\(tally.spent) spent")
        }
        attempt("counted by lot, and none was drawn") { _ = try Street.counted(form, ties: .byLot) }
    }

    private static func titles(_ proposals: [Proposal.ID]) throws -> String {
        try proposals.map(Street.title).joined(separator: ", ")
    }

    private static func row(_ title: String, _ cost: String, _ cells: [String]) -> String {
        func left(_ text: String, _ width: Int) -> String { String(repeating: " ", count: max(1, width - text.count)) }
        return "  " + title + left(title, 32) + left(cost, 9) + cost + cells.map { left($0, 15) + $0 }.joined()
    }
}
