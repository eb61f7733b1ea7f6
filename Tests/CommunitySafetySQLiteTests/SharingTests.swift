#if SQLite
    import CommunitySafetySQLite
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
