#if SQLite && PostgreSQL && Crypto
    import CivilTime
    import SafetyModel
    import SafetyStorage
    import SeededRandom

    /// A clock that jumps back and forth: the journal's order is that of the commits, and instants are only kept.
    enum ClockTrial: Trial {
        static let command = "clock"
        static let usage = "clock [COMMITS] --database DATABASE [--seed N]"

        private static let partition: Partition = "clock"

        static func run(_ arguments: TrialArguments) async throws {
            let database = try arguments.database().cleared()
            let seed = try arguments.seed()
            let commits = arguments.count(default: 300)
            let store = try await database.opened()
            let instants = instants(commits, seed: seed)
            let run = "clock \(seed)"
            let start = try await store.journalHead(of: partition)?.position.number ?? 0
            for (place, instant) in instants.enumerated() {
                let receipt = try await store.commit(batch(place, of: run, at: instant))
                try expect(
                    receipt.position.number == start + place + 1, "commit \(place) stands at \(receipt.position)")
                // A retry by a clock that has jumped meanwhile is the same command.
                let other = instants[instants.count - 1 - place]
                let again = try await store.commit(batch(place, of: run, at: other))
                try expect(again == receipt, "commit \(place) was done again at \(other.milliseconds)")
            }
            try await check(store, instants, run, after: start)
            print(
                "\(database): \(commits) commits by a clock that jumps, seed \(seed): order, instants and queries held")
        }

        /// Among them the first and the last that can be told, and neighbours in time far apart in order.
        private static func instants(_ count: Int, seed: UInt64) -> [Instant] {
            var random = SeededGenerator(seed: seed)
            let ends: [Int64] = [.min, .max, 0, -1, 1, .min + 1, .max - 1]
            return (0..<count).map { place in
                if place < ends.count { return Instant(milliseconds: ends[place]) }
                let span: Int64 = place.isMultiple(of: 3) ? .max / 2 : 10_000
                return Instant(milliseconds: 1_700_000_000_000 + Int64.random(in: -span / 2...span / 2, using: &random))
            }
        }

        private static func batch(_ place: Int, of run: String, at instant: Instant) throws -> Batch {
            let name = name(place, of: run)
            return try Batch(
                CommandKey(rawValue: name), in: partition,
                operations: [
                    .put(key(name), content(place, of: run)),
                    .put(key("\(run) shared"), content(place, of: run)),
                ],
                audit: Audit(who: "clock", role: "trial", purpose: .victimSupport, reason: "trial"), at: instant)
        }

        private static func check(
            _ store: any RecordStore, _ instants: [Instant], _ run: String, after start: Int
        ) async throws {
            let entries = try await store.journal(
                of: partition, after: JournalPosition(start), limit: instants.count + 1)
            try expect(entries.map(\.receipt.instant) == instants, "the journal has other instants, or another order")
            try expect(
                entries.map(\.position.number) == Array(start + 1...start + instants.count), "the journal has gaps")
            for (place, instant) in instants.enumerated() {
                let shared = try await store.record(key("\(run) shared"), at: Revision(place + 1))
                try expect(shared?.changed == instant, "revision \(place + 1) was not made at \(instant.milliseconds)")
                try expect(shared?.envelope == content(place, of: run), "revision \(place + 1) has other content")
            }
            var found: [String] = []
            var after: PageToken?
            repeat {
                let page = try await store.records(
                    matching: RecordQuery(
                        "tick", in: partition, having: [IndexTerm("run", run)], orderedBy: .term("place"), limit: 7,
                        after: after))
                found += page.records.map(\.key.id)
                after = page.next
            } while after != nil
            let ids = instants.indices.dropLast().map { name($0, of: run) }
            // The shared record has the place of the last commit, and a longer id than that commit's own.
            let last = [name(instants.count - 1, of: run), "\(run) shared"].sorted()
            try expect(found == ids + last, "the pages of a query are out of order")
        }

        private static func name(_ place: Int, of run: String) -> String { "\(run) \(1_000_000 + place)" }

        private static func key(_ id: String) -> RecordKey { RecordKey(partition, "tick", id) }

        private static func content(_ place: Int, of run: String) -> Envelope {
            Envelope(
                schemaVersion: 1, payload: Array("tick \(place)".utf8),
                terms: [IndexTerm("run", run), IndexTerm("place", "\(1_000_000 + place)")])
        }
    }
#endif
