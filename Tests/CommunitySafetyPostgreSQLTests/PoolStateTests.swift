#if PostgreSQL
    import Dispatch
    import SafetyStorage
    import SeededRandom
    import Testing

    @testable import CommunitySafetyPostgreSQL

    /// The pool's state under threads that take their turns by chance, one step at a time.
    @Suite struct PoolStateTests {
        @Test(arguments: [1, 2, 3, 4, 8, 16])
        func whateverTheTurnsEachJobIsDoneOnceAndNoneIsForgotten(seats: Int) throws {
            for seed in 0..<150 as Range<UInt64> {
                var play = PoolPlay(seats: seats, seed: seed)
                for _ in 0..<300 { try play.turn() }
                try play.windUp()
            }
        }

        /// One connection, and always another commit to do.
        @Test func aReadHasItsTurnAtTheOnlyConnection() throws {
            var play = PoolPlay(seats: 1, seed: 0)
            try play.submit(in: "a")
            try play.submit(in: nil)
            for _ in 0..<20 {
                try play.submit(in: "b")
                try play.step(0)
            }
            #expect(play.done.contains(2))
        }
    }

    /// Threads and tasks about one pool, and what must hold whatever they do.
    private struct PoolPlay {
        private enum Doing {
            case start
            case work(Job)
            /// About to look once more.
            case look
            case sleep
        }

        private var state: PoolState
        private let seats: Int
        private let seed: UInt64
        private var random: SeededGenerator
        /// What each thread does, in the order in which they were started; the seat of the first is 1.
        private var threads: [Doing] = []
        private var lanes: [Int: Partition?] = [:]
        private var underWay: Set<Int> = []
        private var cancelled: Set<Int> = []
        private var begun: [Partition?: Int] = [:]
        private(set) var done: Set<Int> = []

        init(seats: Int, seed: UInt64) {
            state = PoolState(seatsAtMost: seats)
            self.seats = seats
            self.seed = seed
            random = SeededGenerator(seed: seed)
        }

        mutating func turn() throws {
            switch Int.random(in: 0..<10, using: &random) {
            case 0..<2: try submit(in: nil)
            case 2..<4: try submit(in: ["a", "b", "c", "d", "e"].randomElement(using: &random))
            case 4: try cancel()
            default: if !threads.isEmpty { try step(Int.random(in: threads.indices, using: &random)) }
            }
        }

        /// Nothing more comes; nobody may fall asleep over what is left.
        mutating func windUp() throws {
            while let thread = threads.indices.first(where: { isAwake($0) }) { try step(thread) }
            try check(done.union(cancelled) == Set(lanes.keys), "asleep, with \(lanes.count - done.count) left")
            try check(done.isDisjoint(with: cancelled), "done and refused")
        }

        mutating func submit(in lane: Partition?) throws {
            let ticket = state.register()
            lanes[ticket] = .some(lane)
            let job = Job(ticket: ticket, lane: lane, run: { _ in {} }, fail: { _ in })
            try check(state.submit(job) == nil, "refused")
            try answer(state.call())
        }

        private mutating func cancel() throws {
            guard let ticket = lanes.keys.filter({ !done.contains($0) }).sorted().randomElement(using: &random) else {
                return
            }
            let found = state.cancel(ticket)
            if let job = found.waiting {
                try check(job.ticket == ticket, "another was refused")
                try check(!underWay.contains(ticket), "what is under way was refused")
                try check(cancelled.insert(ticket).inserted, "refused twice")
            } else {
                try check(underWay.contains(ticket) || cancelled.contains(ticket), "a job that waits is not refused")
            }
            try answer(state.call())
        }

        private mutating func answer(_ calls: [PoolState.Call]) throws {
            for call in calls {
                switch call {
                case .start(let seat):
                    threads.append(.start)
                    try check(seat == threads.count && seat <= seats, "thread \(seat) of \(seats)")
                case .wake(let bell): bell.signal()
                }
            }
        }

        private func isAwake(_ thread: Int) -> Bool {
            guard case .sleep = threads[thread], let bell = state.bell(of: thread + 1) else { return true }
            // A look at the bell that leaves it as it was.
            guard bell.wait(timeout: .now()) == .success else { return false }
            bell.signal()
            return true
        }

        /// What that thread does next.
        mutating func step(_ thread: Int) throws {
            let seat = thread + 1
            switch threads[thread] {
            case .start: try begin(state.look(at: seat), at: thread, or: .look)
            case .work(let job):
                _ = state.finish(job, at: seat)
                underWay.remove(job.ticket)
                try check(done.insert(job.ticket).inserted, "job \(job.ticket) was done twice")
                try begin(state.look(at: seat), at: thread, or: .look)
            case .look: try begin(state.take(at: seat, isLooking: true), at: thread, or: .sleep)
            case .sleep:
                guard state.bell(of: seat)?.wait(timeout: .now()) == .success else { return }
                try begin(state.take(at: seat, isLooking: false), at: thread, or: .sleep)
            }
        }

        private mutating func begin(_ job: Job?, at thread: Int, or otherwise: Doing) throws {
            guard let job else {
                threads[thread] = otherwise
                return
            }
            threads[thread] = .work(job)
            let ticket = job.ticket
            try check(!cancelled.contains(ticket), "begun after its refusal")
            try check(underWay.insert(ticket).inserted, "begun twice")
            try check(underWay.count <= seats, "more jobs than connections")
            let commits = underWay.compactMap { lanes[$0] ?? nil }
            try check(Set(commits).count == commits.count, "two commits of one partition")
            try check(commits.count <= max(1, seats - max(1, seats / 4)), "commits leave no connection to reads")
            if job.lane != nil {
                try check(begun[job.lane, default: 0] < ticket, "a commit overtook another of its partition")
                begun[job.lane] = ticket
            }
        }

        private func check(_ holds: Bool, _ what: String) throws {
            try #require(holds, "\(what) (seed \(seed), \(seats) seats)")
        }
    }
#endif
