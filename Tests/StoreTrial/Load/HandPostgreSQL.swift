#if SQLite && PostgreSQL && Crypto
    import Foundation
    import Synchronization

    /// The load by hand: libpq with prepared statements, the same rows in the same tables, a connection for each writer
    /// and reader and a thread for each connection.
    struct HandPostgreSQL: LoadSide {
        let name = "libpq by hand"
        private let address: String
        private let schema: String

        /// In tables that a store has made and filled.
        init(_ database: TrialDatabase) throws {
            guard case .postgreSQL(let address, let schema) = database else { throw BrokenPromise("not PostgreSQL") }
            (self.address, self.schema) = (address, schema)
        }

        func work(seconds: Double, seed: UInt64) async throws -> LoadTally {
            let (address, schema) = (address, schema)
            let connected = Gate(LoadWork.writers + LoadWork.readers)
            return try await withThrowingTaskGroup(of: LoadTally.self) { group in
                for task in 0..<LoadWork.writers {
                    group.addTask {
                        try await onThread {
                            let session = try HandSession(address, schema, connected)
                            var (work, tally) = (LoadWork(task: task, seed: seed), LoadTally())
                            let start = ContinuousTime.sinceSomeMoment
                            while ContinuousTime.seconds(since: start) < seconds {
                                let next = work.nextIncrement()
                                if try session.increment(next) { tally.commits += 1 } else { tally.conflicts += 1 }
                            }
                            tally.seconds = ContinuousTime.seconds(since: start)
                            return tally
                        }
                    }
                }
                for task in 0..<LoadWork.readers {
                    group.addTask {
                        try await onThread {
                            let session = try HandSession(address, schema, connected)
                            var (work, tally) = (LoadWork(task: 100 + task, seed: seed), LoadTally())
                            let start = ContinuousTime.sinceSomeMoment
                            while ContinuousTime.seconds(since: start) < seconds {
                                try session.read(work.nextReading())
                                tally.reads += 1
                            }
                            tally.seconds = ContinuousTime.seconds(since: start)
                            return tally
                        }
                    }
                }
                return try await group.reduce(LoadTally(), +)
            }
        }

        func total() async throws -> Int {
            let session = try HandSession(address, schema, Gate(1))
            return try session.total()
        }
    }

    /// Opens once so many have come; connecting is not part of the work.
    final class Gate: Sendable {
        private let missing: Mutex<Int>

        init(_ count: Int) { missing = Mutex(count) }

        func pass() {
            missing.withLock { $0 -= 1 }
            while missing.withLock({ $0 > 0 }) { usleep(100) }
        }
    }

    /// A value made on a thread of its own, which may block.
    private func onThread<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            Thread { continuation.resume(with: Result { try work() }) }.start()
        }
    }
#endif
