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
        case postgreSQL(address: String, schema: String)

        init(_ text: String) {
            if text == "memory" {
                self = .memory
            } else if text.hasPrefix("postgresql://") {
                self = .postgreSQL(address: text, schema: "trial")
            } else {
                self = .sqlite(path: text)
            }
        }

        /// How the database is given on the command line.
        var argument: String {
            switch self {
            case .memory: "memory"
            case .sqlite(let path): path
            case .postgreSQL(let address, _): address
            }
        }

        var description: String {
            switch self {
            case .memory: "memory"
            case .sqlite: "SQLite"
            case .postgreSQL: "PostgreSQL"
            }
        }

        func opened(sealed: Bool = true, connections: Int = 8) async throws -> any RecordStore {
            let sealing: (any JournalSealing)? = sealed ? SHA256Sealing() : nil
            switch self {
            case .memory: return MemoryStore(sealing: sealing)
            case .sqlite(let path): return try SQLiteStore(path: path, sealing: sealing)
            case .postgreSQL(let address, let schema):
                return try await PostgreSQLStore(
                    address, options: PostgreSQLOptions(schema: schema, connections: connections), sealing: sealing)
            }
        }

        /// Waits until nobody else is connected: a server goes on for a while with what a killed process had asked for.
        func awaitSilence() throws {
            guard case .postgreSQL(let address, _) = self else { return }
            let connection = try PostgreSQLConnection(address)
            let others = """
                SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
                AND backend_type = 'client backend'
                """
            while try !connection.ask(others).isEmpty { usleep(2000) }
        }

        /// A database of its own for a part of a trial.
        func beside(_ name: String) -> TrialDatabase {
            switch self {
            case .memory: self
            case .sqlite(let path): .sqlite(path: "\(path)-\(name)")
            case .postgreSQL(let address, let schema): .postgreSQL(address: address, schema: "\(schema)_\(name)")
            }
        }

        /// Removes what an earlier trial left.
        func cleared() throws -> TrialDatabase {
            switch self {
            case .memory: break
            case .sqlite(let path):
                for suffix in ["", "-wal", "-shm", "-journal"] {
                    try? FileManager.default.removeItem(atPath: path + suffix)
                }
            case .postgreSQL(let address, let schema):
                try PostgreSQLConnection(address).ask("DROP SCHEMA IF EXISTS \(schema) CASCADE")
            }
            return self
        }
    }
#endif
