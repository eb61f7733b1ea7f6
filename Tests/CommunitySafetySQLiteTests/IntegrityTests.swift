#if SQLite
    import CommunitySafetySQLite
    import CommunitySafetyTesting
    import Foundation
    import GRDB
    import SafetyStorage
    import Testing

    /// A sound store is found sound, and each way of damaging one is found.
    @Suite struct IntegrityTests {
        @Test(arguments: [UInt64(0), 1, 2])
        func whatCommitsLeaveIsSound(seed: UInt64) async throws {
            try await Folder.with { folder in
                let store = try SQLiteStore(path: folder.path("s"))
                var work = RandomWork(seed: seed)
                for _ in 0..<60 {
                    let batch = try await work.batch { try await store.record($0) }
                    _ = try await CommitAnswer(of: store, to: batch)
                }
                for depth in [IntegrityReport.Depth.quick, .full] {
                    #expect(try await store.checkIntegrity(depth).findings == [], "seed \(seed)")
                }
            }
        }

        struct Damage: CustomTestStringConvertible {
            let sql: String
            let kind: IntegrityReport.Finding.Kind
            var isSeenQuickly = false
            var testDescription: String { sql }
        }

        private static let damages = [
            Damage(sql: "DELETE FROM safety_entry WHERE position = 5", kind: .journal, isSeenQuickly: true),
            Damage(sql: "DELETE FROM safety_entry WHERE position = 1", kind: .journal, isSeenQuickly: true),
            Damage(
                sql: "UPDATE safety_entry SET position = 99 WHERE position = 31", kind: .journal, isSeenQuickly: true),
            Damage(sql: "DELETE FROM safety_change WHERE ordinal = 0 AND entry = 3", kind: .journal),
            Damage(
                sql: "UPDATE safety_entry SET partition = 'other' WHERE position = 7 AND partition = 'beds'",
                kind: .journal, isSeenQuickly: true),
            Damage(sql: "DELETE FROM safety_change WHERE verb = 'put' AND entry = 2", kind: .revision),
            Damage(sql: "UPDATE safety_record SET latest = latest + 1 WHERE id = 'a'", kind: .revision),
            Damage(sql: "DELETE FROM safety_earlier WHERE number = 1", kind: .revision),
            Damage(sql: "DELETE FROM safety_earlier WHERE number = 2", kind: .revision),
            Damage(sql: "UPDATE safety_record SET state = 'gone' WHERE id = 'b'", kind: .revision, isSeenQuickly: true),
            Damage(
                sql: """
                    INSERT INTO safety_earlier (record, number, state, changed)
                    SELECT record, 1, 'redacted', 0 FROM safety_record WHERE state = 'erased'
                    """, kind: .revision),
            Damage(sql: "DELETE FROM safety_record WHERE id = 'é'", kind: .reference, isSeenQuickly: true),
            Damage(
                sql: """
                    UPDATE safety_unique_key
                    SET record = (SELECT record FROM safety_record WHERE state = 'erased') WHERE value = '1/20'
                    """, kind: .uniqueKey, isSeenQuickly: true),
            Damage(sql: "DELETE FROM safety_term WHERE value = 'b2'", kind: .term),
            Damage(sql: "UPDATE safety_term SET value = 'b9' WHERE value = 'b2'", kind: .term),
            Damage(sql: "UPDATE safety_term SET ended = 1 - ended WHERE value = 'b2'", kind: .term),
            Damage(sql: "UPDATE safety_term SET least = 0 WHERE value = '10' AND id = 'b'", kind: .term),
            Damage(sql: "UPDATE safety_term SET record = 1 WHERE value = 'b2'", kind: .term),
            Damage(sql: "UPDATE safety_record SET terms = x'61' WHERE id = 'a'", kind: .term),
            Damage(sql: "UPDATE safety_record SET terms = x'' WHERE id = 'b'", kind: .term),
            Damage(
                sql: "INSERT INTO safety_term VALUES ('beds', 'note', 0, 'n', 'v', 'a', 1, 1)", kind: .term),
            // An index that lacks a row of its table.
            Damage(
                sql: """
                    PRAGMA writable_schema = ON;
                    UPDATE sqlite_schema SET sql = sql || ' WHERE id <> ''a''' WHERE name = 'safety_record_listing';
                    PRAGMA writable_schema = OFF;
                    """, kind: .damage),
            Damage(
                sql: "PRAGMA ignore_check_constraints = ON; UPDATE safety_record SET payload = NULL WHERE id = 'c'",
                kind: .revision, isSeenQuickly: true),
            Damage(
                sql: "PRAGMA ignore_check_constraints = ON; UPDATE safety_earlier SET terms = NULL WHERE number = 1",
                kind: .revision, isSeenQuickly: true),
        ]

        @Test(arguments: damages)
        func eachDamageIsFound(damage: Damage) async throws {
            try await Folder.with { folder in
                let store = try SQLiteStore(path: folder.path("s"))
                for batch in try OldWork.batches() { _ = try await store.commit(batch) }
                try store.pool.close()
                let hand = try DatabaseQueue(path: folder.path("s"), configuration: Self.carelessly)
                try await hand.writeWithoutTransaction { try $0.execute(sql: damage.sql) }
                try hand.close()
                let damaged = try SQLiteStore(path: folder.path("s"))
                let report = try await damaged.checkIntegrity()
                #expect(report.findings.contains { $0.kind == damage.kind }, "\(report.findings)")
                #expect(!report.isSound)
                let quick = try await damaged.checkIntegrity(.quick)
                #expect(
                    !quick.findings.contains { $0.kind == damage.kind } == !damage.isSeenQuickly, "\(quick.findings)")
            }
        }

        /// Every page of a store, one after the other, is overwritten; the first says what kind of file it is.
        @Test func aDestroyedPageIsFoundWhereverItIs() async throws {
            try await Folder.with { folder in
                let store = try SQLiteStore(path: folder.path("s"))
                // Short ones: SQLite cannot tell whether the inside of a long payload is as it was.
                for number in 0..<80 {
                    let content = note("\(number)", terms: [IndexTerm("n", "\(number % 9)"), IndexTerm("m", "x")])
                    let key = key("\(number % 60)")
                    let operations: [SafetyStorage.Operation] = [
                        .put(key, content), .reserve(UniqueKey("ref", "\(number % 60)"), for: key),
                    ]
                    _ = try await store.commit(
                        batch("c\(number)", operations, given: number < 60 ? [.absent(key)] : [.at(key, Revision(1))]))
                }
                // Leaves no page unused.
                try await store.removeTraces()
                try store.pool.close()
                let sound = try #require(try folder.contents()["s"])
                for page in 1..<sound.count / 4096 {
                    var bytes = sound
                    bytes.replaceSubrange(page * 4096..<(page + 1) * 4096, with: Data(repeating: 0x5A, count: 4096))
                    try bytes.write(to: folder.url.appending(path: "s\(page)"))
                    do {
                        let report = try await SQLiteStore(path: folder.path("s\(page)")).checkIntegrity()
                        #expect(!report.isSound, "page \(page)")
                    } catch let error as StorageError {
                        // The opening itself may need the page.
                        #expect(error.code == .corrupt, "page \(page): \(error)")
                    }
                }
            }
        }

        private static var carelessly: Configuration {
            var configuration = Configuration()
            configuration.foreignKeysEnabled = false
            return configuration
        }
    }
#endif
