#if PostgreSQL
    import Dispatch
    import SafetyStorage

    /// What waits, what runs, and who does it; a value, so that it can be followed without threads.
    ///
    /// Commits go first, as others wait for them, and leave a quarter of the connections to reads; for the rest all goes
    /// in the order in which it was asked for. A partition has one commit under way at a time, as another would only wait
    /// for its lock.
    struct PoolState {
        /// A thread's place.
        struct Seat {
            /// What the thread sleeps by while there is nothing to do.
            let bell = DispatchSemaphore(value: 0)
            fileprivate(set) var job: Job?
            /// False while the thread has not woken up to its job.
            fileprivate var hasBegun = false
            var handle: CancelHandle?
            /// True where the server was asked to give up, which may reach it later than meant.
            fileprivate var isSpoilt = false
        }

        /// A thread that has been given work.
        enum Call {
            case wake(DispatchSemaphore)
            case start(seat: Int)
        }

        private var seats: [Int: Seat] = [:]
        private var isClosed = false
        private var idle: [Int] = []
        /// How many threads have nothing to do and are about to look once more.
        private var looking = 0
        private var seatsEver = 0
        private let seatsAtMost: Int
        private let commitsAtMost: Int

        private var reads = Queue()
        /// At most one of each partition.
        private var commits = Queue()
        /// The commits behind those and behind the ones under way, of which each partition has one.
        private var lanes: [Partition: Queue] = [:]
        private var commitsUnderWay = 0

        private var tickets = 0
        /// The tickets that are out, and whether they were cancelled.
        private var cancelled: [Int: Bool] = [:]
        private var afterwards: [@Sendable () -> Void] = []

        init(seatsAtMost: Int) {
            self.seatsAtMost = max(1, seatsAtMost)
            commitsAtMost = max(1, self.seatsAtMost - max(1, self.seatsAtMost / 4))
        }

        mutating func register() -> Int {
            tickets += 1
            cancelled[tickets] = false
            return tickets
        }

        /// Takes a job in; gives why not where it is not.
        mutating func submit(_ job: Job) -> (any Error)? {
            if isClosed || cancelled[job.ticket] == true {
                cancelled[job.ticket] = nil
                return isClosed ? ConnectionPool.closed : CancellationError()
            }
            guard let lane = job.lane else {
                reads.add(job)
                return nil
            }
            if lanes[lane] == nil {
                lanes[lane] = Queue()
                commits.add(job)
            } else {
                lanes[lane]?.add(job)
            }
            return nil
        }

        /// Gives what is ready to threads that have nothing to do, or to new ones, but for what those get who are about
        /// to look.
        mutating func call() -> [Call] {
            var calls: [Call] = []
            while !idle.isEmpty || seats.count < seatsAtMost, ready > looking, let job = nextJob() {
                // The one that was idle last, whose stack and connection are still warm.
                if let seat = idle.popLast() {
                    seats[seat]?.job = job
                    if let bell = seats[seat]?.bell { calls.append(.wake(bell)) }
                } else {
                    seatsEver += 1
                    seats[seatsEver] = Seat(job: job)
                    calls.append(.start(seat: seatsEver))
                }
            }
            return calls
        }

        /// How many jobs could be begun.
        private var ready: Int { reads.count + min(commits.count, commitsAtMost - commitsUnderWay) }

        private mutating func nextJob() -> Job? {
            guard commitsUnderWay < commitsAtMost, let commit = commits.first else { return reads.removeFirst() }
            // No read would ever have the only connection of a store that always has a commit to do.
            if seatsAtMost == 1, let read = reads.first, read.ticket < commit.ticket { return reads.removeFirst() }
            commitsUnderWay += 1
            return commits.removeFirst()
        }

        /// What a thread does next; where there is nothing it must look again, by `take`.
        mutating func look(at seat: Int) -> Job? {
            if let job = begin(at: seat) { return job }
            looking += 1
            return nil
        }

        /// What a thread does that has looked in vain; where there is nothing still it is idle from then on.
        mutating func take(at seat: Int, isLooking: Bool) -> Job? {
            if isLooking { looking -= 1 }
            if let job = begin(at: seat) { return job }
            if !idle.contains(seat) { idle.append(seat) }
            return nil
        }

        private mutating func begin(at seat: Int) -> Job? {
            guard let place = seats[seat], let job = place.job ?? nextJob() else { return nil }
            seats[seat]?.job = job
            seats[seat]?.hasBegun = true
            return job
        }

        /// Nil where a thread need not wait for more work, as there will be none.
        func bell(of seat: Int) -> DispatchSemaphore? { isClosed ? nil : seats[seat]?.bell }

        func isCancelled(at seat: Int) -> Bool {
            seats[seat]?.job.flatMap { cancelled[$0.ticket] } ?? false
        }

        /// True where the seat's connection must not be used again.
        mutating func finish(_ job: Job, at seat: Int) -> Bool {
            release(job)
            defer {
                seats[seat]?.job = nil
                seats[seat]?.hasBegun = false
                seats[seat]?.isSpoilt = false
            }
            return seats[seat]?.isSpoilt ?? false
        }

        /// The job that need not wait any more, and what asks the server to give one up.
        mutating func cancel(_ ticket: Int) -> (waiting: Job?, running: CancelHandle?) {
            guard cancelled[ticket] != nil else { return (nil, nil) }
            cancelled[ticket] = true
            if let (seat, place) = seats.first(where: { $0.value.job?.ticket == ticket }), let job = place.job {
                guard place.hasBegun else {
                    seats[seat]?.job = nil
                    release(job)
                    return (job, nil)
                }
                seats[seat]?.isSpoilt = true
                return (nil, place.handle)
            }
            guard let job = removeWaiting(ticket) else { return (nil, nil) }
            cancelled[ticket] = nil
            return (job, nil)
        }

        private mutating func removeWaiting(_ ticket: Int) -> Job? {
            if let read = reads.remove(ticket) { return read }
            if let commit = commits.remove(ticket) {
                passOn(commit)
                return commit
            }
            for lane in lanes.keys {
                if let behind = lanes[lane]?.remove(ticket) { return behind }
            }
            return nil
        }

        /// Forgets a job that a seat had.
        private mutating func release(_ job: Job) {
            cancelled[job.ticket] = nil
            if job.lane != nil { commitsUnderWay -= 1 }
            passOn(job)
        }

        /// Lets the commit behind that one take its place.
        private mutating func passOn(_ job: Job) {
            guard let lane = job.lane else { return }
            if let next = lanes[lane]?.removeFirst() { commits.add(next) } else { lanes[lane] = nil }
        }

        mutating func announce(_ handle: CancelHandle?, at seat: Int) { seats[seat]?.handle = handle }

        /// The jobs that will not be done, and the threads that must learn of it.
        ///
        /// `afterwards` is told once the last thread has left, which it has where it is given back.
        mutating func close(
            afterwards tell: (@Sendable () -> Void)?
        ) -> (refused: [Job], bells: [DispatchSemaphore], tell: (@Sendable () -> Void)?) {
            isClosed = true
            let refused = reads.removeAll() + commits.removeAll() + lanes.keys.flatMap { lanes[$0]?.removeAll() ?? [] }
            for job in refused { cancelled[job.ticket] = nil }
            if let tell, !seats.isEmpty { afterwards.append(tell) }
            return (refused, seats.values.map(\.bell), seats.isEmpty ? tell : nil)
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
