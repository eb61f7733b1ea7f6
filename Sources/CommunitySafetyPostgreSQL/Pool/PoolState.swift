#if PostgreSQL
    import SafetyStorage

    /// Work for a connection.
    struct Job: Sendable {
        let ticket: Int
        /// The partition that it commits to; nil for what may be done beside everything else.
        let lane: Partition?
        /// Does it, and gives what tells the task that waits for it.
        let run: @Sendable (Session) -> @Sendable () -> Void
        /// Tells the task that it will not be done.
        let fail: @Sendable (any Error) -> Void
    }

    /// What waits, what runs, and who does it; a value, so that it can be followed without threads.
    struct PoolState {
        /// How many commits of one partition may have a connection: one that works, and one that is ready behind it.
        static let laneWidth = 2

        /// A thread's place, and the work it does.
        struct Seat {
            var ticket: Int?
            var handle: CancelHandle?
            /// True where the server was asked to give up, which may reach it later than meant.
            var isSpoilt = false
        }

        private struct Lane {
            var taken = 0
            var waiting: [Job] = []
        }

        enum Submission {
            case accepted
            case acceptedByNewThread(Int)
            case refused(any Error)
        }

        var seats: [Int: Seat] = [:]
        var idle = 0
        var afterwards: [@Sendable () -> Void] = []
        private(set) var isClosed = false
        private var ready: [Job] = []
        private var lanes: [Partition: Lane] = [:]
        private var tickets = 0
        private var seatsEver = 0
        /// The tickets that are out, and whether they were cancelled.
        private var cancelled: [Int: Bool] = [:]

        var threads: Int { seats.count }

        mutating func register() -> Int {
            tickets += 1
            cancelled[tickets] = false
            return tickets
        }

        mutating func submit(_ job: Job, threadsAtMost limit: Int) -> Submission {
            if isClosed || cancelled[job.ticket] == true {
                cancelled[job.ticket] = nil
                return .refused(isClosed ? ConnectionPool.closed : CancellationError())
            }
            if let lane = job.lane, lanes[lane, default: Lane()].taken >= Self.laneWidth {
                lanes[lane]?.waiting.append(job)
                return .accepted
            }
            if let lane = job.lane { lanes[lane, default: Lane()].taken += 1 }
            ready.append(job)
            guard ready.count > idle, seats.count < limit else { return .accepted }
            seatsEver += 1
            seats[seatsEver] = Seat()
            return .acceptedByNewThread(seatsEver)
        }

        /// The job that need not wait any more, and what asks the server to give one up.
        mutating func cancel(_ ticket: Int) -> (waiting: Job?, running: CancelHandle?) {
            guard cancelled[ticket] != nil else { return (nil, nil) }
            cancelled[ticket] = true
            if let seat = seats.first(where: { $0.value.ticket == ticket })?.key {
                seats[seat]?.isSpoilt = true
                return (nil, seats[seat]?.handle)
            }
            if let place = ready.firstIndex(where: { $0.ticket == ticket }) {
                let job = ready.remove(at: place)
                free(job)
                return (job, nil)
            }
            for (lane, line) in lanes {
                guard let place = line.waiting.firstIndex(where: { $0.ticket == ticket }) else { continue }
                cancelled[ticket] = nil
                return (lanes[lane]?.waiting.remove(at: place), nil)
            }
            return (nil, nil)
        }

        mutating func take(at seat: Int) -> Job? {
            guard let job = ready.first else { return nil }
            ready.removeFirst()
            seats[seat]?.ticket = job.ticket
            return job
        }

        func isCancelled(at seat: Int) -> Bool {
            seats[seat]?.ticket.flatMap { cancelled[$0] } ?? false
        }

        /// True where the seat's connection must not be used again.
        mutating func finish(_ job: Job, at seat: Int) -> Bool {
            free(job)
            seats[seat]?.ticket = nil
            defer { seats[seat]?.isSpoilt = false }
            return seats[seat]?.isSpoilt ?? false
        }

        /// Gives the job's place in its lane to the next one.
        private mutating func free(_ job: Job) {
            cancelled[job.ticket] = nil
            guard let lane = job.lane, var line = lanes[lane] else { return }
            if line.waiting.isEmpty {
                line.taken -= 1
            } else {
                ready.append(line.waiting.removeFirst())
            }
            lanes[lane] = line.taken == 0 ? nil : line
        }

        /// The jobs that will not be done.
        mutating func close() -> [Job] {
            isClosed = true
            let refused = ready + lanes.values.flatMap(\.waiting)
            for job in refused { cancelled[job.ticket] = nil }
            ready = []
            for lane in lanes.keys { lanes[lane]?.waiting = [] }
            return refused
        }

        /// Whom to tell, where the seat was the last.
        mutating func leave(_ seat: Int) -> [@Sendable () -> Void] {
            seats[seat] = nil
            guard seats.isEmpty else { return [] }
            defer { afterwards = [] }
            return afterwards
        }
    }
#endif
