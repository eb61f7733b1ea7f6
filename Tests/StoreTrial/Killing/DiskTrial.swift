#if SQLite && PostgreSQL && Crypto
    import Foundation
    import SafetyStorage

    /// A file system that runs full during a write load, and has space again.
    enum DiskTrial: Trial {
        static let command = "disk"
        static let usage = "disk [MEGABYTES] --on FOLDER --database DATABASE [--seed N]"

        static func run(_ arguments: TrialArguments) async throws {
            let database = try arguments.database().cleared()
            let seed = try arguments.seed()
            let ballast = URL(filePath: try arguments.required("on")).appending(path: "ballast").path
            try Data(count: arguments.count(default: 4) << 20).write(to: URL(filePath: ballast))
            let said = try SaidFile()
            defer { said.remove() }
            let child = try Child(
                ["write", "--database", database.argument, "--run", "\(getpid())", "--seed", "\(seed)"],
                copyingTo: said.handle)
            try child.awaitComplaint()
            let before = child.acknowledged
            // The writers go on asking meanwhile.
            print("\(database), full after \(before) commits, seed \(seed): " + (try await check(database, said)))
            try FileManager.default.removeItem(atPath: ballast)
            try child.awaitAcknowledgements(before + 100)
            try child.killAndReadOut()
            let complaints = child.complaints
            print("\(database): unavailable \(complaints.count) times, '\(complaints.first ?? "")'")
            print("\(database), with space again: " + (try await check(database, said)))
        }

        private static func check(_ database: TrialDatabase, _ said: SaidFile) async throws -> String {
            try await CheckTrial.check(database.opened(), against: WriterLine.all(in: said.path))
        }
    }
#endif
