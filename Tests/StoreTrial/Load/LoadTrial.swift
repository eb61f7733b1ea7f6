#if SQLite && PostgreSQL && Crypto
    import Foundation

    /// Eight writers and eight readers on one database, in turn through the kit and by hand.
    enum LoadTrial: Trial {
        static let command = "load"
        static let usage = "load [SECONDS] --database DATABASE [--rounds N] [--connections N] [--seed N]"

        /// - Throws: ``BrokenPromise`` where an increment is lost; whatever a store throws but a conflict that is due.
        static func run(_ arguments: TrialArguments) async throws {
            let database = try arguments.database()
            let seconds = Double(arguments.count(default: 60))
            let rounds = try arguments.number("rounds", default: 6)
            let connections = try arguments.number(
                "connections", default: LoadWork.writers + LoadWork.readers)
            let seed = try arguments.seed()
            print("\(database): \(Int(seconds)) s each in \(rounds) rounds, 8 writers and 8 readers, seed \(seed)")
            if case .postgreSQL = database {
                print("the kit with \(connections) connections, by hand with one for each writer and reader")
            }
            let sides = try await sides(of: database, connections)
            var tallies: [[LoadTally]] = sides.map { _ in [] }
            for round in 0..<rounds {
                // Whoever was last in a round is first in the next.
                let order = round.isMultiple(of: 2) ? Array(sides.indices) : sides.indices.reversed()
                for side in order {
                    let tally = try await sides[side].work(
                        seconds: seconds / Double(rounds), seed: seed &+ UInt64(1000 * round + side))
                    tallies[side].append(tally)
                    print(line("round \(round + 1), \(sides[side].name)", tally))
                }
            }
            for (side, tallies) in zip(sides, tallies) {
                let done = tallies.reduce(0) { $0 + $1.commits }
                let total = try await side.total()
                try expect(total == done, "\(side.name): the counters say \(total), and \(done) were acknowledged")
                print("\(side.name): \(done) increments acknowledged, the counters say \(total)")
            }
            // In memory there is nothing to do by hand.
            if case .memory = database { return }
            for side in sides.indices.dropLast() { printRatios(sides, tallies, of: side) }
        }

        /// The last is the work by hand, where there is one.
        private static func sides(of database: TrialDatabase, _ connections: Int) async throws -> [any LoadSide] {
            func store(_ name: String, sealed: Bool) async throws -> StoreSide {
                let place = try database.beside(name).cleared()
                let store = try await place.opened(sealed: sealed, connections: connections)
                let side = StoreSide(name: "the kit, \(name)", store: store)
                try await side.fill()
                return side
            }
            let plain = try await store("plain", sealed: false)
            let sealed = try await store("sealed", sealed: true)
            switch database {
            case .memory: return [plain, sealed]
            case .sqlite:
                let file = try database.beside("hand").cleared()
                try await StoreSide(name: "", store: file.opened(sealed: false)).fill()
                return [plain, sealed, try HandSQLite(file)]
            case .postgreSQL:
                let place = try database.beside("hand").cleared()
                try await StoreSide(name: "", store: place.opened(sealed: false)).fill()
                return [plain, sealed, try HandPostgreSQL(place)]
            }
        }

        private static func printRatios(_ sides: [any LoadSide], _ tallies: [[LoadTally]], of side: Int) {
            guard let hand = tallies.last, let handName = sides.last?.name else { return }
            let commits = zip(tallies[side], hand).map { $1.commitRate / $0.commitRate }
            let reads = zip(tallies[side], hand).map { $1.readRate / $0.readRate }
            // Readers have what writers leave them of the processors, and the other way round.
            let both = zip(tallies[side], hand).map { ours, theirs in
                (theirs.commitRate / ours.commitRate * (theirs.readRate / ours.readRate)).squareRoot()
            }
            print(
                "\(sides[side].name) against \(handName), times as slow, median of \(hand.count) rounds: "
                    + "commits \(commits.median.text(2)), reads \(reads.median.text(2)), both \(both.median.text(2))")
        }

        private static func line(_ name: String, _ tally: LoadTally) -> String {
            "\(name): \(tally.commitRate.text(0)) commits/s, \(tally.readRate.text(0)) reads/s, "
                + "conflicts \(tally.conflicts) of \(tally.commits + tally.conflicts)"
        }
    }
#endif
