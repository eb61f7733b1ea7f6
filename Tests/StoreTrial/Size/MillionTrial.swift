#if SQLite && PostgreSQL && Crypto
    import CivilTime
    import Foundation
    import SafetyModel
    import SafetyStorage

    /// A table that grows: how fast it is filled, how long queries take at each size, and what it takes up.
    enum MillionTrial: Trial {
        static let command = "million"
        static let usage = "million [RECORDS] --database DATABASE [--seed N]"

        private static let batch = 500

        static func run(_ arguments: TrialArguments) async throws {
            let database = try arguments.database().cleared()
            let records = arguments.count(default: 1_000_000)
            let seed = try arguments.seed()
            let store = try await database.opened()
            let steps = [10_000, 100_000, 1_000_000].filter { $0 < records } + [records]
            print("\(database): \(records) records in batches of \(batch), journal sealed, seed \(seed)")
            var figures: [[SizeQuery: Double]] = []
            var loaded = 0
            for step in steps {
                let start = ContinuousTime.sinceSomeMoment
                let before = loaded
                while loaded < step {
                    let count = min(batch, step - loaded)
                    try await load(loaded..<loaded + count, into: store)
                    loaded += count
                }
                let rate = Double(loaded - before) / ContinuousTime.seconds(since: start)
                var queries = SizeQueries(store: store, records: loaded, seed: seed)
                figures.append(try await queries.timed())
                print(
                    "\(loaded) records: \(rate.text(0)) records/s, \(try megabytes(of: database)), "
                        + "peak memory of this process \(ProcessPeak.megabytes.text()) MB")
            }
            printTable(figures, steps)
        }

        private static func load(_ numbers: Range<Int>, into store: any RecordStore) async throws {
            let batch = try Batch(
                SizeQueries.command(numbers.lowerBound / Self.batch), in: SizeQueries.partition,
                operations: numbers.map { .put(SizeQueries.key($0), SizeQueries.content($0)) },
                audit: Audit(who: "load", role: "writer", purpose: .victimSupport, reason: "trial"),
                at: Instant(milliseconds: Int64(numbers.lowerBound)))
            _ = try await store.commit(batch)
        }

        private static func megabytes(of database: TrialDatabase) throws -> String {
            switch database {
            case .memory: return "in memory"
            case .sqlite(let path):
                let sizes = ["", "-wal"].map { suffix in
                    (try? FileManager.default.attributesOfItem(atPath: path + suffix))?[.size] as? Int ?? 0
                }
                return "file \((Double(sizes[0]) / 1e6).text()) MB, log \((Double(sizes[1]) / 1e6).text()) MB"
            case .postgreSQL(let address, _):
                let connection = try PostgreSQLConnection(address)
                let size = try connection.ask("SELECT pg_database_size(current_database())")[0][0].flatMap {
                    Double($0)
                }
                return "database \(((size ?? 0) / 1e6).text()) MB"
            }
        }

        /// In microseconds, and the ratio of the last size to the first.
        private static func printTable(_ figures: [[SizeQuery: Double]], _ steps: [Int]) {
            print("| query, median µs at | " + steps.map { "\($0)" }.joined(separator: " | ") + " | ratio |")
            print("| --- |" + String(repeating: " --- |", count: steps.count + 1))
            for query in SizeQuery.allCases {
                let times = figures.map { $0[query] ?? .nan }
                let ratio = (times.last ?? .nan) / (times.first ?? .nan)
                print(
                    "| \(query.rawValue) | " + times.map { $0.text(0) }.joined(separator: " | ")
                        + " | \(ratio.text(2)) |")
            }
        }
    }

    enum ProcessPeak {
        /// The most that this process has held in memory so far.
        static var megabytes: Double {
            var usage = rusage()
            getrusage(numericCast(RUSAGE_SELF.rawValue), &usage)
            return Double(usage.ru_maxrss) / 1024
        }
    }
#endif
