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
            let ballast = Ballast(
                path: URL(filePath: try arguments.required("on")).appending(path: "ballast").path,
                size: arguments.count(default: 4) << 20)
            ballast.take()
            let said = try SaidFile()
            defer { said.remove() }
            let child = try Child(
                ["write", "--database", database.argument, "--run", "\(getpid())", "--seed", "\(seed)"],
                copyingTo: said.handle)
            try child.awaitComplaints(1)
            let before = child.acknowledged
            // The same store, which has met a full disk, goes on once there is space.
            try ballast.drop()
            try child.awaitAcknowledgements(before + 100)
            ballast.take()
            try child.awaitComplaints(child.complaints.count + 1)
            // Killed before the check: what fits into the tables as they are may be committed on a full disk, too.
            try child.killAndReadOut()
            let complaints = child.complaints
            print(
                "\(database), seed \(seed): full after \(before) commits and again after \(child.acknowledged), "
                    + "unavailable \(complaints.count) times, '\(complaints.first ?? "")'")
            print("\(database), full: " + (try await check(database, said)))
            try ballast.drop()
            print("\(database), with space again: " + (try await check(database, said)))
        }

        private static func check(_ database: TrialDatabase, _ said: SaidFile) async throws -> String {
            try await CheckTrial.check(database, against: WriterLine.all(in: said.path))
        }
    }

    /// A file that is there to take space away.
    private struct Ballast {
        let path: String
        let size: Int

        /// As much of it as there is space for.
        func take() { try? Data(count: size).write(to: URL(filePath: path)) }

        func drop() throws { try FileManager.default.removeItem(atPath: path) }
    }
#endif
