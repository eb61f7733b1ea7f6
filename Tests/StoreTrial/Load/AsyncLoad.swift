#if SQLite && PostgreSQL && Crypto
    /// Eight tasks that write and eight that read, until the time is up.
    struct AsyncLoad: Sendable {
        /// False where another writer was quicker.
        let increment: @Sendable (LoadWork.Increment) async throws -> Bool
        let read: @Sendable (LoadWork.Reading) async throws -> Void

        func work(seconds: Double, seed: UInt64) async throws -> LoadTally {
            let start = ContinuousTime.sinceSomeMoment
            return try await withThrowingTaskGroup(of: LoadTally.self) { group in
                for task in 0..<LoadWork.writers {
                    group.addTask {
                        var (work, tally) = (LoadWork(task: task, seed: seed), LoadTally())
                        while ContinuousTime.seconds(since: start) < seconds {
                            let next = work.nextIncrement()
                            if try await increment(next) { tally.commits += 1 } else { tally.conflicts += 1 }
                        }
                        tally.seconds = ContinuousTime.seconds(since: start)
                        return tally
                    }
                }
                for task in 0..<LoadWork.readers {
                    group.addTask {
                        var (work, tally) = (LoadWork(task: 100 + task, seed: seed), LoadTally())
                        while ContinuousTime.seconds(since: start) < seconds {
                            try await read(work.nextReading())
                            tally.reads += 1
                        }
                        tally.seconds = ContinuousTime.seconds(since: start)
                        return tally
                    }
                }
                return try await group.reduce(LoadTally(), +)
            }
        }
    }
#endif
