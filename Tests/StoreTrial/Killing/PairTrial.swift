#if SQLite && PostgreSQL && Crypto
    import Foundation
    import SafetyStorage

    /// Two processes that write to and read from one database at the same time; then again, and one of them is killed.
    enum PairTrial: Trial {
        static let command = "pair"
        static let usage = "pair [COMMANDS] --database DATABASE [--seed N]"

        static func run(_ arguments: TrialArguments) async throws {
            let database = try arguments.database().cleared()
            let commands = arguments.count(default: 100)
            let seed = try arguments.seed()
            let said = try SaidFile()
            defer { said.remove() }
            func child(_ lane: String, _ run: String, _ commands: Int) throws -> Child {
                try Child(
                    [
                        "write", "\(commands)", "--database", database.argument, "--run", "\(getpid()).\(run)",
                        "--lane", lane, "--seed", "\(seed)",
                    ], copyingTo: said.handle)
            }
            let together = try [child("left", "1", commands), child("right", "1", commands)]
            for child in together { try child.readOut() }
            print("\(database): two processes, seed \(seed): " + (try await check(database, said)))
            try expectNoComplaint(of: together)

            let killed = try child("left", "2", 1_000_000)
            let living = try child("right", "2", commands)
            try killed.awaitAcknowledgements(commands)
            try killed.killAndReadOut()
            try living.readOut()
            try expectNoComplaint(of: [living])
            print("\(database): one of them killed: " + (try await check(database, said)))
        }

        private static func expectNoComplaint(of children: [Child]) throws {
            let complaints = children.flatMap(\.complaints)
            try expect(
                complaints.isEmpty,
                "a writer met another error than a conflict, \(complaints.count) times; first '\(complaints.first ?? "")'")
        }

        private static func check(_ database: TrialDatabase, _ said: SaidFile) async throws -> String {
            try await CheckTrial.check(database.opened(), against: WriterLine.all(in: said.path))
        }
    }
#endif
