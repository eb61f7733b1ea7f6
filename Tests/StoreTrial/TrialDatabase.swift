#if SQLite && PostgreSQL && Crypto
    import CommunitySafetyCrypto
    import CommunitySafetyPostgreSQL
    import CommunitySafetySQLite
    import Foundation
    import GRDB
    import SafetyStorage

    /// Where the records of a trial are kept.
    enum TrialDatabase: CustomStringConvertible {
        case memory
        case sqlite(path: String)
        case postgreSQL(address: String)

        init(_ text: String) {
            if text == "memory" {
                self = .memory
            } else if text.hasPrefix("postgresql://") {
                self = .postgreSQL(address: text)
            } else {
                self = .sqlite(path: text)
            }
        }

        /// How the database is given on the command line.
        var argument: String {
            switch self {
            case .memory: "memory"
            case .sqlite(let path): path
            case .postgreSQL(let address): address
            }
        }

        var description: String {
            switch self {
            case .memory: "memory"
            case .sqlite: "SQLite"
            case .postgreSQL: "PostgreSQL"
            }
        }

        func opened(sealed: Bool = true) async throws -> any RecordStore {
            let sealing: (any JournalSealing)? = sealed ? SHA256Sealing() : nil
            switch self {
            case .memory: return MemoryStore(sealing: sealing)
            case .sqlite(let path): return try SQLiteStore(path: path)
            case .postgreSQL: throw BrokenPromise("no PostgreSQL yet")
            }
        }

        /// A database of its own for a part of a trial.
        func beside(_ name: String) -> TrialDatabase {
            switch self {
            case .memory: self
            case .sqlite(let path): .sqlite(path: "\(path)-\(name)")
            case .postgreSQL: self
            }
        }

        /// Removes what an earlier trial left.
        func cleared() throws -> TrialDatabase {
            if case .sqlite(let path) = self {
                for suffix in ["", "-wal", "-shm", "-journal"] { try? FileManager.default.removeItem(atPath: path + suffix) }
            }
            return self
        }
    }
#endif
