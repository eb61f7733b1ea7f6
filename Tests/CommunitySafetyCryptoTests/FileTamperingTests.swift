#if Crypto
    import CommunitySafetySQLite
    import Foundation
    import GRDB
    import SafetyStorage
    import Testing

    /// What somebody who opens the database file with any tool may do to it.
    @Suite struct FileTamperingTests {
        @Test(arguments: [
            ("UPDATE safety_entry SET who = 'u2' WHERE position = 3", JournalFault.linkDoesNotFollow),
            ("UPDATE safety_entry SET role = 'chief' WHERE position = 3", .linkDoesNotFollow),
            ("UPDATE safety_entry SET purpose = 'safeguarding' WHERE position = 3", .linkDoesNotFollow),
            ("UPDATE safety_entry SET reason = '' WHERE position = 3", .linkDoesNotFollow),
            ("UPDATE safety_entry SET instant = instant + 1 WHERE position = 3", .linkDoesNotFollow),
            ("UPDATE safety_entry SET command = 'c' WHERE position = 3", .linkDoesNotFollow),
            ("UPDATE safety_entry SET link = zeroblob(32) WHERE position = 3", .linkDoesNotFollow),
            ("UPDATE safety_entry SET link = NULL WHERE position = 3", .linkMissing),
            ("UPDATE safety_entry SET position = 99 WHERE position = 3", .gap),
            ("DELETE FROM safety_change WHERE entry = 3; DELETE FROM safety_entry WHERE entry = 3", .gap),
            ("UPDATE safety_change SET verb = 'end' WHERE entry = 3", .linkDoesNotFollow),
            ("UPDATE safety_change SET verb = 'burn' WHERE entry = 3", .unreadable),
            ("UPDATE safety_change SET revision = 2 WHERE entry = 3", .linkDoesNotFollow),
            ("UPDATE safety_change SET record = 1 WHERE entry = 3", .linkDoesNotFollow),
            ("UPDATE safety_change SET commitment = zeroblob(32) WHERE entry = 3", .linkDoesNotFollow),
            ("UPDATE safety_change SET commitment = NULL WHERE entry = 3", .linkDoesNotFollow),
            ("DELETE FROM safety_change WHERE entry = 3", .linkDoesNotFollow),
            ("UPDATE safety_record SET payload = x'00' WHERE id = 'd'", .contentAltered),
            ("UPDATE safety_record SET schema_version = 2 WHERE id = 'd'", .contentAltered),
            ("UPDATE safety_record SET salt = zeroblob(32) WHERE id = 'd'", .contentAltered),
            ("UPDATE safety_record SET salt = NULL WHERE id = 'd'", .saltMissing),
            ("UPDATE safety_record SET id = 'z' WHERE id = 'd'", .linkDoesNotFollow),
            ("UPDATE safety_record SET changed = 0 WHERE id = 'd'", .stateDiffers),
            ("UPDATE safety_record SET state = 'ended' WHERE id = 'd'", .stateDiffers),
            (
                "UPDATE safety_record SET state = 'erased', payload = NULL, schema_version = NULL, terms = NULL, salt = NULL "
                    + "WHERE id = 'd'", .contentMissing
            ),
            ("UPDATE safety_earlier SET payload = x'00' WHERE payload IS NOT NULL", .contentAltered),
            ("DELETE FROM safety_earlier", .contentMissing),
        ]) func isFoundAndNamed(sql: String, fault: JournalFault) async throws {
            try await Folder.with { folder in
                let path = folder.path("s")
                do {
                    let store = try SQLiteStore(path: path, sealing: sealing)
                    for (number, id) in ["a", "b", "c", "d", "a", "a"].enumerated() {
                        let content = note("\(id)\(number)", terms: [IndexTerm("t", "1")])
                        _ = try await store.commit(batch("c\(number)", [.put(key(id), content)], after: Int64(number)))
                    }
                    _ = try await store.commit(
                        batch("e", [.erase(key("b")), .redact(key("c"), leaving: note("less"))]))
                    let report = try await store.verifyJournal(of: "wexley", sealing: sealing)
                    #expect(report.isSound, "\(report)")
                }
                try await DatabaseQueue(path: path).writeWithoutTransaction { database in
                    try database.execute(sql: "PRAGMA foreign_keys = OFF")
                    try database.execute(sql: sql)
                    #expect(database.totalChangesCount > 0, "nothing was written over")
                }
                let report = try await SQLiteStore(path: path, sealing: sealing)
                    .verifyJournal(of: "wexley", sealing: sealing)
                #expect(report.findings.contains { $0.fault == fault }, "\(report)")
            }
        }
    }
#endif
