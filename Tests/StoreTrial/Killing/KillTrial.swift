#if SQLite && PostgreSQL && Crypto
    import Foundation
    import SafetyStorage
    import SeededRandom

    /// Kills the writer, or the server, over and over on one database, and checks what is left.
    enum KillTrial: Trial {
        static let command = "kill"
        static let usage = """
            kill [ROUNDS] --database DATABASE [--victim client|server|stop] [--seed N]
                [--pid-file FILE --start COMMAND --stop COMMAND]
            """

        static func run(_ arguments: TrialArguments) async throws {
            let database = try arguments.database().cleared()
            let rounds = arguments.count(default: 5)
            let seed = try arguments.seed()
            guard let victim = KillVictim(rawValue: arguments.text("victim") ?? "client") else {
                throw BrokenPromise("the victim is client, server or stop")
            }
            let server = victim == .client ? nil : try ServerProcess(arguments)
            print("\(database): \(rounds) rounds, victim \(victim), seed \(seed)")
            let said = try SaidFile()
            defer { said.remove() }
            var random = SeededGenerator(seed: seed)
            var last = ""
            for round in 1...rounds {
                // Of this process, so that one database can be taken up again.
                let run = "\(getpid()).\(round)"
                let child = try Child(
                    ["write", "--database", database.argument, "--run", run, "--seed", "\(random.next() >> 33)"],
                    copyingTo: said.handle)
                let first = Int.random(in: 1...150, using: &random)
                try child.awaitAcknowledgements(first)
                // Up to two milliseconds more, as a kill right after an acknowledgement would always come early in a
                // commit.
                usleep(UInt32.random(in: 0...2000, using: &random))
                switch victim {
                case .client: break
                case .server: try server?.killAll()
                case .stop: try server?.stopInOrder()
                }
                if let server {
                    try server.startAgain()
                    try child.awaitAcknowledgements(child.acknowledged + 30)
                }
                try child.killAndReadOut()
                last = try await CheckTrial.check(database, against: WriterLine.all(in: said.path))
                let errors = child.complaints.count
                print(
                    "round \(round): killed after \(first) acknowledged"
                        + (server == nil ? "" : ", unavailable \(errors) times") + "; \(last)")
            }
            print("\(database): \(rounds) rounds, victim \(victim), seed \(seed): all checks held; \(last)")
        }
    }

    /// What the writers of all rounds have said.
    struct SaidFile {
        let path: String
        let handle: FileHandle

        init() throws {
            path = FileManager.default.temporaryDirectory.appending(path: "store-trial-\(getpid()).said").path
            try Data().write(to: URL(filePath: path))
            guard let handle = FileHandle(forWritingAtPath: path) else {
                throw BrokenPromise("\(path) cannot be written")
            }
            self.handle = handle
        }

        func remove() { try? FileManager.default.removeItem(atPath: path) }
    }
#endif
