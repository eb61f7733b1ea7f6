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
            let database = try arguments.database()
            let records = arguments.count(default: 1_000_000)
            let seed = try arguments.seed()
            let sizes = [10_000, 100_000, 1_000_000].filter { $0 < records } + [records]
            print("\(database): tables of \(sizes) records, batches of \(batch), journal sealed, seed \(seed)")
            var stores: [SizeQueries] = []
            for size in sizes {
                let place = database.beside("\(size)")
                stores.append(SizeQueries(store: try await loaded(place, size), records: size, seed: seed))
            }
            try await printTable(SizeQueries.timed(stores), sizes)
        }

        /// A store with so many records; one that an earlier trial has loaded is taken as it is.
        private static func loaded(_ place: TrialDatabase, _ size: Int) async throws -> any RecordStore {
            let commits = (size + batch - 1) / batch
            let ended = size / 10
            let all = commits + 2 * ((ended + batch - 1) / batch)
            let found = try await place.opened()
            if try await found.journalHead(of: SizeQueries.partition)?.position.number == all { return found }
            let store = try await place.cleared().opened()
            let start = ContinuousTime.sinceSomeMoment
            for number in 0..<commits {
                let numbers = number * batch..<min(size, (number + 1) * batch)
                try await commit(
                    SizeQueries.command(number), numbers.map { .put(SizeQueries.key($0), SizeQueries.content($0)) },
                    to: store)
            }
            let rate = Double(size) / ContinuousTime.seconds(since: start)
            print(
                "\(size) records: \(rate.text(0)) records/s, \(try megabytes(of: place)), "
                    + "peak memory of this process \(ProcessPeak.megabytes.text()) MB")
            for start in stride(from: 0, to: ended, by: batch) {
                let keys = (start..<min(ended, start + batch)).map { SizeQueries.endedKey($0) }
                try await commit(
                    CommandKey(rawValue: "make-\(start)"),
                    keys.enumerated().map { .put($1, SizeQueries.content(start + $0)) }, to: store)
                let standing = max(0, start + keys.count - (ended - SizeQueries.page))
                try await commit(
                    CommandKey(rawValue: "end-\(start)"), keys.dropLast(standing).map { .end($0) }, to: store)
            }
            return store
        }

        private static func commit(
            _ command: CommandKey, _ operations: [SafetyStorage.Operation], to store: any RecordStore
        ) async throws {
            let batch = try Batch(
                command, in: SizeQueries.partition, operations: operations,
                audit: Audit(who: "load", role: "writer", purpose: .victimSupport, reason: "trial"),
                at: Instant(milliseconds: 0))
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
            case .postgreSQL(let address, let schema):
                let connection = try PostgreSQLConnection(address)
                let size = try connection.ask(
                    "SELECT sum(pg_total_relation_size(oid)) FROM pg_class WHERE relkind = 'r' AND relnamespace = '\(schema)'::regnamespace"
                )[0][0].flatMap {
                    Double($0)
                }
                return "tables and indexes \(((size ?? 0) / 1e6).text()) MB"
            }
        }

        /// In microseconds, and the ratio of the largest table to the smallest.
        private static func printTable(_ figures: [SizeQuery: [Double]], _ sizes: [Int]) {
            print("| query, median µs at | " + sizes.map { "\($0)" }.joined(separator: " | ") + " | ratio |")
            print("| --- |" + String(repeating: " --- |", count: sizes.count + 1))
            for query in SizeQuery.allCases {
                let times = figures[query] ?? []
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
