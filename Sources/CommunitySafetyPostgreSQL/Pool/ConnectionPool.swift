#if PostgreSQL
    import Foundation
    import SafetyStorage

    /// Threads that own a connection each, and the work that waits for them.
    ///
    /// Unchecked, as the compiler does not know what the lock guards: all that changes is in `state`, which is touched
    /// only while `lock` is held. (`Mutex`, which it would know, needs a newer macOS.)
    final class ConnectionPool: @unchecked Sendable {
        private let lock = NSLock()
        private var state: PoolState
        private let connect: @Sendable () throws -> Connection

        init(size: Int, connect: @escaping @Sendable () throws -> Connection) {
            state = PoolState(seatsAtMost: size)
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
            let (refused, bells, tell) = locked { $0.close(afterwards: afterwards) }
            for bell in bells { bell.signal() }
            for job in refused { job.fail(Self.closed) }
            tell?()
        }

        static let closed = StorageError(.unavailable, "the store was closed")

        private func locked<Result>(_ body: (inout PoolState) -> Result) -> Result {
            lock.lock()
            defer { lock.unlock() }
            return body(&state)
        }

        private func submit(_ job: Job) {
            let (refusal, calls) = locked { ($0.submit(job), $0.call()) }
            if let refusal { job.fail(refusal) }
            answer(calls)
        }

        private func cancel(_ ticket: Int) {
            let (found, calls) = locked { ($0.cancel(ticket), $0.call()) }
            found.waiting?.fail(CancellationError())
            answer(calls)
            guard let handle = found.running else { return }
            // Asking takes a connection of its own, so it is not done on the thread that cancels.
            Thread.detachNewThread { handle.cancel() }
        }

        private func answer(_ calls: [PoolState.Call]) {
            for call in calls {
                switch call {
                case .wake(let bell): bell.signal()
                case .start(let seat):
                    let thread = Thread { self.work(at: seat) }
                    thread.name = "PostgreSQL \(seat)"
                    thread.start()
                }
            }
        }

        /// What a thread does until the pool is closed.
        private func work(at seat: Int) {
            let session = Session(
                connect: connect, announce: { handle in self.locked { $0.announce(handle, at: seat) } },
                isCancelled: { self.locked { $0.isCancelled(at: seat) } })
            while let job = next(for: seat) {
                let tell = job.run(session)
                let isSpoilt = locked { $0.finish(job, at: seat) }
                if isSpoilt { session.disconnect() }
                tell()
            }
            session.disconnect()
            for tell in locked({ $0.leave(seat) }) { tell() }
        }

        /// Sleeps while there is nothing to do; nil once the pool is closed.
        ///
        /// Not at once: whoever was told of the last job may have another, and to let them go first takes less than to
        /// fall asleep and be woken.
        private func next(for seat: Int) -> Job? {
            if let job = locked({ $0.look(at: seat) }) { return job }
            sched_yield()
            var isLooking = true
            while true {
                let (job, bell) = locked { ($0.take(at: seat, isLooking: isLooking), $0.bell(of: seat)) }
                if let job { return job }
                guard let bell else { return nil }
                isLooking = false
                bell.wait()
            }
        }
    }
#endif
