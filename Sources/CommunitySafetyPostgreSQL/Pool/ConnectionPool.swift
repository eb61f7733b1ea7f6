#if PostgreSQL
    import Foundation
    import SafetyStorage

    /// Threads that own a connection each, and the work that waits for them.
    ///
    /// Work of one partition is given to few threads at a time, so that a partition whose lock is held elsewhere cannot
    /// take every connection from the others.
    ///
    /// Unchecked, as the compiler does not know what the lock guards: all that changes is in `state`, which is touched
    /// only while `condition` is locked.
    final class ConnectionPool: @unchecked Sendable {
        private let condition = NSCondition()
        private var state = PoolState()
        private let size: Int
        private let connect: @Sendable () throws -> Connection

        init(size: Int, connect: @escaping @Sendable () throws -> Connection) {
            self.size = max(1, size)
            self.connect = connect
        }

        /// Does the work on one of the threads.
        ///
        /// Where the task is cancelled the work is not begun, or the server is asked to give it up.
        func perform<Value: Sendable>(
            in lane: Partition? = nil, _ work: @escaping @Sendable (Session) throws -> Value
        ) async throws -> Value {
            let ticket = locked { $0.register() }
            return try await withTaskCancellationHandler {
                try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Value, any Error>) in
                    submit(
                        Job(
                            ticket: ticket, lane: lane,
                            run: { session in
                                let outcome = Result { try work(session) }
                                return { continuation.resume(with: outcome) }
                            },
                            fail: { continuation.resume(throwing: $0) }))
                }
            } onCancel: {
                cancel(ticket)
            }
        }

        /// Lets what is running finish, refuses what waits and what comes, and closes the connections.
        func close() async {
            await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
                shut { continuation.resume() }
            }
        }

        /// The same without waiting for it, which `afterwards` is told.
        func shut(afterwards: (@Sendable () -> Void)? = nil) {
            let (refused, isEmpty) = locked { state in
                let refused = state.close()
                if let afterwards, state.threads > 0 { state.afterwards.append(afterwards) }
                return (refused, state.threads == 0)
            }
            condition.broadcast()
            for job in refused { job.fail(Self.closed) }
            if isEmpty { afterwards?() }
        }

        static let closed = StorageError(.unavailable, "the store was closed")

        private func locked<Result>(_ body: (inout PoolState) -> Result) -> Result {
            condition.lock()
            defer { condition.unlock() }
            return body(&state)
        }

        private func submit(_ job: Job) {
            switch locked({ $0.submit(job, threadsAtMost: size) }) {
            case .accepted: condition.signal()
            case .acceptedByNewThread(let seat): start(seat)
            case .refused(let error): job.fail(error)
            }
        }

        private func cancel(_ ticket: Int) {
            let (waiting, handle) = locked { $0.cancel(ticket) }
            waiting?.fail(CancellationError())
            condition.signal()
            guard let handle else { return }
            // Asking takes a connection of its own, so it is not done on the thread that cancels.
            Thread.detachNewThread { handle.cancel() }
        }

        private func start(_ seat: Int) {
            let thread = Thread { self.work(at: seat) }
            thread.name = "PostgreSQL \(seat)"
            thread.start()
        }

        /// What a thread does until the pool is closed.
        private func work(at seat: Int) {
            let session = Session(
                connect: connect, announce: { handle in self.locked { $0.seats[seat]?.handle = handle } },
                isCancelled: { self.locked { $0.isCancelled(at: seat) } })
            while let job = next(for: seat) {
                let tell = job.run(session)
                let isSpoilt = locked { $0.finish(job, at: seat) }
                condition.signal()
                if isSpoilt { session.disconnect() }
                tell()
            }
            session.disconnect()
            for tell in locked({ $0.leave(seat) }) { tell() }
        }

        private func next(for seat: Int) -> Job? {
            condition.lock()
            defer { condition.unlock() }
            while true {
                if let job = state.take(at: seat) { return job }
                guard !state.isClosed else { return nil }
                state.idle += 1
                condition.wait()
                state.idle -= 1
            }
        }
    }
#endif
