#if SQLite && PostgreSQL && Crypto
    /// What was done in a slot of time.
    struct LoadTally: Sendable {
        var commits = 0
        var conflicts = 0
        var reads = 0
        var seconds = 0.0

        static func + (left: LoadTally, right: LoadTally) -> LoadTally {
            LoadTally(
                commits: left.commits + right.commits, conflicts: left.conflicts + right.conflicts,
                reads: left.reads + right.reads, seconds: max(left.seconds, right.seconds))
        }

        var commitRate: Double { Double(commits) / seconds }
        var readRate: Double { Double(reads) / seconds }
    }

    /// One way to do the work of the load: through the kit, or by hand.
    protocol LoadSide: Sendable {
        var name: String { get }

        /// Eight writers and eight readers, for so long.
        func work(seconds: Double, seed: UInt64) async throws -> LoadTally

        /// The sum of all counters, by which no increment may be lost.
        func total() async throws -> Int
    }
#endif
