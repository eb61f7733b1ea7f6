#if SQLite
    import CommunitySafetySQLite
    import CommunitySafetyTesting
    import Foundation
    import GRDB
    import SafetyStorage
    import Testing

    /// A store as a guest in the database of its host.
    @Suite struct SharingTests {
        @Test func theHostsDatabaseStaysTheHosts() async throws {
            try await Folder.with { folder in
                let host = try DatabasePool(path: folder.path("host"))
                try await host.write { database in
                    try database.execute(
                        sql: """
                            PRAGMA application_id = 7; PRAGMA user_version = 12;
                            CREATE TABLE record (a); INSERT INTO record VALUES (1);
                            """)
                }
                for round in 1...2 {
                    let store = try SQLiteStore(sharing: host)
                    _ = try await store.commit(batch("c\(round)", [.put(key("a"), note("\(round)"))]))
                    #expect(try await store.record(key("a"))?.revision == Revision(round))
                }
                for (question, answer) in [
                    ("PRAGMA application_id", 7), ("PRAGMA user_version", 12), ("SELECT a FROM record", 1),
                ] {
                    #expect(try await host.read { try Int.fetchOne($0, sql: question) } == answer, "\(question)")
                }
                let synchronous = try await host.writeWithoutTransaction {
                    try Int.fetchOne($0, sql: "PRAGMA synchronous")
                }
                #expect(synchronous == 2)
            }
        }

        /// A guest's tables are brought up to date like a file's, and the host's stay as they were.
        @Test func anOldGuestIsBroughtUpToDate() async throws {
            try await Folder.with { folder in
                try MigrationTests.oldDatabase(1, at: folder.path("host"))
                let host = try DatabasePool(path: folder.path("host"))
                try await host.writeWithoutTransaction { database in
                    try database.execute(
                        sql: """
                            PRAGMA application_id = 7; PRAGMA user_version = 12;
                            CREATE TABLE safety_schema (version INTEGER NOT NULL) STRICT;
                            INSERT INTO safety_schema VALUES (1);
                            CREATE TABLE record (a); INSERT INTO record VALUES (1);
                            """)
                }
                let model = MemoryStore()
                for batch in try OldWork.batches() { _ = try await model.commit(batch) }
                for opening in 1...2 {
                    let guest = try SQLiteStore(sharing: host)
                    try await OldWork.questions.compare(guest, with: model, "opening \(opening)")
                }
                for (question, answer) in [
                    ("PRAGMA application_id", 7), ("PRAGMA user_version", 12), ("SELECT a FROM record", 1),
                    ("SELECT version FROM safety_schema", 2),
                ] {
                    #expect(try await host.read { try Int.fetchOne($0, sql: question) } == answer, "\(question)")
                }
            }
        }

        /// What a store relies on holds for a shared pool, and after reopening.
        @Test func aSharedPoolIsAsDurableAsAFileOfItsOwn() async throws {
            try await Folder.with { folder in
                for _ in 0..<2 {
                    let store = try SQLiteStore(sharing: DatabasePool(path: folder.path("host")), sealing: ToySealing())
                    for (name, value) in [
                        ("synchronous", "2"), ("journal_mode", "wal"), ("secure_delete", "1"), ("foreign_keys", "1"),
                    ] {
                        let found = try await store.pool.writeWithoutTransaction {
                            try String.fetchOne($0, sql: "PRAGMA \(name)")
                        }
                        #expect(found == value, "\(name)")
                    }
                    try store.pool.close()
                }
            }
        }

        @Test func aHostWithOtherTextIsRefused() async throws {
            try await Folder.with { folder in
                var configuration = Configuration()
                configuration.prepareDatabase { try $0.execute(sql: "PRAGMA encoding = 'UTF-16'") }
                let host = try DatabasePool(path: folder.path("host"), configuration: configuration)
                try await host.write { try $0.execute(sql: "CREATE TABLE record (a)") }
                let error = #expect(throws: StorageError.self) { try SQLiteStore(sharing: host) }
                #expect(error?.code == .unavailable)
                #expect(try await host.read { try !$0.tableExists("safety_record") })
            }
        }

        /// A sealed journal is gone on with only by who can seal it.
        @Test func aSealedJournalRefusesAGuestWithoutSealing() async throws {
            try await Folder.with { folder in
                let host = try DatabasePool(path: folder.path("host"))
                let sealed = try SQLiteStore(sharing: host, sealing: ToySealing())
                _ = try await sealed.commit(batch("c1", [.put(key("a"), note("1"))]))
                let open = try SQLiteStore(sharing: host)
                let work = try batch("c2", [.put(key("a"), note("2"))])
                #expect(await refusal { _ = try await open.commit(work) }?.code == .malformed)
                #expect(try await open.journalHead(of: "beds")?.link != nil)
                #expect(try await sealed.commit(work).position.number == 2)
            }
        }

        @Test func aNewerGuestIsRefused() async throws {
            try await Folder.with { folder in
                let host = try DatabasePool(path: folder.path("host"))
                _ = try SQLiteStore(sharing: host)
                try await host.write { try $0.execute(sql: "UPDATE safety_schema SET version = 3") }
                let error = #expect(throws: StorageError.self) { try SQLiteStore(sharing: host) }
                #expect(error?.code == .newerSchema)
                #expect(error?.message.contains(folder.path("host")) == true)
            }
        }
    }
#endif
