#if PostgreSQL
    /// Jobs, first come, first served.
    struct Queue {
        private var jobs: ArraySlice<Job> = []

        var first: Job? { jobs.first }
        var count: Int { jobs.count }

        mutating func add(_ job: Job) { jobs.append(job) }

        mutating func removeFirst() -> Job? {
            // An emptied slice would hold on to what was in it.
            defer { if jobs.isEmpty { jobs = [] } }
            return jobs.popFirst()
        }

        mutating func remove(_ ticket: Int) -> Job? {
            guard let place = jobs.firstIndex(where: { $0.ticket == ticket }) else { return nil }
            return jobs.remove(at: place)
        }

        mutating func removeAll() -> [Job] {
            defer { jobs = [] }
            return Array(jobs)
        }
    }
#endif
