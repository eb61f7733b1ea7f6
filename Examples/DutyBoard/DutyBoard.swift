#if Examples
    import ArgumentParser
    import CommunitySafetyKit
    import CommunitySafetySQLite

    /// Takes in one evening of a fictional force, and says who may deploy, what is due its review and what was missed.
    @main
    struct DutyBoard: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "duty-board",
            abstract: "Who may deploy tonight and why not, which watch is due its review, what was promised and missed."
        )

        @OptionGroup var arguments: Arguments

        func run() async throws {
            do {
                let store: any RecordStore =
                    if let path = arguments.database { try SQLiteStore(path: path) } else { MemoryStore() }
                try await show(store)
            } catch {
                Progress.say("duty-board: \(error)")
                throw ExitCode.failure
            }
        }

        private func show(_ store: any RecordStore) async throws {
            let asOf = try arguments.asOf ?? Instant(SampleForce.evening)
            let roster = try await Roster(taking: SampleForce(), into: store, at: asOf)
            let board = try Board(of: roster, asOf: asOf)
            if arguments.wantsJSON {
                try board.printLines()
            } else {
                Screen(roster: roster, board: board).show()
            }
        }
    }
#else
    /// Stands in for the program where its libraries are left out.
    @main
    struct DutyBoard {
        static func main() {
            Progress.say("duty-board is built with a trait of the package: swift run --traits Examples duty-board")
            exit(withFailure: true)
        }
    }
#endif
