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
            try tell(together)

            let killed = try child("left", "2", 1_000_000)
            let living = try child("right", "2", commands)
            try killed.awaitAcknowledgements(commands)
            try killed.killAndReadOut()
            try living.readOut()
            try tell([living])
            print("\(database): one of them killed: " + (try await check(database, said)))
        }

        /// What the writers had to say but conflicts: only that they waited for a lock for too long, as they do where
        /// whoever holds it gets no processor, and on SQLite, which has one writer and no queue for it.
        private static func tell(_ children: [Child]) throws {
            let complaints = children.flatMap(\.complaints)
            let locks = ["database is locked", "PostgreSQL 55P03"]
            if let other = complaints.first(where: { complaint in !locks.contains(where: complaint.contains) }) {
                throw BrokenPromise("a writer met another error than a conflict or a lock: '\(other)'")
            }
            print("the lock was not to be had in time \(complaints.count) times")
        }

        private static func check(_ database: TrialDatabase, _ said: SaidFile) async throws -> String {
            try await CheckTrial.check(database, against: WriterLine.all(in: said.path))
        }
    }
#endif
