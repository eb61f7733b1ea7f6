#if SQLite && PostgreSQL && Crypto
    import SafetyStorage
    import SeededRandom

    /// A write load that says each acknowledged commit as soon as it has it; it may be killed at any moment.
    enum WriteTrial: Trial {
        static let command = "write"
        static let usage = "write [COMMANDS] --database DATABASE --run NAME [--lane NAME] [--seed N]"

        static let partitions: [Partition] = ["north", "south", "west"]
        private static let writers = 6

        static func run(_ arguments: TrialArguments) async throws {
            let store = try await arguments.database().opened()
            try await write(
                to: store, run: arguments.required("run"), lane: arguments.text("lane") ?? "a",
                seed: arguments.seed(), commands: arguments.count(default: .max))
        }

        /// - Parameter commands: of each writer.
        static func write(
            to store: any RecordStore, run: String, lane: String, seed: UInt64, commands: Int
        ) async throws {
            try await withThrowingTaskGroup(of: Void.self) { watching in
                for (place, partition) in partitions.enumerated() {
                    let random = SeededGenerator(seed: seed &+ 1000 &+ UInt64(place))
                    watching.addTask {
                        var watcher = Watcher(store: store, partition: partition, random: random)
                        _ = try await watcher.watch()
                    }
                }
                watching.addTask {
                    let conflicts = try await withThrowingTaskGroup(of: Int.self) { writing in
                        for place in 0..<writers {
                            writing.addTask {
                                var writer = Writer(
                                    place, of: run, lane: lane, in: partitions[place % partitions.count], of: store,
                                    seed: seed)
                                return try await writer.write(commands: commands)
                            }
                        }
                        return try await writing.reduce(0, +)
                    }
                    WriterLine.finished(conflicts: conflicts).say()
                    throw Finished()
                }
                // The first to end is the writing task, or a watcher that saw something wrong.
                do {
                    try await watching.next()
                } catch is Finished {
                    watching.cancelAll()
                }
            }
        }

        /// Thrown so that the group's other tasks end, too.
        private struct Finished: Error {}
    }
#endif
