import CommunitySafetyKit

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Somebody who was not there reads the record, and counts again.
struct Audit {
    private let round: BudgetRound

    init(of round: BudgetRound) { self.round = round }

    func tell() throws {
        print("\nThe audit: the record is written, and read by somebody else")
        let record = try text(of: round)
        print("  written: \(round.ballots.count) ballots, each as it was cast, in \(record.utf8.count) bytes of JSON")
        let read = try read(record)
        let again = try read.counted()
        print("  read and counted again from its ballots: \(again == round.result ? "the same" : "NOT THE SAME")")
        print("  written again: \(try text(of: read) == record ? "the same bytes" : "OTHER BYTES")")

        MoneyRound.attempt("a record in which one vote for the club was changed to the lights") {
            guard let ballot = round.ballots.first(where: { $0.choices.first == Street.id(2) }) else { return }
            let other = Ballot(
                id: ballot.id, with: ballot.right, by: ballot.channel, cast: ballot.cast,
                for: [Street.id(1)] + ballot.choices.dropFirst())
            _ = try self.read(record.replacing(try text(of: ballot), with: try text(of: other)))
        }
        MoneyRound.attempt("a record that says that less was spent") {
            let spent = "\"spent\":\"\(again.spent)\""
            _ = try self.read(record.replacing(spent, with: "\"spent\":\"7000.00\""))
        }
        print("  Whoever changes ballots and result to match is found by a second copy, not by counting.")
    }

    private func text(of value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    private func read(_ text: String) throws -> BudgetRound {
        try JSONDecoder().decode(BudgetRound.self, from: Data(text.utf8))
    }
}
