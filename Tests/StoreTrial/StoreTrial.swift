#if SQLite && PostgreSQL && Crypto
    import Foundation

    /// Stores under load, killed, out of space and full: long runs by `make soak`, short ones in CI.
    ///
    /// Documentation/Reliability.md says what each sub-command shows, and what was seen.
    @main
    struct StoreTrial {
        private static var all: [any Trial.Type] {
            [
                WriteTrial.self, CheckTrial.self, KillTrial.self, PairTrial.self, LoadTrial.self, MillionTrial.self,
                ClockTrial.self, DiskTrial.self,
            ]
        }

        static func main() async {
            guard let arguments = TrialArguments(CommandLine.arguments.dropFirst()),
                let trial = all.first(where: { $0.command == arguments.command })
            else {
                print(all.map { "usage: store-trial \($0.usage)" }.joined(separator: "\n"))
                print("a DATABASE is 'memory', the path of a SQLite file, or 'postgresql://…'")
                exit(2)
            }
            do {
                try await trial.run(arguments)
            } catch {
                FileHandle.standardError.write(Data("store-trial \(arguments.command): \(error)\n".utf8))
                exit(1)
            }
        }
    }
#else
    /// Without its traits the program can only say how to get them.
    @main
    struct StoreTrial {
        static func main() {
            print("run it as: swift run -c release --traits SQLite,PostgreSQL,Crypto store-trial")
        }
    }
#endif
