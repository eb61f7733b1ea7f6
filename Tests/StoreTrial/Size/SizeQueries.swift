#if SQLite && PostgreSQL && Crypto
    import SafetyModel
    import SafetyStorage
    import SeededRandom

    /// What is asked of a table that grows; all of them find as much at every size.
    enum SizeQuery: String, CaseIterable {
        case byKey = "record by key"
        case byReference = "by a term of one record"
        case byWard = "by a term of 20 records"
        case byTwo = "by two terms, 20 records and half of all"
        case common = "first 20 by a term of half of all"
        case commonLater = "20 from the middle, by a term of half of all"
        case commonOrdered = "first 20 by a term of half of all, ordered by another"
        case scoped = "first 20 within a scope of two terms"
        case all = "first 20 of the kind"
        case behindEnded = "the 20 that stand, behind all others of a kind, which have ended"
        case behindEndedOrdered = "the same, ordered by a term"
        case journal = "10 journal entries from the middle, of 500 changes each"
        case receipt = "receipt of a command"
        case head = "head of the journal"
    }

    struct SizeQueries {
        static let partition: Partition = "big"
        /// How many records a page has.
        static let page = 20

        let store: any RecordStore
        let records: Int
        private var random: SeededGenerator

        init(store: any RecordStore, records: Int, seed: UInt64) {
            self.store = store
            self.records = records
            random = SeededGenerator(seed: seed)
        }

        static func command(_ number: Int) -> CommandKey { CommandKey(rawValue: "load-\(number)") }

        static func key(_ number: Int) -> RecordKey { RecordKey(partition, "case", id(number)) }

        /// Of a kind of which all but the last have ended.
        static func endedKey(_ number: Int) -> RecordKey { RecordKey(partition, "closed-case", id(number)) }

        private static func id(_ number: Int) -> String { "case-\(100_000_000 + number)" }

        static func content(_ number: Int) -> Envelope {
            let text = String(repeating: "a quiet evening ", count: 10)
            return Envelope(
                schemaVersion: 1, payload: Array(#"{"number":\#(number),"text":"\#(text)"}"#.utf8),
                terms: [
                    IndexTerm("reference", "r\(number)"), IndexTerm("street", "s\(number / 20)"),
                    IndexTerm("state", number.isMultiple(of: 2) ? "open" : "closed"),
                    IndexTerm("opened", "day \(10_000 + number * 7919 % 3650)"),
                ])
        }

        /// The median time of each in each of the tables, in microseconds.
        ///
        /// The tables take turns, so that whatever else the machine does hits all alike.
        static func timed(_ tables: [SizeQueries]) async throws -> [SizeQuery: [Double]] {
            var tables = tables
            var times: [SizeQuery: [Double]] = [:]
            for query in SizeQuery.allCases {
                var taken = Array(repeating: [Double](), count: tables.count)
                let begin = ContinuousTime.sinceSomeMoment
                // The first ones warm the caches up; slow ones are asked less often.
                while taken[0].count < 420 && (taken[0].count < 7 || ContinuousTime.seconds(since: begin) < 5) {
                    for table in tables.indices { taken[table].append(try await tables[table].time(query)) }
                }
                times[query] = taken.map { Array($0.dropFirst(min(20, $0.count / 2))).median }
            }
            return times
        }

        private mutating func time(_ query: SizeQuery) async throws -> Double {
            let number = Int.random(in: 0..<records, using: &random)
            let start = ContinuousTime.sinceSomeMoment
            let found = try await ask(query, number)
            let end = ContinuousTime.sinceSomeMoment
            try expect(found == expected(query), "\(query.rawValue): \(found) of \(records)")
            return Double(end - start) / 1000
        }

        private func expected(_ query: SizeQuery) -> Int {
            switch query {
            case .byKey, .byReference, .receipt, .head: 1
            case .byTwo: 10
            case .journal: min(10, (records + 499) / 500 / 2)
            default: Self.page
            }
        }

        private func ask(_ query: SizeQuery, _ number: Int) async throws -> Int {
            let open = IndexTerm("state", "open")
            let street = IndexTerm("street", "s\(number / 20)")
            switch query {
            case .byKey: return try await store.record(Self.key(number)) == nil ? 0 : 1
            case .byReference: return try await find([IndexTerm("reference", "r\(number)")])
            case .byWard: return try await find([street])
            case .byTwo: return try await find([street, open])
            case .common: return try await find([open])
            case .commonLater: return try await find([open], after: PageToken(value: nil, id: Self.id(records / 2)))
            case .commonOrdered: return try await find([open], orderedBy: .term("opened"))
            case .scoped: return try await find([], within: .anyOf([open, street]))
            case .all: return try await find([])
            case .behindEnded: return try await find([], of: "closed-case")
            case .behindEndedOrdered: return try await find([], of: "closed-case", orderedBy: .term("opened"))
            case .journal:
                let half = (records + 499) / 500 / 2
                return try await store.journal(of: Self.partition, after: JournalPosition(half), limit: 10).count
            case .receipt:
                return try await store.receipt(of: Self.command(number / 500), in: Self.partition) == nil ? 0 : 1
            case .head: return try await store.journalHead(of: Self.partition) == nil ? 0 : 1
            }
        }

        private func find(
            _ terms: [IndexTerm], of kind: RecordKind = "case", within scope: AccessScope = .everything,
            orderedBy order: RecordQuery.Order = .id, after: PageToken? = nil
        ) async throws -> Int {
            try await store.records(
                matching: RecordQuery(
                    kind, in: Self.partition, having: terms, within: scope, orderedBy: order, limit: Self.page,
                    after: after)
            ).records.count
        }
    }
#endif
